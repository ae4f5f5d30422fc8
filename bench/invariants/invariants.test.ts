import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { classify } from '@ra-soat/domain/assessment/classify.ts';
import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import { endOf } from '@ra-soat/domain/procedure/duration.ts';
import type { TableCode } from '@ra-soat/domain/reports/table-layout.ts';
import type { LoggedEvent } from '@ra-soat/domain/review/season-commune.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { TwoRounds } from '@ra-soat/server/reports/fixtures/next-round.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';
import { askYear, type UnitYear } from '../histories/ask.ts';
import { countryOf } from '../histories/country.ts';
import { Dice } from '../histories/dice.ts';
import { fillHistories } from '../histories/fill.ts';
import { playHistory } from '../histories/history.ts';
import { bothWays, everyWriting, oldReports, ownPlacesOnly, publicNames } from './doors.ts';
import { classFollows, flagsFollow, judged, nothingGuessed, tablesBarred, type Judge } from './forms.ts';
import { invariants, walkAll } from './list.ts';
import { deadlines, demonstrationNeverDecided, seasons, stepsBeforeDecision } from './procedure.ts';
import { answersStay, oneClass, people } from './registry.ts';
import { papersAfterLeaving } from './standing.ts';
import { tellStory } from './story.ts';
import { balance, deprivations, groups, rates, sums } from './tables.ts';
import { Tally } from './tally.ts';

const years = { first: 2021, last: 2023 };
const world = await testWorld({ today: '2026-12-20' });
const story = await tellStory();
after(async () => {
  await world.drop();
  await story.world.drop();
});

const { country, communes } = await countryOf(world, [
  { place: '2025-07:68', communes: 1 },
  { place: '2025-07:01', communes: 1 },
]);
const { pool } = world.database;
const dice = new Dice(11);
const histories = Array.from({ length: 80 }, () => playHistory(dice, 6, years)).flat();
await fillHistories(pool, histories, { communes, villagesEach: 3, years, dice });
const asked = [await askYear(world, country, 2022)];
const [first] = asked;
assert.ok(first);
const FORMS = 300;

test('20 bất biến: mỗi điều được thử nhiều lần và không lần nào sai', async (t) => {
  const walked = { world, country, communes, histories, years, asked, story, forms: FORMS, seasons: 3 };
  const tallies = await walkAll(walked);
  t.diagnostic([...tallies].map(([number, { checked }]) => `${number}: ${checked}`).join(', '));
  assert.deepEqual(
    invariants.map(({ number }) => number),
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
  for (const [number, { checked, violated, first: what }] of tallies) {
    assert.ok(checked > 0, `invariant ${number} was never tried`);
    assert.equal(violated, 0, `invariant ${number}: ${String(what)}`);
  }
});

/** What a search finds that takes letters as they are typed. */
const nothing = Promise.resolve({ households: [] });

/** What a walk says after something was broken on purpose. */
async function broken(walk: (tally: Tally) => void | Promise<void>): Promise<number> {
  const tally = new Tally();
  await walk(tally);
  return tally.violated;
}

/** The reports with every figure of one column of a table one too high. */
function spoilt(code: TableCode, column: number, value?: string): UnitYear[] {
  const spoil = (one: UnitYear): UnitYear => {
    const report = one.tables.get(code);
    if (!report) return one;
    const rows = report.rows.map((row) => {
      const cell = row.cells[column - 1];
      return typeof cell === 'number' ? { ...row, cells: row.cells.with(column - 1, value ?? cell + 1) } : row;
    });
    return { ...one, tables: new Map(one.tables).set(code, { ...report, rows }), below: one.below.map(spoil) };
  };
  return asked.map(spoil);
}

test('sai ở luật, ở thời hạn, ở lịch sử đợt là thấy', async () => {
  const lenient: Judge = (form, settings) => {
    const found = judged(form, settings);
    const b1 = { ...found.b1, used: 0 };
    const result = classify(standardOf('vn-2022'), { area: 'rural', b1: 0, b2: 30 });
    return { ...found, b1, result, b2: { ...found.b2, lower: found.b2.lower + 10 } };
  };
  for (const walk of [classFollows, flagsFollow, nothingGuessed, tablesBarred]) {
    assert.ok((await broken((tally) => walk(tally, FORMS, lenient))) > 0, walk.name);
  }
  const unsigned = [...seasons(1)].map((log) => log.filter(({ event }) => event.kind !== 'minutes.signed'));
  assert.ok((await broken((tally) => stepsBeforeDecision(tally, unsigned))) > 0);
  const barred = [...seasons(1)].map((log) =>
    log.map((entry): LoggedEvent => {
      if (entry.of !== 'case' || entry.event.kind !== 'survey.submitted') return entry;
      const assessment = { ...entry.event.assessment, scoredWith: 'demonstration' } as const;
      return { ...entry, event: { ...entry.event, assessment } };
    }),
  );
  assert.ok((await broken((tally) => demonstrationNeverDecided(tally, barred))) > 0);
  const hasty: typeof endOf = (from, duration, holidays) =>
    addDays(endOf(from, duration, holidays), holidays.some(({ name }) => name === 'Nghỉ mẫu') ? -20 : 0);
  assert.ok((await broken((tally) => deadlines(tally, hasty))) > 0);
});

test('một ô sai ở R2, R1, R4, R9, R8, một tỷ lệ quá 100 là thấy', async () => {
  assert.ok((await broken((tally) => balance(tally, spoilt('R2', 4)))) > 0);
  assert.ok((await broken((tally) => sums(tally, spoilt('R1', 3), []))) > 0);
  assert.ok((await broken((tally) => deprivations(tally, spoilt('R4', 1, '0'), []))) > 0);
  assert.ok((await broken((tally) => groups(tally, spoilt('R9', 3)))) > 0);
  assert.ok((await broken((tally) => groups(tally, spoilt('R8', 1, '0')))) > 0);
  assert.ok((await broken((tally) => rates(tally, spoilt('R1', 3, '2040,00')))) > 0);
});

test('một dòng sai trong sổ, một bảng hở, một chữ mất, một người lộ tên là thấy', async () => {
  for (const table of ['household_member', 'household_status'])
    await pool.query(`alter table ${table} disable trigger user`);
  await pool.query(`update household_member set is_head = false`);
  assert.ok((await broken((tally) => people(tally, pool, years))) > 0);
  await pool.query(`update household_status set to_on = null`);
  assert.ok((await broken((tally) => oneClass(tally, pool, { histories, years }))) > 0);
  assert.ok((await broken((tally) => oldReports(tally, world, country, first))) > 0);
  await pool.query('alter table household_member disable row level security');
  assert.ok((await broken((tally) => ownPlacesOnly(tally, world, communes))) > 0);
  const { pool: told } = story.world.database;
  for (const table of ['ledger_entry', 'household_status'])
    await told.query(`alter table ${table} disable trigger user`);
  assert.ok((await broken((tally) => answersStay(tally, told))) > 0);
  const ask: World['ask'] = (actor, kind, input) =>
    JSON.stringify(input) === JSON.stringify(input).normalize('NFC') ? story.world.ask(actor, kind, input) : nothing;
  const deaf = { ...story, world: { ...story.world, ask } };
  assert.ok((await broken((tally) => everyWriting(tally, deaf))) > 0);
  await told.query(`update household_status set to_on = from_on - 1`);
  assert.ok(
    (await broken((tally) => papersAfterLeaving(tally, story).catch(() => tally.count(false, () => 'no paper')))) > 0,
  );
  const talking = { ...story.world, ask: () => Promise.resolve({ head: story.ids.mark }) };
  assert.ok((await broken((tally) => publicNames(tally, { ...story, world: talking }))) > 0);
  const spoil = ({ database }: TwoRounds) => database.pool.query(`update household_place set address = 'Nhà khác'`);
  assert.ok((await broken((tally) => bothWays(tally, 1, spoil))) > 0);
});
