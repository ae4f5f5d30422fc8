import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import { everywhere, setScope } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { accountSite, mayGiveCode } from './account-places.ts';
import { sessionRevoke, sessions } from './contract.ts';

/** One's own account, or one that the actor helps at the counter. */
async function mayEnd(request: Request, accountId: string): Promise<void> {
  if (accountId === request.actor.accountId) return;
  await accountSite(request.tx, accountId);
  await mayGiveCode(request, accountId);
}

interface Row {
  sessionId: string;
  phone: string | null;
  device: boolean;
  since: Date;
  until: Date;
  current: boolean;
}

export const sessionsQuery = defineQuery(sessions, {
  verb: 'signedIn',
  answer: async ({ accountId }, request) => {
    const { tx, actor, clock } = request;
    const whose = accountId ?? actor.accountId;
    await mayEnd(request, whose);
    // The names of the account's own phones, wherever its villages are.
    await setScope(tx, everywhere);
    const { rows } = await sql<Row>`
      select session_id as "sessionId", label as phone, device, created_at as since, expires_at as until,
             token_hash = ${actor.session ?? Buffer.alloc(0)} as current
      from session s left join device d on d.device_id = s.device_id
      where s.account_id = ${whose} and revoked_at is null and expires_at > ${clock.now()}
      order by created_at desc`.execute(tx);
    return {
      sessions: rows.map(({ since, until, ...row }) => ({
        ...row,
        since: since.toISOString(),
        until: until.toISOString(),
      })),
    };
  },
});

export const sessionRevokeCommand = defineCommand(sessionRevoke, {
  verb: 'signedIn',
  site: () => ({ place: 'vn' }),
  handle: async ({ sessionId }, request) => {
    const { tx, clock } = request;
    const session = await tx
      .selectFrom('session')
      .select(['account_id', 'revoked_at'])
      .where('session_id', '=', sessionId)
      .executeTakeFirst();
    if (!session || session.revoked_at) throw new Problem('SESSION_OVER');
    await mayEnd(request, session.account_id);
    await tx.updateTable('session').set({ revoked_at: clock.now() }).where('session_id', '=', sessionId).execute();
    return {};
  },
});
