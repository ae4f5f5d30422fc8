import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Problem, problemOf } from './platform/problem.ts';
import { storyIds } from './test-story-bodies.ts';
import { assertLedgerAgrees } from './test-ledger.ts';
import { castOf, story, type Step } from './test-story.ts';
import { testWorld } from './test-world.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const { pool } = world.database;

/** mulberry32: the same disorder in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A story in disorder: steps left out, repeated, too early, by the wrong people, on the wrong day. */
function disordered(steps: readonly Step[], random: () => number): Step[] {
  const any = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  // Who changes a password has an account: these steps stay as they are.
  const loose = steps.filter(({ kind }) => !kind.startsWith('account.'));
  return steps.flatMap((step) => {
    const wrong = Array.from({ length: Math.floor(random() * 3) }, () => {
      const other = any(loose);
      if (!other) throw new Error('a story without steps');
      const by = random() < 0.3 ? (any(loose)?.by ?? other.by) : other.by;
      const body = random() < 0.5 ? Object.assign({}, other.body, { on: step.on }) : other.body;
      return { ...other, by, body, on: step.on };
    });
    return random() < 0.02 && loose.includes(step) ? wrong : [...wrong, step];
  });
}

/** Decided households, and those of them that lack a step the law asks for; from the tables alone. */
const DECIDED = `
  select c.household_id,
    exists (select from case_event e where e.household_id = c.household_id and e.round_id = c.round_id
      and e.kind = 'survey.accepted') as accepted,
    exists (select from meeting_vote v
      join village_event m on m.round_id = v.round_id and m.kind = 'minutes.signed' and m.body ->> 'meetingId' = v.meeting_id::text
      where v.household_id = c.household_id and v.round_id = c.round_id and 2 * v.agree >= v.attendees) as agreed_and_signed,
    exists (select from posting_line l join posting p using (posting_id)
      where l.household_id = c.household_id and l.round_id = c.round_id and p.ends_on <= d.decided_on) as posted_to_the_end
  from review_case c
  join case_event e on e.household_id = c.household_id and e.round_id = c.round_id and e.kind = 'case.decided'
  join decision d on d.round_id = c.round_id`;

test('no disorder of commands leads to a decided household without acceptance, signed minutes and a whole posting', async () => {
  const { rows: communes } = await pool.query<{ place_id: string }>(
    `select place_id from place where list_id = '2025-07' and level = 'commune' order by place_id limit 10`,
  );
  let [refused, done] = [0, 0];
  for (const [seed, { place_id }] of communes.entries()) {
    const ids = storyIds(place_id, 'urban', `Xã mẫu ${String(seed)}`);
    const cast = await castOf(world, ids);
    let signedUp = false;
    for (const { on, by, kind, body } of disordered(story(ids), randomOf(seed + 1))) {
      // Disorder may leave the newcomer without an account: nobody comes through the door without one.
      if (by === 'newcomer' && !signedUp) continue;
      world.setToday(on);
      const answer = await world.run(cast(by), kind, body).catch(problemOf);
      assert.ok(!(answer instanceof Error) || answer instanceof Problem, `${kind}: ${String(answer)}`);
      if (answer instanceof Problem) refused += 1;
      else done += 1;
      signedUp ||= kind === 'account.create' && !(answer instanceof Problem);
    }
  }
  const { rows } = await pool.query<Record<string, unknown>>(DECIDED);
  assert.ok(rows.length > 0 && refused > 200 && done > 200, JSON.stringify({ decided: rows.length, refused, done }));
  assert.deepEqual(
    rows.filter((row) => !row['accepted'] || !row['agreed_and_signed'] || !row['posted_to_the_end']),
    [],
  );
  const { rowCount } = await pool.query(`
    select from household_status s where decision_id is not null and not exists (
      select from case_event e where e.household_id = s.household_id and e.kind = 'case.decided')`);
  assert.equal(rowCount, 0);
  await assertLedgerAgrees(pool);
});
