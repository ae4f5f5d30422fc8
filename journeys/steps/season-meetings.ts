import assert from 'node:assert/strict';
import { inspections } from '@ra-soat/server/inspections/contract.ts';
import { meetVillage } from '../../tools/season/review-village.ts';
import { fieldOf, fillIn } from './fill-in.ts';
import { doStep } from './office.ts';
import { holdMeeting } from './village-screens.ts';
import { ofRound, visit, type Season, type Step } from './season-world.ts';

type Told = () => Season;

function inspection(test: Step, told: Told): void {
  test('Sở kiểm tra xã, lập biên bản kèm kiến nghị; xã thấy kiến nghị phải khắc phục', async () => {
    const season = told();
    const { journey, province: page, desk } = season;
    journey.turnTo('2026-11-16');
    await visit(season, page, '/inspections/record');
    await fieldOf(page, 'Xã được kiểm tra').fill('Quảng Khê');
    await page
      .getByRole('option', { name: /Quảng Khê/u })
      .first()
      .click();
    await fillIn(page, {
      'Cơ quan kiểm tra': 'Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng',
      'Số biên bản': 'DEMO-06/BB-SNNMT',
      'Địa điểm': 'UBND xã Quảng Khê',
      'Đoàn kiểm tra': 'Lê Văn Mẫu, Phó Trưởng phòng',
      'Đại diện đơn vị được kiểm tra': 'K’Mẫu, Chủ tịch UBND xã',
      'Kết quả kiểm tra': 'Đã nghiệm thu đủ phiếu, họp dân đủ 3 thôn; chưa niêm yết (dữ liệu mẫu).',
    });
    await page.getByRole('button', { name: 'Thêm kiến nghị' }).click();
    await fillIn(page, {
      'Nội dung cần khắc phục': 'Niêm yết đủ hai nơi, kịp trước ngày 08/12',
      'Người, bộ phận thực hiện': 'Ban Chỉ đạo xã',
      'Hạn khắc phục': '24/11/2026',
    });
    await page.getByRole('button', { name: 'Lập biên bản kiểm tra' }).click();
    await page.getByRole('heading', { name: /^Biên bản số DEMO-06/u }).waitFor();
    await journey.picture(page, 'so-inspection');
    assert.equal((await desk.ask(inspections, {})).inspections.length, 1);
  });
}

/** Village meetings, the figures before 15/11, an inspection: November before the posting. */
export function meetingsOfSeason(test: Step, told: Told): void {
  test('trưởng thôn ghi cuộc họp Thôn 1 trên điện thoại; hai thôn kia họp cùng tối', async () => {
    const season = told();
    const { journey, head, desk, roundId, villages } = season;
    journey.turnTo('2026-11-04');
    const path = ofRound(season, `/villages/${villages[0] ?? ''}`);
    season.at = head;
    await head.bringToFront();
    const shown = async () => {
      await fieldOf(head, 'Số người dự họp').scrollIntoViewIfNeeded();
      await journey.picture(head, 'tt-meeting');
    };
    await holdMeeting({ journey, page: head, path, invitedOn: '28/10/2026', shown }, 'first');
    for (const villageId of villages.slice(1))
      await meetVillage(desk, roundId, villageId, { on: '2026-11-04', attendees: 48 });
  });

  test('công chức chốt số liệu sơ bộ trước 15/11; Sở thấy số liệu của xã', async () => {
    const season = told();
    const { journey, officer, province } = season;
    journey.turnTo('2026-11-13');
    await visit(season, officer, '/figures');
    await doStep(officer, 'Chốt số liệu sơ bộ', (dialog) => fillIn(dialog, { 'Lý do': 'Báo cáo trước ngày 15/11' }));
    await officer.getByText('Đã chốt bản 1').waitFor();
    await journey.picture(officer, 'cc-figures');
    await visit(season, province, '/figures');
    await journey.picture(province, 'so-figures');
  });
  inspection(test, told);
}
