import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

/** As many as a person reads; older ones stay in the office. */
const NEWEST = 50;

/** Whether a message is for an account, by its rights today or before: in SQL, with `m` the message. */
export function addressedTo(accountId: string) {
  return sql`(m.account_id = ${accountId} or m.account_id is null and exists (
    select from role_grant g left join village v on v.village_id = g.village_id
    where g.account_id = ${accountId} and (m.village_id is null or m.village_id = g.village_id or g.place_id is not null)
      and m.commune_id in (g.place_id, v.commune_id)))`;
}

/** The messages of the communes to a person, newest first. */
export async function messagesFor(tx: Tx, accountId: string) {
  const { rows } = await sql<{ messageId: string; from: string; at: Date; text: string; read: boolean }>`
    select m.message_id as "messageId", full_name as from, sent_at as at, text, r.message_id is not null as read
    from field_message m join account on account.account_id = sent_by
    left join field_message_read r on r.message_id = m.message_id and r.account_id = ${accountId}
    where ${addressedTo(accountId)} and sent_by <> ${accountId} order by sent_at desc limit ${NEWEST}`.execute(tx);
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
