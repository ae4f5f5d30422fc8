import { randomUUID } from 'node:crypto';
import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import { ledgerPostings, openingPosting, type Balance } from '@ra-soat/domain/registry/ledger.ts';
import { foldRound } from '@ra-soat/domain/review/fold-round.ts';
import type { RoundEvent } from '@ra-soat/domain/review/round-event.ts';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import type pg from 'pg';
import type { Dice } from './dice.ts';
import { decidedOn, type History, type Years } from './history.ts';
import { profileColumns, sampleProfile } from './sample-profile.ts';

/** A commune of the bench with its villages, in the order of their numbers. */
export interface FilledCommune {
  readonly place: string;
  readonly villages: readonly string[];
}

export interface Filled {
  readonly communes: readonly FilledCommune[];
  /** By number of the village. */
  readonly villages: readonly { readonly id: string; readonly commune: string }[];
}

const STANDARD = 'vn-2022';
const COMMAND = randomUUID();
const RECORDED = '2020-01-01';

type Value = string | number | boolean | null | readonly number[];

function asText(value: Value): string | null {
  if (value === null) return null;
  return Array.isArray(value) ? `{${value.join(',')}}` : String(value);
}

/** Rows of one table, sent by column: as fast as the driver allows without a copy stream. */
class Rows {
  readonly #pool: pg.Pool;
  readonly #table: string;
  readonly #types: Readonly<Record<string, string>>;
  #rows: (readonly Value[])[] = [];

  constructor(pool: pg.Pool, table: string, types: Readonly<Record<string, string>>) {
    this.#pool = pool;
    this.#table = table;
    this.#types = types;
  }

  async add(row: readonly Value[]): Promise<void> {
    this.#rows.push(row);
    if (this.#rows.length >= 20_000) await this.end();
  }

  async end(): Promise<void> {
    const names = Object.keys(this.#types);
    const columns = names.map((_, i) => this.#rows.map((row) => asText(row[i] ?? null)));
    const selected = names.map((name, i) => `x.c${i}::${this.#types[name] ?? 'text'}`);
    const from = names.map((_, i) => `$${i + 1}::text[]`);
    await this.#pool.query(
      `insert into ${this.#table} (${names.join(', ')}) select ${selected.join(', ')}
       from unnest(${from.join(', ')}) as x(${names.map((_, i) => `c${i}`).join(', ')})`,
      columns,
    );
    this.#rows = [];
  }
}

const uuid = 'uuid';
const when = 'date';
const int = 'integer';
const text = 'text';
const key = { household_id: uuid, standard_id: text };
const placed = { commune_id: text, village_id: uuid };
const stamped = { command_id: uuid };

function tables(pool: pg.Pool) {
  const recorded = { ...stamped, recorded_at: 'timestamptz' };
  return {
    household: new Rows(pool, 'household', { household_id: uuid, created_at: 'timestamptz', ...stamped }),
    place: new Rows(pool, 'household_place', {
      ...{ household_id: uuid, from_on: when, to_on: when, ...placed },
      ...{ number: text, address: text, ...stamped },
    }),
    member: new Rows(pool, 'household_member', {
      ...{ household_id: uuid, member_id: uuid, version: int, current: 'boolean', position: int, is_head: 'boolean' },
      ...{
        relation: text,
        name: text,
        sex: text,
        born_year: int,
        ethnicity: int,
        from_on: when,
        to_on: when,
        ...stamped,
      },
    }),
    status: new Rows(pool, 'household_status', {
      ...{ ...key, from_on: when, to_on: when, seq: int, class: text, persons: int, ...placed },
      ...{ decision_number: text, ...stamped },
    }),
    profile: new Rows(pool, 'status_profile', {
      ...{ ...key, from_on: when, seq: int, ...placed, ...profileColumns, ...stamped },
    }),
    ledger: new Rows(pool, 'ledger_entry', {
      ...{ ...key, seq: int, on_date: when, review_year: int, ...placed, class: text, movement_column: int },
      ...{ households: int, persons: int, because: text, ...recorded },
    }),
  };
}

type Tables = ReturnType<typeof tables>;

interface Filling {
  readonly tables: Tables;
  readonly filled: Filled;
  readonly dice: Dice;
}

/** The ledger as the server posts it: the same rule of the domain, household by household. */
async function fillLedger(
  { tables: { ledger }, filled }: Filling,
  { householdId, happenings }: History,
): Promise<void> {
  let balance: Balance = { class: 'NON_POOR', persons: 0 };
  const ever = { poor: false, near: false };
  let [seq, place] = [0, filled.villages[0]];
  for (const { on, year, because, village, class: of, persons, arrives } of happenings) {
    if (of !== 'GONE') place = filled.villages[village];
    if (!place) throw new Error('a village that is not there');
    const opens = because === 'opening' && (of === 'POOR' || of === 'NEAR_POOR');
    const past = { everPoor: ever.poor, everNearPoor: ever.near, arrives };
    const postings = opens ? [openingPosting(of, persons)] : ledgerPostings(balance, { class: of, persons }, past);
    for (const posting of postings) {
      seq += 1;
      await ledger.add([
        ...[householdId, STANDARD, seq, on, year, place.commune, place.id, posting.class, posting.column],
        ...[posting.households, posting.persons, because, COMMAND, RECORDED],
      ]);
    }
    balance = of === 'GONE' || of === 'NON_POOR' ? { class: 'NON_POOR', persons: 0 } : { class: of, persons };
    ever.poor ||= of === 'POOR';
    ever.near ||= of === 'NEAR_POOR';
  }
}

/** Rows of the registry by date, with what was known when each began. */
async function fillStatus({ tables: { status, profile, place }, filled, dice }: Filling, history: History) {
  const { householdId, happenings } = history;
  const standing = happenings.filter(({ class: of }, i) => of !== 'GONE' || happenings[i + 1] === undefined);
  let lived: { on: string; village: number } | undefined;
  for (const [i, { on, class: of, persons, village }] of standing.entries()) {
    const where = filled.villages[village];
    if (of === 'GONE' || !where) continue;
    const next = standing[i + 1]?.on;
    const to = next === undefined ? null : addDays(next, -1);
    const seq = standing.filter((one, j) => j <= i && one.on === on).length;
    const at = [where.commune, where.id];
    await status.add([householdId, STANDARD, on, to, seq, of, persons, ...at, 'DEMO-1/QĐ-UBND', COMMAND]);
    if (of !== 'NON_POOR')
      await profile.add([householdId, STANDARD, on, seq, ...at, ...sampleProfile(dice, of, persons), COMMAND]);
    if (lived?.village !== village) {
      const leaves = standing.slice(i + 1).find((one) => one.village !== village || one.class === 'GONE');
      await place.add([householdId, on, leaves ? leaves.on : null, ...at, String(i + 1), 'Nhà mẫu', COMMAND]);
      lived = { on, village };
    }
  }
}

/** As many members on every day as the histories say: the last to come is the first to go. */
async function fillMembers({ tables: { member }, dice }: Filling, { householdId, happenings }: History): Promise<void> {
  const living: { from: string; position: number }[] = [];
  const row = (position: number, from: string, to: string | null) =>
    member.add([
      ...[householdId, randomUUID(), 1, to === null, position, position === 1, position === 1 ? 'head' : 'child'],
      ...[`Người Mẫu ${position}`, dice.chance(50) ? 'male' : 'female', 1950 + dice.below(70), 1, from, to, COMMAND],
    ]);
  for (const [i, { on, persons, because }] of happenings.entries()) {
    if (because === 'moveOut' && happenings[i + 1] !== undefined) continue;
    while (living.length < persons) living.push({ from: on, position: living.length + 1 });
    while (living.length > persons) {
      const gone = living.pop();
      if (gone) await row(gone.position, gone.from, on);
    }
  }
  for (const { from, position } of living) await row(position, from, null);
}

function roundState(round: string, commune: string, year: number): RoundState {
  const lists = { POOR: [], NEAR_POOR: [], EXITED_POVERTY: [], EXITED_NEAR_POVERTY: [] };
  const opened = { kind: 'round.opened', roundId: round, communeId: commune, roundKind: 'annual' } as const;
  const events: RoundEvent[] = [
    {
      ...{ ...opened, on: `${year}-09-01`, standard: STANDARD, year, legalBasis: 'DEMO-KH 01' },
      window: { from: `${year}-09-01`, to: `${year}-12-14` },
    },
    { kind: 'list.closed', on: `${year}-09-10` },
    {
      ...{ kind: 'decision.signed', on: decidedOn(year), decisionId: randomUUID(), number: `${year % 100}/QĐ-UBND` },
      ...{ signedBy: 'Chủ tịch mẫu', caseIds: [], lists },
    },
  ];
  const state = events.reduce<RoundState | undefined>(foldRound, undefined);
  if (!state) throw new Error('a round without a state');
  return state;
}

/** Villages with their yearly counts, and one decided annual round for every commune and year after the first. */
async function fillCommunes(
  pool: pg.Pool,
  communes: readonly string[],
  villagesEach: number,
  years: Years,
): Promise<Filled> {
  const filled = communes.map((place) => ({
    place,
    villages: Array.from({ length: villagesEach }, () => randomUUID()),
  }));
  await pool.query(
    `insert into village select v::uuid, x.place, 'Thôn ' || n, 'thon ' || n, n, '2015-01-01'
     from jsonb_to_recordset($1::jsonb) as x(place text, villages jsonb), jsonb_array_elements_text(x.villages) with ordinality as t(v, n)`,
    [JSON.stringify(filled)],
  );
  await pool.query('insert into village_counter select village_id, 1 from village');
  await pool.query(
    `insert into village_count select village_id, make_date(y, 9, 1), 1000, 4200, 'Số liệu mẫu', $1, '2020-01-01'
     from village, generate_series($2::integer, $3::integer) y`,
    [COMMAND, years.first, years.last],
  );
  const all = Array.from({ length: years.last - years.first }, (_, i) => years.first + 1 + i);
  const rounds = communes.flatMap((place) =>
    all.map((year) => {
      const round = randomUUID();
      return { round, place, year, decided: decidedOn(year), state: roundState(round, place, year) };
    }),
  );
  await pool.query(
    `insert into round (round_id, commune_id, year, kind, standard_id, form_version, area_type, committee, legal_basis,
       opened_on, decided_on, stage, seq, state, command_id)
     select x.round, x.place, x.year, 'annual', 'vn-2022', 'v2', 'rural', 'Ban Chỉ đạo mẫu', '[]', make_date(x.year, 9, 1),
       x.decided, 'DECIDED', 3, x.state, $2
     from jsonb_to_recordset($1::jsonb) as x(round uuid, place text, year integer, decided date, state jsonb)`,
    [JSON.stringify(rounds), COMMAND],
  );
  await pool.query(
    `insert into village_round select round_id, village_id, commune_id, 0, '{}'::jsonb from round join village using (commune_id)`,
  );
  const villages = filled.flatMap(({ place, villages: ids }) => ids.map((id) => ({ id, commune: place })));
  return { communes: filled, villages };
}

/** Puts histories into a database as the doors would have left them, in bulk. */
export async function fillHistories(
  pool: pg.Pool,
  histories: Iterable<History>,
  of: { communes: readonly string[]; villagesEach: number; years: Years; dice: Dice },
): Promise<Filled> {
  const filled = await fillCommunes(pool, of.communes, of.villagesEach, of.years);
  const filling: Filling = { tables: tables(pool), filled, dice: of.dice };
  for (const history of histories) {
    await filling.tables.household.add([history.householdId, RECORDED, COMMAND]);
    await fillStatus(filling, history);
    await fillMembers(filling, history);
    await fillLedger(filling, history);
  }
  for (const rows of Object.values(filling.tables)) await rows.end();
  await pool.query(
    'vacuum analyze household_status, status_profile, ledger_entry, household_member, household_place, village',
  );
  return filled;
}
