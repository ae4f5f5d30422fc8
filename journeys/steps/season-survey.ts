import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { acceptHousehold, surveyHousehold } from '../../tools/season/review-village.ts';
import { fillIn } from './fill-in.ts';
import { fillSurvey } from './fill-survey.ts';
import { handOfPage } from './hand-of-page.ts';
import { doStep } from './office.ts';
import { householdOf, idOf, ofRound, toTop, visit, type Season, type Step } from './season-world.ts';

type Told = () => Season;

/** Keyed by the head of Thôn 1 on the phone, by the officer with the keyboard, and found absent once. */
const BY_HEAD = '0|4';
const BY_OFFICER = '0|1';
const ABSENT = '0|6';

const surveyOf = (season: Season, key: string) => ofRound(season, `/households/${idOf(season, key)}/survey`);

async function keyed(season: Season, page: Page, key: string): Promise<void> {
  await fillSurvey(page, householdOf(key).surveys.thisYear);
  await page.getByText(/Đã lưu phiếu lần \d/u).waitFor();
}

function keying(test: Step, told: Told): void {
  test('trưởng thôn kiêm rà soát viên nhập phiếu trên điện thoại; hộ vắng nhà được ghi rồi gặp lại', async () => {
    const season = told();
    const { journey, head } = season;
    journey.turnTo('2026-10-05');
    await visit(season, head, surveyOf(season, BY_HEAD));
    await toTop(head.getByText('3. Nhà ở, nước, vệ sinh, thông tin'));
    await journey.picture(head, 'tt-survey');
    const enumerator = await handOfPage(journey, head);
    const facts = householdOf(BY_HEAD).surveys.thisYear;
    await surveyHousehold(enumerator, season.roundId, idOf(season, BY_HEAD), facts, '2026-10-05');
    await visit(season, head, `/households/${idOf(season, ABSENT)}`);
    await head.getByRole('button', { name: 'Ghi hộ không rà soát được' }).click();
    const dialog = head.getByRole('dialog');
    await fillIn(dialog, { 'Nói rõ lý do': 'Cả hộ đi hái cà phê ở xã khác, tuần sau về (dữ liệu mẫu)' });
    await journey.picture(head, 'tt-visit');
    await dialog.getByRole('button', { name: 'Ghi hộ không rà soát được' }).click();
    await dialog.waitFor({ state: 'detached' });
    journey.turnTo('2026-10-12');
    await visit(season, head, `/households/${idOf(season, ABSENT)}`);
    await doStep(head, 'Ghi đã gặp lại hộ', (again) => fillIn(again, { 'Nói rõ lý do': 'Hộ đã về (dữ liệu mẫu)' }));
  });

  test('công chức nhập phiếu giấy bằng bàn phím: kết quả hiện ngay', async () => {
    const season = told();
    const { journey, officer: page, desk, head, roundId } = season;
    await visit(season, page, surveyOf(season, BY_OFFICER));
    await keyed(season, page, BY_OFFICER);
    await toTop(page.getByText('5. Phiếu B2: các chỉ số thiếu hụt'));
    await journey.picture(page, 'cc-survey');
    const enumerator = await handOfPage(journey, head);
    for (const [key, id] of season.ids) {
      if (key === BY_HEAD || key === BY_OFFICER) continue;
      const hand = key.startsWith('0') ? enumerator : desk;
      const on = key === ABSENT ? '2026-10-12' : '2026-10-05';
      await surveyHousehold(hand, roundId, id, householdOf(key).surveys.thisYear, on);
    }
  });
}

function acceptance(test: Step, told: Told): void {
  test('công chức trả lại phiếu kèm nhận xét ở câu; rà soát viên thấy nhận xét, sửa, gửi lại', async () => {
    const season = told();
    const { journey, officer: page, head } = season;
    journey.turnTo('2026-10-15');
    await visit(season, page, surveyOf(season, BY_HEAD));
    await page
      .getByRole('button', { name: /^Nhận xét ở câu/u })
      .first()
      .click();
    const remark = page.getByRole('textbox', { name: /^Nhận xét ở câu/u });
    await remark.fill('Hỏi lại việc làm trong 12 tháng qua');
    await remark.press('Tab');
    await journey.picture(page, 'cc-accept');
    await doStep(page, 'Trả lại phiếu (1 nhận xét)', (dialog) =>
      fillIn(dialog, { 'Lý do trả lại': 'Một câu cần hỏi lại tại hộ' }),
    );
    await visit(season, head, surveyOf(season, BY_HEAD));
    await head.getByRole('textbox', { name: /^Trả lời nhận xét/u }).fill('Đã hỏi lại, đúng như phiếu');
    await journey.picture(head, 'tt-remark');
    await fillIn(head, { 'Ngày phỏng vấn': '15/10/2026' });
    await head.getByRole('button', { name: /^Lưu phiếu/u }).click();
    await head.getByText('Đã lưu phiếu lần 2').waitFor();
  });

  test('người khác nghiệm thu: một phiếu trên màn hình, các phiếu còn lại qua cùng một cửa', async () => {
    const season = told();
    const { journey, officer: page, committee, desk, roundId } = season;
    journey.turnTo('2026-10-19');
    await visit(season, page, surveyOf(season, BY_HEAD));
    await doStep(page, 'Nghiệm thu');
    for (const [key, id] of season.ids)
      if (key !== BY_HEAD) await acceptHousehold(committee, roundId, id, '2026-10-19');
    const { total } = await desk.ask(caseList, { roundId, state: 'ACCEPTED', limit: 1 });
    assert.equal(total, season.ids.size);
    await visit(season, page, ofRound(season));
    await journey.picture(page, 'cc-board');
  });
}

/** Forms keyed, returned, accepted: October. */
export function surveyOfSeason(test: Step, told: Told): void {
  keying(test, told);
  acceptance(test, told);
}
