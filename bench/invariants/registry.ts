import type pg from 'pg';
import { decidedOn, type History, type Years } from '../histories/history.ts';
import type { Tally } from './tally.ts';

interface Counted {
  checked: number;
  violated: number;
}

async function counted(pool: pg.Pool, text: string, values: readonly unknown[] = []): Promise<Counted> {
  const { rows } = await pool.query<Counted>(text, [...values]);
  return rows[0] ?? { checked: 0, violated: 1 };
}

/** Answers that nobody may write over, whatever comes later. */
const history = ['survey', 'case_event', 'decision_line', 'ledger_entry', 'household_event', 'status_profile'] as const;

/** 1: one class per household, standard and day; what stood at the end of a year is what happened until then. */
export async function oneClass(
  tally: Tally,
  pool: pg.Pool,
  { histories, years }: { readonly histories: readonly History[]; readonly years: Years },
): Promise<void> {
  const pairs = await counted(
    pool,
    `select count(*)::integer as checked, (count(*) filter (where next is not null and (to_on is null or next <= to_on)))::integer as violated
     from (select to_on, from_on, lead(from_on) over (partition by household_id, standard_id order by from_on, seq) as next
           from household_status where to_on is null or to_on >= from_on) rows`,
  );
  tally.counted(pairs, 'two classes on one day');
  for (let year = years.first; year <= years.last; year += 1) {
    const { rows } = await pool.query<{ household_id: string; class: string }>(
      `select household_id, class from household_status where from_on <= $1 and (to_on is null or to_on >= $1)`,
      [decidedOn(year)],
    );
    const stored = new Map(rows.map((row) => [row.household_id, row.class]));
    for (const { householdId, happenings } of histories) {
      const last = happenings.findLast(({ on }) => on <= decidedOn(year));
      const wanted = last === undefined || last.class === 'GONE' ? undefined : last.class;
      tally.count(stored.get(householdId) === wanted, () => `${householdId} at the end of ${year}`);
    }
  }
}

/** 1, of the answers: a row of history cannot be written over, as the program or as the owner of the tables. */
export async function answersStay(tally: Tally, pool: pg.Pool): Promise<void> {
  for (const table of history) {
    const { rowCount } = await pool.query(`select from ${table} limit 1`);
    if (rowCount === 0) continue;
    const written = await pool.query(`update ${table} set command_id = command_id`).catch(() => null);
    tally.count(written === null, () => `${table} can be written over`);
  }
}

/** 2: a number is used once in a village and round; the same number in another village is another household. */
export async function numbers(tally: Tally, pool: pg.Pool): Promise<void> {
  const found = await counted(
    pool,
    `select coalesce(sum(n), 0)::integer as checked, coalesce(sum(n) filter (where n > 1), 0)::integer as violated
     from (select count(*) as n from review_case group by round_id, village_id, number) used`,
  );
  tally.counted(found, 'a number twice in a village');
}

/** 3: one head, as many members as rows, and nobody in two households on one day. */
export async function people(tally: Tally, pool: pg.Pool, { first, last }: Years): Promise<void> {
  for (let year = first; year <= last; year += 1) {
    const homes = await counted(
      pool,
      `select count(*)::integer as checked, (count(*) filter (where heads <> 1 or members <> persons))::integer as violated
       from (select s.household_id, s.persons, count(m.member_id) as members, count(*) filter (where m.is_head) as heads
             from household_status s left join household_member m on m.household_id = s.household_id
               and m.from_on <= $1 and (m.to_on is null or m.to_on > $1)
             where s.class <> 'NON_POOR' and s.from_on <= $1 and (s.to_on is null or s.to_on >= $1)
             group by s.household_id, s.standard_id, s.persons) homes`,
      [decidedOn(year)],
    );
    tally.counted(homes, `heads or members of ${year}`);
    const twice = await counted(
      pool,
      `select count(*)::integer as checked, (count(*) filter (where n > 1))::integer as violated
       from (select count(distinct household_id) as n from household_member
             where from_on <= $1 and (to_on is null or to_on > $1) group by member_id) people`,
      [decidedOn(year)],
    );
    tally.counted(twice, `a person in two households in ${year}`);
  }
}
