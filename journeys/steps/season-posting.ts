import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { deadline, objectionAnswer, objectionReceive, objectionsRegister } from '@ra-soat/server/postings/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import {
  acceptHousehold,
  endPosting,
  meetVillage,
  postVillage,
  surveyHousehold,
} from '../../tools/season/review-village.ts';
import { fieldOf, fillIn } from './fill-in.ts';
import { doStep } from './office.ts';
import { householdOf, idOf, ofRound, toTop, visit, type Season, type Step } from './season-world.ts';

type Told = () => Season;

/** Of Thôn 1: falls from poor to near-poor and complains on the last day. */
const COMPLAINS = '0|6';

function posting(test: Step, told: Told): void {
  test('thứ Sáu 20/11: cách tính ngày cuối qua ngày nghỉ 24/11, rồi niêm yết ba thôn một lần', async () => {
    const season = told();
    const { journey, officer: page, head, desk, roundId, villages } = season;
    journey.turnTo('2026-11-20');
    const { endsOn, lastSafePostingOn } = await desk.ask(deadline, { roundId, kind: 'posting', on: '2026-11-20' });
    assert.deepEqual([endsOn, lastSafePostingOn], ['2026-11-26', '2026-12-08']);
    await visit(season, page, '/');
    await journey.picture(page, 'cc-home');
    await visit(season, page, ofRound(season, `/villages/${villages[0] ?? ''}/posting`));
    await toTop(page.getByText('Niêm yết 3 ngày làm việc'));
    await journey.picture(page, 'cc-posting-days');
    await visit(season, page, ofRound(season));
    await page.getByRole('button', { name: /^Niêm yết các thôn/u }).click();
    const dialog = page.getByRole('dialog');
    await fillIn(dialog, { 'Nơi nhận khiếu nại, phản ánh': 'Bộ phận một cửa UBND xã', 'Điện thoại': '0000123456' });
    await dialog.getByLabel(/^Đã niêm yết tại nhà văn hóa/u).check();
    await dialog.getByRole('button', { name: 'Niêm yết 3 thôn' }).waitFor();
    await journey.picture(page, 'cc-post-all');
    await dialog.getByRole('button', { name: 'Niêm yết 3 thôn' }).click();
    await page.getByText(/^Đã ghi niêm yết 3 thôn/u).waitFor();
    await visit(season, head, ofRound(season, `/villages/${villages[0] ?? ''}/posting`));
    await journey.picture(head, 'tt-posting');
    const { villages: rows } = await desk.ask(roundBoard, { roundId });
    assert.deepEqual(new Set(rows.map(({ postingEndsOn }) => postingEndsOn)), new Set(['2026-11-26']));
  });

  test('Sở xem tiến độ trên bảng và bản đồ', async () => {
    const season = told();
    const { journey, province: page } = season;
    journey.turnTo('2026-11-25');
    await visit(season, page, '/progress');
    await page.getByText('Từng đơn vị').first().waitFor();
    await journey.picture(page, 'so-progress');
  });
}

function complaints(test: Step, told: Told): void {
  test('ngày cuối 26/11: trưởng thôn nhận một khiếu nại trên điện thoại, một phản ánh gọi tới xã', async () => {
    const season = told();
    const { journey, head, officer, desk, roundId, villages } = season;
    journey.turnTo('2026-11-26');
    await visit(season, head, ofRound(season, `/villages/${villages[0] ?? ''}/posting`));
    await head.getByRole('button', { name: 'Ghi khiếu nại, phản ánh' }).click();
    const dialog = head.getByRole('dialog');
    await fieldOf(dialog, 'Về hộ').selectOption(idOf(season, COMPLAINS));
    await fieldOf(dialog, 'Loại').selectOption('complaint');
    await fillIn(dialog, {
      'Người gửi': householdOf(COMPLAINS).head,
      'Nội dung': 'Nhà không còn đất sản xuất, đề nghị tính lại điểm (dữ liệu mẫu)',
    });
    await journey.picture(head, 'tt-objection');
    await dialog.getByRole('button', { name: 'Ghi khiếu nại, phản ánh' }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.send(objectionReceive, {
      ...{ objectionId: randomUUID(), householdId: idOf(season, '1|2'), roundId, on: '2026-11-26' },
      ...{ kind: 'feedback', channel: 'telephone', from: '', ownCase: false, confidential: true },
      content: 'Hộ có xe máy mới, đề nghị xem lại (dữ liệu mẫu).',
    });
    await visit(season, officer, ofRound(season, '/objections'));
    await officer.getByText(householdOf(COMPLAINS).head).first().waitFor();
    await journey.picture(officer, 'cc-register');
  });

  test('khiếu nại được chấp nhận, phản ánh không được chấp nhận; danh sách được gỡ', async () => {
    const season = told();
    const { journey, officer: page, desk, roundId } = season;
    journey.turnTo('2026-11-27');
    await visit(season, page, ofRound(season, '/objections'));
    const name = new RegExp(`Trả lời về hộ ${householdOf(COMPLAINS).head}`, 'u');
    await page.getByRole('button', { name }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Chấp nhận, phúc tra hộ').check();
    await fillIn(dialog, {
      'Nội dung trả lời': 'Phúc tra hộ, họp và niêm yết lại (dữ liệu mẫu).',
      'Số văn bản trả lời': 'DEMO-31/UBND',
    });
    await dialog.getByRole('button', { name: 'Trả lời', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const { lines } = await desk.ask(objectionsRegister, { roundId, state: 'open' });
    assert.equal(lines.length, 1);
    for (const { objectionId } of lines)
      await desk.send(objectionAnswer, {
        ...{ objectionId, on: '2026-11-27', upheld: false, number: 'DEMO-32/UBND' },
        answer: 'Đã kiểm tra, xe mượn của người thân (dữ liệu mẫu).',
      });
    await visit(season, page, ofRound(season));
    await page.getByRole('button', { name: 'Kết thúc các lần niêm yết đã hết hạn' }).click();
    await fillIn(page.getByRole('dialog'), { 'Biên bản, người xác nhận': 'Biên bản ngày 27/11 (dữ liệu mẫu)' });
    await page.getByRole('button', { name: 'Ghi kết thúc 3 lần niêm yết' }).click();
    await page.getByText('Đã ghi kết thúc 3 lần niêm yết.').waitFor();
  });
}

function lookedAtAgain(test: Step, told: Told): void {
  test('hộ khiếu nại được phúc tra, họp lại, niêm yết lại 3 ngày làm việc đến 07/12', async () => {
    const season = told();
    const { journey, desk, committee, roundId, villages } = season;
    const [householdId, villageId = ''] = [idOf(season, COMPLAINS), villages[0]];
    journey.turnTo('2026-11-30');
    await surveyHousehold(desk, roundId, householdId, householdOf(COMPLAINS).surveys.lastYear, '2026-11-30');
    await acceptHousehold(committee, roundId, householdId, '2026-11-30');
    journey.turnTo('2026-12-01');
    await meetVillage(desk, roundId, villageId, { on: '2026-12-01', attendees: 45 });
    journey.turnTo('2026-12-02');
    const posted = await postVillage(desk, roundId, villageId, '2026-12-02');
    assert.equal(posted?.endsOn, '2026-12-07');
    journey.turnTo('2026-12-08');
    await endPosting(desk, posted.postingId, '2026-12-08');
    const { total } = await desk.ask(caseList, { roundId, state: 'POSTED', limit: 1 });
    assert.equal(total, season.ids.size);
  });
}

function committeeMeeting(test: Step, told: Told): void {
  test('Ban Chỉ đạo họp thống nhất ba thôn; xã tổng hợp, không có bước xin ý kiến', async () => {
    const season = told();
    const { journey, officer: page, desk, roundId } = season;
    await visit(season, page, ofRound(season, '/committee'));
    await fillIn(page, { 'Địa điểm': 'Trụ sở UBND xã', 'Chủ trì': 'K’Mẫu', 'Thư ký': 'Nguyễn Thị Mẫu' });
    await page.getByRole('button', { name: 'Thống nhất tất cả' }).click();
    await journey.picture(page, 'cc-committee-meeting');
    await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
    await page.getByText('Đã ghi cuộc họp của Ban Chỉ đạo.').waitFor();
    journey.turnTo('2026-12-09');
    await visit(season, page, ofRound(season));
    await doStep(page, 'Tổng hợp kết quả');
    const { round, blocks } = await desk.ask(roundBoard, { roundId });
    assert.equal(round.opinion.required, false);
    assert.deepEqual(blocks, []);
  });
}

/** Posted on 20/11, complaints on the last day, the committee's meeting: to 9/12. */
export function postingOfSeason(test: Step, told: Told): void {
  posting(test, told);
  complaints(test, told);
  lookedAtAgain(test, told);
  committeeMeeting(test, told);
}
