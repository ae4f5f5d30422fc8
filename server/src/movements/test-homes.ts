import { randomUUID } from 'node:crypto';
import type { StoryIds } from '../test-story-bodies.ts';
import type pg from 'pg';
import { wordsOf } from '../platform/household-words.ts';

interface Stored {
  readonly database: { readonly pool: pg.Pool };
}

/** A household of a village as last year's list left it: its people, its class, its opening entry. */
export interface Home {
  readonly householdId: string;
  readonly members: readonly string[];
}

export async function homeOf(
  { database: { pool } }: Stored,
  ids: Pick<StoryIds, 'commune' | 'villages'>,
  village: 0 | 1,
  persons: number,
  standing: 'POOR' | 'NEAR_POOR' | undefined,
  name = 'Người Mẫu',
): Promise<Home> {
  const [householdId, commandId] = [randomUUID(), randomUUID()];
  const names = Array.from({ length: persons }, (_, i) => `${name} ${String(i + 1)}`);
  const members = Array.from({ length: persons }, () => randomUUID());
  const place = [householdId, ids.commune, ids.villages[village]];
  await pool.query(`insert into household (household_id, created_at, command_id) values ($1, '2025-12-31', $2)`, [
    householdId,
    commandId,
  ]);
  await pool.query(
    `insert into household_place (household_id, commune_id, village_id, from_on, number, address, command_id)
     values ($1, $2, $3, '2025-12-31', '1', 'Nhà mẫu', $4)`,
    [...place, commandId],
  );
  for (const [i, memberId] of members.entries()) {
    await pool.query(
      `insert into household_member (household_id, member_id, version, position, is_head, relation, name, sex, born_year,
         ethnicity, from_on, command_id) values ($1, $2, 1, $3, $4, $5, $6, 'female', $7, 1, '2025-12-31', $8)`,
      [householdId, memberId, i + 1, i === 0, i === 0 ? 'head' : 'child', names[i], 1970 + 12 * i, commandId],
    );
  }
  await pool.query(
    `insert into household_word (household_id, commune_id, village_id, word) select $1, $2, $3, unnest($4::text[])`,
    [...place, wordsOf(names)],
  );
  if (standing === undefined) return { householdId, members };
  await pool.query(
    `insert into household_status (household_id, standard_id, from_on, class, persons, commune_id, village_id,
       decision_number, command_id) values ($1, 'vn-2022', '2026-01-01', $4, $5, $2, $3, 'DEMO-1/2025', $6)`,
    [...place, standing, persons, commandId],
  );
  await pool.query(
    `insert into ledger_entry (household_id, standard_id, seq, on_date, review_year, commune_id, village_id, class,
       movement_column, households, persons, because, command_id, recorded_at)
     values ($1, 'vn-2022', 1, '2026-01-01', 2025, $2, $3, $4, 1, 1, $5, 'opening', $6, '2025-12-31')`,
    [...place, standing, persons, commandId],
  );
  return { householdId, members };
}

/** What the ledger says of a village in a year: column, households and persons by class, what was taken back taken out. */
export async function columnsOf({ database: { pool } }: Stored, villageId: string): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `select concat_ws(' ', class, movement_column, sum(households), sum(persons)) as line from ledger_entry
     where village_id = $1 group by class, movement_column
     having sum(households) <> 0 or sum(persons) <> 0 order by class, movement_column`,
    [villageId],
  );
  return rows.map(({ line }) => line);
}

/** Everything of a household that an undoing must bring back: who lives there, where, as what. */
export async function stateOf({ database: { pool } }: Stored, householdId: string): Promise<unknown> {
  const { rows } = await pool.query(
    `select
       (select jsonb_agg(jsonb_build_array(member_id, name, relation, is_head, sex, born_year) order by position, member_id)
        from household_member where household_id = $1 and current and to_on is null) as people,
       (select jsonb_agg(jsonb_build_array(commune_id, village_id, address)) from household_place
        where household_id = $1 and to_on is null) as places,
       (select jsonb_agg(jsonb_build_array(class, persons, village_id, decision_number) order by standard_id)
        from household_status where household_id = $1 and to_on is null) as classes,
       (select jsonb_agg(word order by word) from household_word where household_id = $1) as words`,
    [householdId],
  );
  return rows[0];
}
