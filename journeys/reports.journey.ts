import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { listCodes, tableCodes, type ReportCode } from '@ra-soat/domain/reports/table-layout.ts';
import { reportAsOf } from '@ra-soat/server/place-reports/contract.ts';
import { chained } from './steps/chained.ts';
import { fillIn } from './steps/fill-in.ts';
import { atWork, doStep, goTo } from './steps/office.ts';
import { COMMUNE, quangKheDecided, type QuangKhe } from './steps/quang-khe.ts';
import { PROVINCE, toTop } from './steps/season-world.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * The officer of xã Quảng Khê reads R1 to R15 of 2025, on a desk and on a phone: every built-in check holds, a number
 * opens the households behind it. Takes the picture on the page of each report in the users' guide.
 */
const of2025 = { place: COMMUNE, year: 2025, standard: 'vn-2022' } as const;
const pictures: Readonly<Record<ReportCode, string>> = {
  ...{ R1: 'bc-r01', R2: 'bc-r02', R3: 'bc-r03', R4: 'bc-r04', R5: 'bc-r05', R6: 'bc-r06', R7: 'bc-r07', R8: 'bc-r08' },
  ...{ R9: 'bc-r09', R10: 'bc-r10', R11: 'bc-r11', R12: 'bc-r12', R13: 'bc-r13', R14: 'bc-r14', R15: 'bc-r15' },
};

let journey: Journey;
let page: Page;
let phone: Page;
let at: QuangKhe;
const test = chained('reports', () => page);

before(async () => {
  journey = await startJourney({ name: 'reports', today: '2026-09-03' });
  at = await quangKheDecided(journey);
  page = at.officer;
  // Tall enough for two rows of each village.
  await page.setViewportSize({ width: 1366, height: 900 });
  phone = await journey.open('phone');
  await journey.signIn(phone, await journey.person('povertyOfficer', COMMUNE, 'Công chức đi thôn'));
});
after(() => journey.stop());

async function open(on: Page, code: ReportCode, place: string = COMMUNE): Promise<void> {
  const { year, standard } = of2025;
  await goTo(journey, on, `/reports?place=${place}&year=${String(year)}&standard=${standard}&code=${code}`);
}

/** Opens a report on both screens once it says what is asked; the picture starts at the link to its page of the guide. */
async function read(code: ReportCode, says: RegExp): Promise<void> {
  await open(page, code);
  await page.getByText(says).waitFor();
  await toTop(page.getByRole('link', { name: 'Cách đọc báo cáo này' }));
  await journey.picture(page, pictures[code]);
  await open(phone, code);
  await phone.getByText(says).waitFor();
  await journey.look(phone, `${code}-phone`);
}

test('tổng số hộ của xã, có phần dân tộc thiểu số: mẫu số của xã trong biểu của tỉnh', async () => {
  await open(page, 'R12');
  await doStep(page, 'Nhập tổng số hộ của xã', (dialog) =>
    fillIn(dialog, {
      'Tổng số hộ': '250',
      'Tổng số nhân khẩu': '1041',
      'Trong đó hộ dân tộc thiểu số (để trống nếu không biết)': '198',
      'Trong đó nhân khẩu dân tộc thiểu số (để trống nếu không biết)': '846',
      'Trong đó hộ dân tộc thiểu số tại chỗ (để trống nếu không biết)': '120',
      'Trong đó nhân khẩu dân tộc thiểu số tại chỗ (để trống nếu không biết)': '510',
      'Tính đến ngày': '01/09/2025',
      'Nguồn (Công an xã, Thống kê …)': 'Công an xã (dữ liệu mẫu)',
    }),
  );
  const province = await atWork(journey, await journey.person('provincialDepartment', PROVINCE, 'Cán bộ Sở mẫu'));
  await open(province, 'R12', PROVINCE);
  const commune = province.getByRole('row', { name: /Xã Quảng Khê/u });
  assert.deepEqual((await commune.getByRole('cell').allInnerTexts()).slice(0, 4), ['250', '52', '198', '120']);
  await province.close();
});

for (const code of tableCodes) {
  test(`${code}: mọi phép kiểm tra đều khớp`, () => read(code, /^Cả \d+ phép kiểm tra đều khớp\.$/u));
}

test('bấm một số của R1 ra đúng các hộ đứng sau; từ đó mở được hộ', async () => {
  await open(page, 'R1');
  const total = page.getByRole('row', { name: /Tổng cộng/u });
  const poor = total.getByRole('button', { name: /Số hộ nghèo/u });
  const count = Number(await poor.innerText());
  await poor.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(`${String(count)} hộ trong địa bàn của bạn`).waitFor();
  assert.equal(await dialog.getByRole('row').count(), count + 1);
  await journey.picture(page, 'bc-cell');
  await dialog.getByRole('link').first().click();
  await page.waitForURL(/\/households\//u);
});

for (const [code, [households, persons]] of [
  ['R14', ['7', '9']],
  ['R15', ['3', '5']],
] as const) {
  test(`${code}: số hộ, số người bằng R1 cột ${households}, ${persons}`, async () => {
    const { columns, rows } = await at.desk.ask(reportAsOf, { ...of2025, code: 'R1' });
    const whole = rows.find(({ kind }) => kind === 'total')?.cells ?? assert.fail('no total');
    const of = (column: string) => whole[columns.findIndex(({ numberRow }) => numberRow === column)];
    await read(code, new RegExp(`^${String(of(households))} hộ, ${String(of(persons))} nhân khẩu$`, 'u'));
  });
}

test('mười lăm báo cáo, mười lăm trang hướng dẫn', async () => {
  for (const code of [...tableCodes, ...listCodes]) {
    await open(page, code);
    const href = await page.getByRole('link', { name: 'Cách đọc báo cáo này' }).getAttribute('href');
    const answer = await page.request.get(new URL(href ?? '', page.url()).href);
    assert.match(await answer.text(), new RegExp(`<h1[^>]*>${code}\\. `, 'u'));
  }
});
