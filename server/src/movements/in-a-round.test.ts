import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { decisionPage } from '../decisions/contract.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { walkToDecision } from '../test-decided-round.ts';
import { assertLedgerAgrees } from '../test-ledger.ts';
import { decisionBody, storyIds } from '../test-story-bodies.ts';
import { castOf } from '../test-story.ts';
import { testWorld } from '../test-world.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Dần');
const [leaver, , fresh] = ids.households;
const roundId = ids.round;
const on = '2026-11-25';
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const sign = () => world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));

async function codes(): Promise<string[]> {
  const page = decisionPage.output.parse(await world.ask(officer, 'decision.page', { roundId }));
  return page.blocks.map(({ code }) => code);
}

const refusedAs = (code: string, household: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  const review = error instanceof Problem ? error.detail.review : undefined;
  return review?.code === code && review.caseIds?.join() === household;
};
const moveOut = (householdId: string, day = on) => {
  const event = { kind: 'moveOut', to: { where: 'outside', text: 'Tỉnh khác (mẫu)' } };
  const said = { on: day, reason: 'Chuyển đi (mẫu)', evidence: { number: 'DEMO-1' } };
  return world.run(officer, 'movement.record', { ...said, householdId, event });
};

before(() => walkToDecision(world, ids, cast));

test('hộ chuyển đi khi đợt rà soát chưa ký quyết định: không ký được, nêu đúng hộ đó', async () => {
  await moveOut(leaver);
  assert.deepEqual(await codes(), ['householdGone']);
  await assert.rejects(sign(), refusedAs('householdGone', leaver));
});

test('kết thúc hồ sơ của hộ, tổng hợp lại thì ký được; hộ không vào danh sách nào nữa', async () => {
  const of = { householdId: leaver, roundId, on, reason: 'Đã chuyển đi tỉnh khác (mẫu)' };
  await world.run(officer, 'case.sideline', { ...of, state: 'MOVED_AWAY' });
  await world.run(officer, 'case.close', of);
  await world.run(officer, 'round.consolidate', { roundId, on });
  await world.run(officer, 'opinion.seek', { roundId, on, number: 'DEMO-16' });
  await world.run(officer, 'opinion.receive', { roundId, on, number: 'DEMO-17', agreed: true, remarks: '' });
  assert.deepEqual(await codes(), []);
  await sign();
  const { rows } = await world.database.pool.query(
    'select class, to_on::text as until from household_status where household_id = $1',
    [leaver],
  );
  assert.deepEqual(rows, [{ class: 'POOR', until: '2026-11-24' }]);
  await assertLedgerAgrees(world.database.pool);
});

test('sau quyết định hộ chuyển đi: thu hồi quyết định phải chờ hoàn tác biến động, rồi sổ vẫn khớp', async () => {
  const day = '2026-11-27';
  world.setToday(day);
  await moveOut(fresh, day);
  const paper = { number: 'DEMO-35/QĐ-UBND', signer: 'Chủ tịch Mẫu', authority: 'chairman', grounds: ['Căn cứ mẫu'] };
  const days = { on: day, effectiveOn: '2027-01-01', reason: 'Ký nhầm (mẫu)' };
  const revocation = { ...paper, ...days, decisionId: randomUUID(), roundId, revokesId: ids.decision };
  const revoke = () => world.run(cast('communeChairman'), 'decision.revoke', revocation);
  await assert.rejects(revoke(), refusedAs('householdMovedSince', fresh));
  const { rows } = await world.database.pool.query<{ seq: number }>(
    'select max(seq)::integer as seq from household_event where household_id = $1',
    [fresh],
  );
  const taken = { householdId: fresh, seq: rows[0]?.seq, reason: 'Để thu hồi quyết định (mẫu)' };
  await world.run(officer, 'movement.undo', taken);
  await revoke();
  await assertLedgerAgrees(world.database.pool);
});
