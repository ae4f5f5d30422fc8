import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import { certificatesVillage } from '../certificates/contract.ts';
import { decisionPage } from '../decisions/contract.ts';
import { householdPage } from '../households/contract.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { rounds } from '../rounds/contract.ts';
import { monthBody, monthDecision, openMonth, reviewMonth } from '../test-monthly-round.ts';
import { paperBody } from '../test-request-paper.ts';
import { storyIds } from '../test-story-bodies.ts';
import { castOf } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { requestBook, requestQueue } from './contract.ts';

const world = await testWorld({ today: '2026-05-04' });
after(() => world.drop());
const ids = storyIds('2025-07:24637', 'rural', 'Quý Mão');
const [leaver, exiter, fresh, refused] = ids.households;
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');

const refusal = (code: string, text = '') => {
  return (thrown: unknown) => {
    const error = problemOf(thrown);
    return error instanceof Problem && error.code === code && JSON.stringify(error.detail).includes(text);
  };
};
const queue = async () =>
  requestQueue.output.parse(await world.ask(officer, 'request.queue', { commune: ids.commune }));

interface Entry {
  household_id: string;
  class: string;
  movement_column: number;
  households: number;
}

before(() => openMonth(world, ids, cast));

suite('giấy đề nghị chờ kỳ của tháng', () => {
  test('mở kỳ ngày 15 nhận hết giấy đang chờ; sổ của kỳ có đủ Mẫu số 01 và Mẫu số 04', async () => {
    const { requests } = requestBook.output.parse(
      await world.ask(officer, 'request.book', { roundId: ids.round, limit: 10 }),
    );
    assert.deepEqual(
      requests.map(({ form, state, answerBy }) => [form, state, answerBy]),
      ['mau04', 'mau04', 'mau01', 'mau01'].map((form) => [form, 'LISTED', '2026-06-01']),
    );
    assert.deepEqual((await queue()).requests, []);
    const again = world.run(officer, 'requests.take', { roundId: ids.round, on: '2026-05-15' });
    await assert.rejects(again, refusal('QUEUE_EMPTY'));
  });

  test('giấy đến sau ngày 15 chờ kỳ tháng sau, dù gửi vào kỳ đang mở', async () => {
    world.setToday('2026-05-16');
    const late = { ...paperBody(ids, 2, '2026-05-16'), householdId: randomUUID(), roundId: ids.round };
    const head = { ...late.head, memberId: randomUUID(), name: 'Người Đến Muộn', citizenNumber: undefined };
    await world.run(officer, 'request.receive', { ...late, head });
    const { requests } = await queue();
    assert.deepEqual(
      requests.map(({ head: name, goesTo, answerBy }) => [name, goesTo?.month, answerBy]),
      [['Người Đến Muộn', 6, '2026-06-30']],
    );
    const list = { householdId: late.householdId, requestId: late.requestId, on: '2026-05-16' };
    await assert.rejects(world.run(officer, 'request.list', list), refusal('REQUEST_WAITS'));
    await world.run(officer, 'request.withdraw', { ...list, reason: 'Tự rút (mẫu)' });
    assert.deepEqual((await queue()).requests, []);
  });

  test('hộ không có trong danh sách không nộp Mẫu số 04; hộ nghèo không nộp Mẫu số 01', async () => {
    const leave = { requestId: randomUUID(), householdId: fresh, channel: 'post', on: '2026-05-16' };
    const body = { ...leave, filing: { by: 'head' }, reason: 'Mẫu' };
    await assert.rejects(world.run(officer, 'request.leave', body), refusal('REVIEW_REFUSED', 'notOnCurrentList'));
    const paper = { ...paperBody(ids, 0, '2026-05-16'), choice: { is: 'same', householdId: leaver } };
    await assert.rejects(
      world.run(officer, 'request.receive', paper),
      refusal('REVIEW_REFUSED', 'alreadyOnCurrentList'),
    );
  });

  test('mỗi tháng một kỳ; tháng sau là kỳ khác', async () => {
    const again = world.run(officer, 'round.open', { ...monthBody(ids), roundId: randomUUID() });
    await assert.rejects(again, refusal('ROUND_EXISTS'));
    const june = { ...monthBody(ids), roundId: randomUUID(), month: 6, openedOn: '2026-06-15' };
    await assert.rejects(world.run(officer, 'round.open', june), refusal('REVIEW_REFUSED', 'dateInFuture'));
    world.setToday('2026-06-15');
    await world.run(officer, 'round.open', june);
    const all = rounds.output.parse(await world.ask(officer, 'rounds', {})).rounds;
    assert.equal(all.length, 2);
  });
});

suite('quyết định của kỳ', () => {
  before(async () => {
    await reviewMonth(world, ids, cast);
    await world.run(cast('communeChairman'), 'decision.sign', monthDecision(ids));
  });

  test('công nhận hộ mới, hộ thoát nghèo, hộ thoát cận nghèo; người không đạt có lý do', async () => {
    const page = decisionPage.output.parse(await world.ask(officer, 'decision.page', { roundId: ids.round }));
    const names = (lines: readonly { householdId: string }[]) => lines.map(({ householdId }) => householdId);
    assert.deepEqual(names(page.lists.EXITED_POVERTY), [leaver]);
    assert.deepEqual(names(page.lists.NEAR_POOR), [leaver]);
    assert.deepEqual(names(page.lists.EXITED_NEAR_POVERTY), [exiter]);
    assert.deepEqual(names(page.lists.POOR), [fresh]);
    assert.deepEqual(names(page.refused), [refused]);
    assert.ok(page.refused.every(({ reason }) => reason !== ''));
  });

  test('sổ hộ theo quyết định của kỳ, từ ngày hiệu lực; người không đạt không có dòng nào', async () => {
    const { rows } = await world.database.pool.query<{ household_id: string; class: string; from_on: string }>(
      `select household_id, class, from_on::text from household_status
       where household_id = any ($1) and decision_number = 'DEMO-35/QĐ-UBND' and to_on is null`,
      [ids.households],
    );
    const known = new Map(rows.map((row) => [row.household_id, [row.class, row.from_on]]));
    const on = '2026-05-27';
    assert.deepEqual(
      [leaver, exiter, fresh, refused].map((id) => known.get(id)),
      [['NEAR_POOR', on], ['NON_POOR', on], ['POOR', on], undefined],
    );
  });

  test('sổ biến động ghi vào các cột của rà soát thường xuyên', async () => {
    const { rows } = await world.database.pool.query<Entry>(
      `select household_id, class, movement_column, households from ledger_entry
       where household_id = any ($1) and because = 'regular' order by class, movement_column`,
      [ids.households],
    );
    assert.deepEqual(
      rows.map((row) => [row.household_id, row.class, row.movement_column, row.households]),
      [
        [exiter, 'NEAR_POOR', 2, 1],
        [leaver, 'NEAR_POOR', 5, 1],
        [leaver, 'POOR', 2, 1],
        [fresh, 'POOR', 7, 1],
      ],
    );
    const kinds = await world.database.pool.query(`select kind from decision where number = 'DEMO-35/QĐ-UBND'`);
    assert.deepEqual(kinds.rows, [{ kind: 'regular' }]);
  });

  test('ra khỏi danh sách mở hai cách đếm 36 tháng, từ ngày quyết định', async () => {
    const leaving = async (householdId: string) =>
      householdPage.output.parse(await world.ask(officer, 'household.page', { householdId })).leaving;
    const [poor, near] = [await leaving(leaver), await leaving(exiter)];
    assert.deepEqual([poor.bank, poor.programme?.lastDay], [null, '2029-05-27']);
    assert.deepEqual([near.bank?.lastDay, near.programme], ['2029-05-27', null]);
  });
});

suite('sau quyết định của kỳ', () => {
  test('giấy chứng nhận cũ của hộ đổi diện và hộ ra khỏi danh sách phải thu hồi; thu rồi thì ghi sổ một lần', async () => {
    const [villageId] = ids.villages;
    const at = { roundId: ids.round, villageId };
    const due = async () =>
      certificatesVillage.output.parse(await world.ask(officer, 'certificates.village', at)).takeBack;
    const waiting = await due();
    assert.deepEqual(
      waiting.map(({ householdId, before: was, class: now, by, taken }) => [householdId, was, now, by.number, taken]),
      [
        [leaver, 'POOR', 'NEAR_POOR', 'DEMO-35/QĐ-UBND', null],
        [exiter, 'NEAR_POOR', 'NON_POOR', 'DEMO-35/QĐ-UBND', null],
      ],
    );
    const certificates = waiting.map(({ householdId, decisionId }, index) => ({
      ...{ householdId, decisionId, number: `cũ-${index}` },
      ...(index === 0 ? { returned: true, reason: 'Đã nộp lại' } : { returned: false, reason: 'Báo mất (mẫu)' }),
    }));
    const on = '2026-05-28';
    world.setToday(on);
    const back = { ...at, on, receivedBy: 'Công chức mẫu', certificates };
    assert.deepEqual((await world.run(officer, 'certificates.takeBack', back)).answer, { returned: 1, missing: 1 });
    assert.deepEqual(
      (await due()).map(({ taken }) => [taken?.returned, taken?.number]),
      [
        [true, 'cũ-0'],
        [false, 'cũ-1'],
      ],
    );
    await assert.rejects(world.run(officer, 'certificates.takeBack', back), refusal('CERTIFICATE_TAKEN_BACK'));
  });
});
