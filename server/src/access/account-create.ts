import type { z } from 'zod';
import { grantable } from '@ra-soat/domain/access/may.ts';
import { roleIds, type PlaceLevel } from '@ra-soat/domain/access/role.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { mayAt, type Actor } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { accountCreate, type grant } from './contract.ts';
import { hashPassword } from '../platform/passwords.ts';

type Grant = z.output<typeof grant>;

/** Where a grant stands: a unit of a list, or a village and its commune. */
async function standing(tx: Tx, place: string): Promise<{ level: PlaceLevel; unit: string; village?: string }> {
  const unit = await tx
    .selectFrom('place')
    .select(['place_id', 'level'])
    .where('place_id', '=', place)
    .executeTakeFirst();
  if (unit) return { level: unit.level === 'country' ? 'nation' : levelOf(unit.level), unit: unit.place_id };
  const isUuid = /^[\da-f-]{36}$/.test(place);
  const village = isUuid
    ? await tx.selectFrom('village').select('commune_id').where('village_id', '=', place).executeTakeFirst()
    : undefined;
  if (!village) throw new Problem('NOT_FOUND');
  return { level: 'village', unit: village.commune_id, village: place };
}

function levelOf(level: string): PlaceLevel {
  if (level === 'province' || level === 'district' || level === 'commune') return level;
  throw new Error(`unknown level ${level}`);
}

async function give(tx: Tx, accountId: string, grantRow: Grant, by: Actor, today: string): Promise<void> {
  const role = roleIds.find((id) => id === grantRow.role);
  if (!role) throw new Problem('ROLE_UNKNOWN');
  const at = await standing(tx, grantRow.place);
  if (!grantable(role, at.level, grantRow.from)) throw new Problem('ROLE_NOT_AT_LEVEL');
  if (!(await mayAt(tx, by, 'account.manage', { place: at.unit }, today))) throw new Problem('NOT_ALLOWED');
  await tx
    .insertInto('role_grant')
    .values({
      account_id: accountId,
      role,
      place_id: at.village ? null : at.unit,
      village_id: at.village ?? null,
      valid_from: grantRow.from,
      valid_to: grantRow.to,
      granted_by: by.accountId,
    })
    .execute();
}

/** An account with its roles; the giver must manage accounts at every place he gives a role for. */
export const accountCreateCommand = defineCommand(accountCreate, {
  verb: 'account.manage',
  site: async ({ grants }, { tx }) => {
    const [first] = grants;
    if (!first) throw new Problem('ROLE_UNKNOWN');
    return { place: (await standing(tx, first.place)).unit };
  },
  recorded: ({ password: _, ...rest }) => rest,
  handle: async ({ accountId, username, fullName, phone, password, grants }, { tx, clock, actor, commandId }) => {
    await tx
      .insertInto('account')
      .values({
        account_id: accountId,
        username,
        full_name: fullName,
        phone: phone ?? null,
        password_hash: await hashPassword(password),
        created_at: clock.now(),
      })
      .execute();
    for (const row of grants) await give(tx, accountId, row, actor, clock.today());
    const event = { account_id: accountId, command_id: commandId, kind: 'created', on_date: clock.today() };
    await tx
      .insertInto('account_event')
      .values({ ...event, by_account: actor.accountId, at: clock.now() })
      .execute();
    return {};
  },
});
