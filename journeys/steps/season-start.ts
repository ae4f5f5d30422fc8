import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { guidanceSearch } from '@ra-soat/server/guidance/contract.ts';
import { planPage } from '@ra-soat/server/plans/contract.ts';
import { roundBoard, rounds } from '@ra-soat/server/rounds/contract.ts';
import { fieldOf, fillIn } from './fill-in.ts';
import { doStep } from './office.ts';
import { COMMUNE } from './quang-khe.ts';
import { PROVINCE, toTop, visit, type Season, type Step } from './season-world.ts';

type Told = () => Season;
type Dialog = ReturnType<Page['getByRole']>;

const basis = async (dialog: Dialog) => {
  const row = dialog.getByRole('group', { name: 'Văn bản 1' });
  await fillIn(row, {
    'Tên văn bản': 'Quyết định quy định quy trình rà soát hộ nghèo, hộ cận nghèo',
    'Số văn bản': '24/2021/QĐ-TTg',
    Ngày: '16/07/2021',
  });
};

async function paper(dialog: Dialog, number: string, on: string): Promise<void> {
  await fillIn(dialog, { 'Số văn bản': number, 'Ngày ký': on, 'Người ký': 'K’Mẫu' });
}

/** From above: a guidance letter, tasks for every commune, the setting the rounds rest on. */
function fromAbove(test: Step, told: Told): void {
  test('Sở đưa văn bản hướng dẫn vào thư viện, giao việc cho mọi xã', async () => {
    const { journey, province, desk } = told();
    await visit(told(), province, '/guidance');
    await doStep(province, 'Thêm văn bản', async (dialog) => {
      await fillIn(dialog, {
        'Số, ký hiệu': 'DEMO-1205/SNNMT-KTHT',
        'Ngày ban hành': '25/08/2026',
        'Cơ quan ban hành': 'Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng',
        'Trích yếu': 'Hướng dẫn rà soát hộ nghèo, hộ cận nghèo định kỳ năm 2026 (dữ liệu mẫu)',
        'Nội dung': 'Niêm yết trước ngày 08/12 để kịp quyết định trước 15/12. Mời Mặt trận Tổ quốc giám sát họp dân.',
        'Có hiệu lực từ': '25/08/2026',
      });
    });
    await province.getByText('DEMO-1205/SNNMT-KTHT').first().waitFor();
    await journey.picture(province, 'so-guidance');
    const { letters } = await desk.ask(guidanceSearch, { text: 'huong dan' });
    assert.equal(letters.length, 1);
    await visit(told(), province, '/tasks');
    await doStep(province, 'Giao việc theo kết luận', async (dialog) => {
      await fillIn(dialog, {
        'Người kết luận': 'Phó Chủ tịch UBND tỉnh tại hội nghị triển khai rà soát',
        'Ngày kết luận': '28/08/2026',
        'Nội dung kết luận': 'Các xã hoàn thành kế hoạch, ban chỉ đạo, danh sách rà soát viên trước khi đến hộ.',
        'Việc phải làm': 'Ban hành kế hoạch rà soát, quyết định thành lập Ban Chỉ đạo',
        'Hạn hoàn thành': '15/09/2026',
      });
    });
    await province.getByRole('link', { name: /Các xã hoàn thành kế hoạch/u }).click();
    await province.getByText('Xã Quảng Khê').first().waitFor();
    await journey.picture(province, 'so-tasks');
  });

  test('Sở xem thiết lập của tỉnh: thời hạn phúc tra có căn cứ, không có bước xin ý kiến', async () => {
    const { journey, province } = told();
    await visit(told(), province, '/settings');
    await province.getByText('Thời hạn, tỷ lệ và tên gọi').first().waitFor();
    await journey.picture(province, 'so-settings');
    assert.equal((await province.getByRole('button', { name: /Đặt giá trị/u }).count()) > 0, true, PROVINCE);
  });
}

/** Accounts of the commune from a table of people, with a bad row named. */
function people(test: Step, told: Told): void {
  test('quản trị nạp danh sách người của xã; dòng sai được nêu, dòng đúng được cấp tài khoản', async () => {
    const { journey, administrator: page } = told();
    await visit(told(), page, '/accounts');
    await page.getByRole('button', { name: 'Nạp danh sách người' }).click();
    const dialog = page.getByRole('dialog');
    const rows = [
      ['Họ và tên', 'Số điện thoại', 'Thôn', 'Vai trò'],
      ['Ma Bio Mẫu', '0000000102', 'Thôn 2', 'Trưởng thôn'],
      ['Ma Bio Mẫu', '0000000102', 'Thôn 2', 'Rà soát viên'],
      ['Ka Thị Mẫu', '0000000103', 'Thôn 3', 'Rà soát viên'],
      ['Lơ Mu Mẫu', '0000000104', 'Thôn 9', 'Trưởng thôn'],
    ];
    await fillIn(dialog, {
      'Hoặc dán các ô từ Excel, hay nội dung tệp CSV': rows.map((row) => row.join('\t')).join('\n'),
    });
    await dialog.getByRole('button', { name: 'Nạp danh sách người' }).click();
    await dialog.getByText(/Dòng 5, Thôn: /u).scrollIntoViewIfNeeded();
    await journey.picture(page, 'cc-accounts');
    await dialog.getByLabel('Chỉ nạp các dòng đúng').check();
    await dialog.getByRole('button', { name: 'Nạp danh sách người' }).click();
    await page.getByText('Đã cấp 2 tài khoản').waitFor();
  });
}

/** Plan, committee, the round under the plan, the list from the registry. */
function commune(test: Step, told: Told): void {
  test('công chức nhập kế hoạch của năm, quyết định thành lập Ban Chỉ đạo', async () => {
    const { journey, officer: page, desk } = told();
    await visit(told(), page, '/season');
    await doStep(page, 'Nhập kế hoạch', async (dialog) => {
      await paper(dialog, 'DEMO-88/KH-UBND', '28/08/2026');
      await basis(dialog);
    });
    await page.getByText('DEMO-88/KH-UBND').first().waitFor();
    await journey.picture(page, 'cc-plan');
    const { law, versions } = await desk.ask(planPage, { commune: COMMUNE, year: 2026 });
    assert.equal(law?.last.post, '2026-12-08');
    assert.equal(versions.length, 1);
    await doStep(page, 'Nhập quyết định thành lập', async (dialog) => {
      await fillIn(dialog, { 'Tên đầy đủ': 'Ban Chỉ đạo rà soát hộ nghèo, hộ cận nghèo xã Quảng Khê' });
      await paper(dialog, 'DEMO-90/QĐ-UBND', '28/08/2026');
      await fillIn(dialog, { 'Làm việc từ ngày': '01/09/2026' });
      await basis(dialog);
      const member = dialog.getByRole('group', { name: 'Thành viên 1' });
      await fillIn(member, {
        'Họ và tên': 'K’Mẫu',
        'Chức vụ, đơn vị': 'Chủ tịch UBND xã',
        'Nhiệm vụ': 'Trưởng ban',
      });
    });
    await toTop(page.getByRole('heading', { name: 'Ban chỉ đạo, tổ giúp việc, rà soát viên' }));
    await journey.picture(page, 'cc-committee');
  });

  test('công chức mở đợt rà soát theo kế hoạch, đưa hộ đang quản lý vào danh sách', async () => {
    const season = told();
    const { journey, officer: page, desk } = season;
    await visit(season, page, '/rounds/open');
    await fieldOf(page, 'Kế hoạch của năm').selectOption({ index: 1 });
    await fillIn(page, { 'Ban chỉ đạo': 'Ban Chỉ đạo rà soát hộ nghèo, hộ cận nghèo xã Quảng Khê' });
    await fillIn(page.getByRole('group', { name: 'Văn bản 1' }), {
      'Tên văn bản': 'Kế hoạch rà soát hộ nghèo, hộ cận nghèo năm 2026',
      'Số văn bản': 'DEMO-88/KH-UBND',
      Ngày: '28/08/2026',
    });
    await page.getByRole('button', { name: 'Mở đợt rà soát' }).click();
    await page.getByRole('heading', { name: 'Rà soát cuối năm 2026, Xã Quảng Khê' }).waitFor();
    const { rounds: own } = await desk.ask(rounds, {});
    season.roundId = own.find(({ year }) => year === 2026)?.roundId ?? assert.fail('no round');
    await doStep(page, 'Đưa hộ đang quản lý vào danh sách');
    const { calendar } = await desk.ask(roundBoard, { roundId: season.roundId });
    assert.ok(calendar.length > 0);
    await visit(season, page, '/');
    await journey.look(page, 'home-opened');
    await visit(season, season.head, '/');
    await journey.picture(season.head, 'tt-home');
  });
}

/** What starts the season: 25/8 to 3/9. */
export function startOfSeason(test: Step, told: Told): void {
  fromAbove(test, told);
  people(test, told);
  commune(test, told);
}
