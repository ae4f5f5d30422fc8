import type { RoleId } from '@ra-soat/domain/access/role.ts';
import { roleIds } from '@ra-soat/domain/access/role.ts';
import type { World } from './test-world.ts';
import type { Actor } from './platform/access.ts';

/** An account with the grants that hold today, as a session would bring it. */
export async function actorWith({ database, doors }: World, accountId: string): Promise<Actor> {
  const { rows } = await database.pool.query<{ role: string; place_id: string | null; village_id: string | null }>(
    `select role, place_id, village_id from role_grant
     where account_id = $1 and valid_from <= $2 and coalesce(valid_to, 'infinity') >= $2`,
    [accountId, doors.clock.today()],
  );
  const role = (text: string): RoleId => roleIds.find((id) => id === text) ?? 'villageHead';
  const grants = rows.map((row) => ({ role: role(row.role), placeId: row.place_id, villageId: row.village_id }));
  return { accountId, username: '', fullName: '', mustChangePassword: false, grants };
}
