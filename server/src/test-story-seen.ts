import type { Before } from './test-story.ts';

/** The officer has the newest state of the case before the eyes. */
export function seenOf(householdId: string): Before {
  return async ({ database: { pool } }) => {
    const asked = await pool.query<{ seq: number }>('select seq from review_case where household_id = $1', [
      householdId,
    ]);
    return { seen: asked.rows[0]?.seq };
  };
}
