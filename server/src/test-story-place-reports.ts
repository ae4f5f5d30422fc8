import ExcelJS from 'exceljs';
import { putBlob } from './platform/blob.ts';
import { sha256 } from './platform/canonical.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import type { Before, Step } from './test-story.ts';

/** All households and persons of the story's commune, as a person of it enters them. */
export function unitTotalBody({ commune }: StoryIds, on: string) {
  return {
    ...{ commune, on, households: 900, persons: 3600, source: 'Thống kê xã (mẫu)' },
    ...{ minorityHouseholds: 200, minorityPersons: 850, localMinorityHouseholds: null, localMinorityPersons: null },
  };
}

/** R2 of a commune as somebody made it by hand: one village and the sum. */
async function reportBytes({ mark }: StoryIds): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('R2');
  sheet.addRow([`Diễn biến hộ nghèo (mẫu) ${mark}`]);
  sheet.addRow(['A', 'B', '', 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const [order, name] of [
    ['1', `Thôn 1 ${mark}`],
    ['III', 'Tổng cộng'],
  ]) {
    sheet.addRow([order, name, 'Hộ', 5, 1, 1, 0, 0, 0, 2, 0, 5]);
    sheet.addRow(['', '', 'Nhân khẩu', 20, 4, 4, 0, 0, 0, 8, 0, 20]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const reportSent =
  (ids: StoryIds): Before =>
  async ({ doors }, actor) => {
    const bytes = await reportBytes(ids);
    const file = sha256(bytes);
    await putBlob(doors, actor, file, bytes);
    return { files: [file] };
  };

export function unitReportBody(ids: StoryIds, loadId: string) {
  const of = { place: ids.commune, year: 2026, standard: 'vn-2022', stage: 'official' };
  return { loadId, ...of, source: 'UBND xã (mẫu)' };
}

/** The denominators of a commune's rates, and what the commune reported of itself. */
export function placeReportSteps(ids: StoryIds): Step[] {
  const on = '2026-12-01';
  const body = unitReportBody(ids, storyId(ids, 'unitReport'));
  return [
    { on, by: 'povertyOfficer', kind: 'unitTotal.enter', body: unitTotalBody(ids, on) },
    { on, by: 'povertyOfficer', kind: 'unitReport.load', body, before: reportSent(ids) },
  ];
}
