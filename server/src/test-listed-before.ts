import { randomUUID } from 'node:crypto';
import { requestBody, type StoryIds } from './test-story-bodies.ts';
import type { World } from './test-world.ts';

/** A household of a story on the list that last year's decision left; to be called before the list is made. */
export async function listedBefore(
  { database: { pool } }: { readonly database: Pick<World['database'], 'pool'> },
  ids: StoryIds,
  index: number,
  standing: 'POOR' | 'NEAR_POOR',
): Promise<void> {
  const { householdId, address, head } = requestBody(ids, index);
  const [commandId, village] = [randomUUID(), ids.villages[0]];
  const household = `insert into household (household_id, created_at, command_id) values ($1, '2025-12-31', $2)`;
  await pool.query(household, [householdId, commandId]);
  await pool.query(
    `insert into household_place (household_id, commune_id, village_id, from_on, number, address, command_id)
     values ($1, $2, $3, '2025-12-31', $4, $5, $6)`,
    [householdId, ids.commune, village, String(index + 1), address, commandId],
  );
  await pool.query(
    `insert into household_member (household_id, member_id, version, position, is_head, relation, name, from_on, command_id)
     values ($1, $2, 1, 1, true, 'head', $3, '2025-12-31', $4)`,
    [householdId, head.memberId, head.name, commandId],
  );
  await pool.query(
    `insert into household_status (household_id, standard_id, from_on, class, persons, commune_id, village_id, decision_number, command_id)
     values ($1, 'vn-2022', '2026-01-01', $2, 1, $3, $4, 'DEMO-1/2025', $5)`,
    [householdId, standing, ids.commune, village, commandId],
  );
  await pool.query(
    `insert into ledger_entry (household_id, standard_id, seq, on_date, review_year, commune_id, village_id, class,
       movement_column, households, persons, because, command_id, recorded_at)
     values ($1, 'vn-2022', 1, '2026-01-01', 2025, $3, $4, $2, 1, 1, 1, 'opening', $5, '2025-12-31')`,
    [householdId, standing, ids.commune, village, commandId],
  );
}
