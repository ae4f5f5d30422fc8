import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { castOf, story, walk } from '../test-story.ts';
import { scoreTableBody, scoreTableTotals, storyIds, surveyBody } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';

const world = await testWorld({ today: '2026-08-01' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
const cast = await castOf(world, ids);
const [one, other] = [cast('ministry'), cast('second ministry')];
const { pool } = world.database;
const refused = { code: 'SCORE_TABLE_FAULTY' };

/** The survey of a household with every question of the table answered, and a total keyed or not. */
function survey(index: number, keyedTotal?: number) {
  const body = surveyBody(ids, index, 1);
  const b1 = { answers: { member_count: '1', electricity: 60 }, ...(keyedTotal !== undefined && { keyedTotal }) };
  return { ...body, evidence: { ...body.evidence, b1 } };
}

async function resultOf(index: number) {
  const { rows } = await pool.query<{ b1: number; scored_with: string }>(
    `select b1, scored_with from case_result where household_id = $1 and layer = 'computed'`,
    [ids.households[index]],
  );
  return rows[0];
}

suite('a score table', () => {
  test('with a wrong control total or a missing option stores nothing', async () => {
    const body = scoreTableBody(randomUUID(), '2026-01-01');
    const wrong = { ...body, controlTotals: { ...scoreTableTotals, rows: 8 } };
    await assert.rejects(world.run(one, 'scoreTable.load', wrong), refused);
    await assert.rejects(world.run(one, 'scoreTable.load', { ...body, rows: body.rows.slice(1) }), refused);
    assert.equal((await pool.query('select from score_table')).rowCount, 0);
  });

  test('is confirmed by another person only, who typed the same totals from the paper', async () => {
    const tableId = randomUUID();
    const body = { tableId, controlTotals: scoreTableTotals };
    await world.run(one, 'scoreTable.load', scoreTableBody(tableId, '2026-01-01'));
    await assert.rejects(world.run(one, 'scoreTable.confirm', body), refused);
    const mistyped = { tableId, controlTotals: { ...scoreTableTotals, columns: { urban: 330, NT4: 380 } } };
    await assert.rejects(world.run(other, 'scoreTable.confirm', mistyped), refused);
    await assert.rejects(pool.query('update score_table set status = $1, confirmed_by = entered_by', ['confirmed']), {
      constraint: 'score_table_two_persons',
    });
    await world.run(other, 'scoreTable.confirm', body);
    await assert.rejects(world.run(other, 'scoreTable.confirm', body), refused);
  });

  test('for demonstration is never confirmed, by the rule and by the database', async () => {
    const tableId = randomUUID();
    await world.run(one, 'scoreTable.load', scoreTableBody(tableId, '2026-01-01', true));
    const body = { tableId, controlTotals: scoreTableTotals };
    await assert.rejects(world.run(other, 'scoreTable.confirm', body), { code: 'DEMONSTRATION_TABLE' });
    const forced = `update score_table set status = 'confirmed', confirmed_by = gen_random_uuid() where table_id = $1`;
    await assert.rejects(pool.query(forced, [tableId]), { constraint: 'score_table_demonstration_not_confirmed' });
  });
});

suite('surveys of a round', () => {
  const steps = story(ids);
  const closing = steps.findIndex(({ kind }) => kind === 'list.close') + 1;

  test('are scored with the confirmed table in force when the round opened, in the column of the region', async () => {
    await walk(world, cast, steps.slice(0, closing));
    world.setToday('2026-10-05');
    await world.run(cast('povertyOfficer'), 'survey.submit', survey(0));
    assert.deepEqual(await resultOf(0), { b1: 85, scored_with: 'confirmed' });
    const differs = world.run(cast('povertyOfficer'), 'survey.submit', survey(1, 90));
    await assert.rejects(differs, { code: 'SURVEY_HAS_ERRORS' });
  });

  test('scored with the demonstration table keep the mark, and no meeting may agree to them', async () => {
    await pool.query(`update score_table set valid_from = '2027-01-01' where not demonstration`);
    await world.run(cast('povertyOfficer'), 'survey.submit', survey(2));
    assert.deepEqual(await resultOf(2), { b1: 85, scored_with: 'demonstration' });
    await world.run(cast('povertyOfficer'), 'survey.submit', survey(1, 90));
    assert.deepEqual(await resultOf(1), { b1: 90, scored_with: 'keyedTotal' });
    world.setToday('2026-10-20');
    const body = { householdId: ids.households[2], roundId: ids.round, version: 1, on: '2026-10-10' };
    const accepted = world.run(cast('steeringCommittee'), 'survey.accept', body);
    await assert.rejects(accepted, { code: 'REVIEW_REFUSED', detail: { review: { code: 'demonstrationTable' } } });
  });

  test('nothing scored with the demonstration table can be stored above the computed layer', async () => {
    const copy = `insert into case_result select (jsonb_populate_record(r, '{"layer": "meeting"}')).* from case_result r
      where scored_with = 'demonstration'`;
    await assert.rejects(pool.query(copy), { constraint: 'demonstration_stays_computed' });
  });
});
