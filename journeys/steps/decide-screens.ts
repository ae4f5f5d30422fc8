import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { BoardDesk } from './board-bulk.ts';
import { download, doStep, goTo } from './office.ts';

interface Paper {
  readonly number: string;
  readonly signer: string;
}

/** A deputy signs for the chairman; the results hold from the new year. */
async function fillPaper(page: Page, at: Page | Locator, { number, signer }: Paper): Promise<void> {
  await at.getByLabel('Số quyết định').fill(number);
  await at.getByLabel('Ngày có hiệu lực').fill('01/01/2023');
  await page.keyboard.press('Tab');
  await at.getByLabel('Người ký').fill(signer);
  await at.getByLabel('Thẩm quyền ký').selectOption('KT. Chủ tịch, Phó Chủ tịch');
}

/** The committee's own meeting: it agrees to every village. */
export async function holdCommittee({ journey, page, path }: BoardDesk): Promise<void> {
  await goTo(journey, page, `${path}/committee`);
  await page.getByLabel('Địa điểm').fill('Phòng họp số 1, UBND phường Lĩnh Nam');
  await page.getByLabel('Chủ trì').fill('Đỗ Văn Mẫu');
  await page.getByLabel('Thư ký').fill('Lê Thị Mẫu');
  await page.getByLabel(/^Thành phần dự/u).fill('Mặt trận Tổ quốc phường - Vũ Thị Mẫu\nCông chức - Lê Thị Mẫu');
  await page
    .getByLabel('Nội dung thảo luận')
    .fill('Xem kết quả 27 tổ dân phố, một khiếu nại và một phản ánh đã giải quyết.');
  await page.getByRole('button', { name: 'Thống nhất tất cả' }).click();
  await journey.look(page, 'committee');
  await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  await page.getByText('Đã ghi cuộc họp của Ban Chỉ đạo.').waitFor();
  const minutes = await download(page, /Biên bản.*PDF/u);
  assert.equal(minutes.bytes.subarray(0, 5).toString(), '%PDF-');
}

/** The recognition is signed, seen by both standards; its certificates get their numbers; its papers can be printed. */
export async function signDecision({ journey, page, path }: BoardDesk, paper: Paper): Promise<void> {
  await goTo(journey, page, `${path}/decision`);
  await page.getByLabel('Theo chuẩn').selectOption('Chuẩn nghèo thành phố Hà Nội 2022-2025');
  await page.waitForLoadState('networkidle');
  await journey.look(page, 'decision-before-city');
  await fillPaper(page, page, paper);
  await page.getByRole('button', { name: 'Ghi quyết định đã ký' }).click();
  await page.getByText(`Đã ký quyết định số ${paper.number}`).waitFor();
  await page.getByText(`Người ký: ${paper.signer} (KT. Chủ tịch, Phó Chủ tịch)`).waitFor();
  await doStep(page, 'Cấp số giấy chứng nhận');
  await page.getByText(/Đã cấp số cho \d+ giấy chứng nhận/u).waitFor();
  await journey.look(page, 'decision-signed');
  for (const [format, start] of [
    ['PDF', '%PDF-'],
    ['Word', 'PK'],
  ] as const) {
    const file = await download(page, new RegExp(`Quyết định và danh sách.*${format}`, 'u'));
    assert.equal(file.status, 200);
    assert.ok(file.bytes.subarray(0, start.length).toString() === start);
  }
}

/** One reopened household is decided anew by a decision that names the first. */
export async function amendDecision({ journey, page, path }: BoardDesk, head: string, first: string, paper: Paper) {
  await goTo(journey, page, `${path}/decision`);
  await page.getByLabel(`Chọn hộ ${head}`).check();
  await page.getByRole('button', { name: 'Ghi quyết định sửa đổi' }).click();
  const dialog = page.getByRole('dialog');
  await fillPaper(page, dialog, paper);
  await dialog.getByLabel('Văn bản cho ý kiến').fill('DEMO-988/UBND-LĐTBXH ngày 26/12/2022');
  await dialog.getByLabel('Lý do').fill('Chép sai tổng điểm B1 từ phiếu giấy (dữ liệu mẫu)');
  await journey.look(page, 'amendment');
  await dialog.getByRole('button', { name: 'Ghi quyết định sửa đổi' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(`Sửa đổi quyết định số ${first}`).waitFor();
  await journey.look(page, 'decision-amended');
}
