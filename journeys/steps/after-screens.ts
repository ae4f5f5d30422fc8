import assert from 'node:assert/strict';
import type { BoardDesk } from './board-bulk.ts';
import { download, goTo } from './office.ts';

/** In one village every certificate is handed out against a signature and every household is told its result. */
export async function handOutAndTell({ journey, page, path }: BoardDesk, villageId: string): Promise<void> {
  for (const { part, by, record, done } of [
    {
      part: 'certificates',
      by: 'Người giao',
      record: /^Ghi đã giao \(\d+\)$/u,
      done: 'Mọi giấy của thôn này đã giao.',
    },
    { part: 'notices', by: 'Người báo', record: /^Ghi đã báo \(\d+\)$/u, done: 'người báo: Ngô Văn Mẫu' },
  ]) {
    await goTo(journey, page, `${path}/after?part=${part}&village=${villageId}`);
    await page.getByLabel('Chọn tất cả').check();
    await page.getByRole('textbox', { name: by }).fill('Ngô Văn Mẫu');
    await page.getByRole('button', { name: record }).click();
    await page.getByText(done).first().waitFor();
    await journey.look(page, `after-${part}`);
    const paper = await download(page, /Danh sách ký nhận.*PDF/u);
    assert.equal(paper.bytes.subarray(0, 5).toString(), '%PDF-', part);
  }
}
