import type { RoleId } from '@ra-soat/domain/access/role.ts';
import type { CommandRequest } from './request.ts';

export interface NewAccount {
  readonly accountId: string;
  readonly username: string;
  readonly fullName: string;
  readonly phone: string | null;
  /** Of `hashPassword`. */
  readonly passwordHash: string;
  readonly role: RoleId;
  /** A unit, or a village in one. */
  readonly place: string;
  readonly village: string | null;
}

/** An account that somebody makes with an invitation, with the one role it invites to. */
export async function addAccount({ tx, clock, commandId }: CommandRequest, account: NewAccount): Promise<void> {
  const { accountId, username, fullName, phone, passwordHash, role, place, village } = account;
  await tx
    .insertInto('account')
    .values({
      account_id: accountId,
      username,
      full_name: fullName,
      phone,
      password_hash: passwordHash,
      must_change_password: false,
      created_at: clock.now(),
    })
    .execute();
  const where = { place_id: village === null ? place : null, village_id: village };
  await tx
    .insertInto('role_grant')
    .values({ account_id: accountId, role, ...where, valid_from: clock.today() })
    .execute();
  const event = { account_id: accountId, command_id: commandId, kind: 'created', on_date: clock.today() };
  await tx
    .insertInto('account_event')
    .values({ ...event, by_account: accountId, at: clock.now() })
    .execute();
}
