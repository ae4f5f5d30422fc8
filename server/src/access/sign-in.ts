import type { Doors } from '../platform/command.ts';
import { parsed } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { DEVICE_COOKIE_S, openSession } from '../platform/session.ts';
import { signIn } from './contract.ts';
import { hashPassword, secretFits } from '../platform/passwords.ts';

/** Checked against for unknown names, so that time does not tell which names exist. */
const nobodysHash = hashPassword('không ai dùng mật khẩu này');

export async function signInWith(doors: Doors, body: unknown): Promise<{ token: string; keepForS?: number }> {
  const { username, password, device } = parsed(signIn, body);
  const account = await doors.database.kysely
    .selectFrom('account')
    .select(['account_id', 'password_hash'])
    .where('username', '=', username.trim().toLowerCase())
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  const holder = { keys: doors.keys, accountId: account?.account_id ?? '', today: doors.clock.today() };
  const fits = await secretFits(account?.password_hash ?? (await nobodysHash), password, holder);
  if (!account || !fits) throw new Problem('SIGN_IN_FAILED');
  const token = await openSession(doors.database, account.account_id, doors.clock, device);
  return { token, ...(device && { keepForS: DEVICE_COOKIE_S }) };
}
