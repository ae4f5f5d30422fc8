import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { walkToDecision } from '../test-decided-round.ts';
import { decisionBody, storyIds } from '../test-story-bodies.ts';
import { castOf } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { openingPreview } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Tân');
const [first, second, third] = ids.households;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const { pool } = world.database;
const later = randomUUID();

/** A decision of the regular review in the year after, and what it makes of a household. */
async function decidedLater(household: string, kind: 'POOR' | 'NON_POOR'): Promise<void> {
  await pool.query(`update household_status set to_on = '2027-03-14' where household_id = $1 and to_on is null`, [
    household,
  ]);
  await pool.query(
    `insert into household_status (household_id, standard_id, from_on, class, persons, commune_id, village_id,
       decision_id, decision_number, command_id)
     values ($1, 'vn-2022', '2027-03-15', $2, 1, $3, $4, $5, 'DEMO-50/QĐ-UBND', $5)`,
    [household, kind, ids.commune, ids.villages[0], later],
  );
}

before(async () => {
  await walkToDecision(world, ids, cast);
  await world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));
});

const ask = async (on: string) =>
  openingPreview.output.parse(await world.ask(cast('povertyOfficer'), 'opening.preview', { roundId: ids.round, on }));

test('ngay khi quyết định có hiệu lực, danh sách năm sau giống quyết định', async () => {
  const { decided, opening, differences, nextRoundId } = await ask('2027-01-01');
  const one = { poor: 1, nearPoor: 1 };
  assert.deepEqual(
    { decided, opening, differences, nextRoundId },
    { decided: one, opening: one, differences: [], nextRoundId: null },
  );
});

test('quyết định thường xuyên sau đó và việc chuyển thôn được nêu là nguyên nhân của từng chênh lệch', async () => {
  await pool.query(
    `insert into decision (decision_id, round_id, commune_id, kind, number, decided_on, effective_on, body, hash, command_id)
     values ($1, $1, $2, 'regular', 'DEMO-50/QĐ-UBND', '2027-03-10', '2027-03-15', '{}', '', $1)`,
    [later, ids.commune],
  );
  await decidedLater(third, 'NON_POOR');
  await decidedLater(second, 'POOR');
  await pool.query(`update household_place set to_on = '2027-02-01' where household_id = $1`, [first]);
  await pool.query(
    `insert into household_place (household_id, from_on, commune_id, village_id, number, command_id)
     values ($1, '2027-02-02', $2, $3, '7', $1)`,
    [first, ids.commune, ids.villages[1]],
  );
  const { opening, differences } = await ask('2027-06-01');
  assert.deepEqual(opening, { poor: 1, nearPoor: 1 });
  const by = { decision: 'DEMO-50/QĐ-UBND', decisionOn: '2027-03-10' };
  const found = differences.map(({ householdId, decided, managed, cause, decision, decisionOn }) => ({
    ...{ householdId, decided, managed, cause, decision, decisionOn },
  }));
  assert.deepEqual(
    new Set(found),
    new Set([
      { householdId: third, decided: 'POOR', managed: null, cause: 'leftByDecision', ...by },
      { householdId: second, decided: null, managed: 'POOR', cause: 'enteredByDecision', ...by },
      {
        householdId: first,
        decided: 'NEAR_POOR',
        managed: 'NEAR_POOR',
        cause: 'movedVillage',
        decision: null,
        decisionOn: null,
      },
    ]),
  );
});

test('danh sách đưa vào đợt sau là đúng danh sách đã xem trước', async () => {
  const { opening } = await ask('2027-09-02');
  world.setToday('2027-09-02');
  const officer = cast('povertyOfficer');
  const next = storyIds(ids.commune, 'urban', 'Nhâm');
  await pool.query(
    `insert into round (round_id, commune_id, year, kind, standard_id, form_version, area_type, committee, legal_basis,
       opened_on, stage, seq, state, command_id)
     select $1::uuid, commune_id, 2027, kind, standard_id, form_version, area_type, committee, legal_basis, '2027-09-01', 'LISTING', 1,
            jsonb_build_object('opening', state -> 'opening' || jsonb_build_object('on', '2027-09-01', 'roundId', $1::text), 'stage', 'LISTING', 'lastOn', '2027-09-01', 'reported', '[]'::jsonb), command_id
     from round where round_id = $2`,
    [next.round, ids.round],
  );
  const { answer } = await world.run(officer, 'list.fromRegistry', { roundId: next.round, on: '2027-09-02' });
  assert.deepEqual(answer, { listed: opening.poor + opening.nearPoor });
  assert.equal((await ask('2027-09-02')).nextRoundId, next.round);
});
