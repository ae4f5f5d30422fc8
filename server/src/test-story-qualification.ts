import type { StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';
import type { World } from './test-world.ts';

/** The commune's officer, who surveys too and has no certificate. */
async function officerOf({ database }: World, { commune }: StoryIds) {
  const { rows } = await database.pool.query<{ account_id: string }>(
    `select account_id from role_grant where place_id = $1 and role = 'povertyOfficer' order by account_id limit 1`,
    [commune],
  );
  return { accountId: rows[0]?.account_id };
}

/** The chairman lets somebody survey who was not trained. */
export function qualificationSteps(ids: StoryIds): Step[] {
  const body = { roundId: ids.round, reason: 'Thay người đi viện (mẫu)' };
  const before = async (world: World) => officerOf(world, ids);
  return [{ on: '2026-12-01', by: 'communeChairman', kind: 'untrained.allow', body, before }];
}
