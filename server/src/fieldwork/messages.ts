import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import { everywhere, setScope } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { messageRead, messageSend, messagesSent } from './contract.ts';
import { addressedTo } from './messages-for.ts';

export const messageSendCommand = defineCommand(messageSend, {
  verb: 'field.manage',
  site: ({ communeId }) => ({ place: communeId }),
  handle: async ({ messageId, communeId, to, text }, { tx, actor, clock, commandId }) => {
    const message = {
      message_id: messageId,
      commune_id: communeId,
      village_id: to.who === 'village' ? to.villageId : null,
      account_id: to.who === 'person' ? to.accountId : null,
      text,
      sent_by: actor.accountId,
      sent_at: clock.now(),
      command_id: commandId,
    };
    const { rows } = await sql<{ here: boolean }>`
      select case when ${message.village_id}::uuid is not null
               then exists (select from village where village_id = ${message.village_id} and commune_id = ${communeId})
             when ${message.account_id}::uuid is not null
               then exists (select from role_grant g left join village v on v.village_id = g.village_id
                            where g.account_id = ${message.account_id} and ${communeId} in (g.place_id, v.commune_id))
             else true end as here`.execute(tx);
    if (!rows[0]?.here) throw new Problem(to.who === 'village' ? 'VILLAGE_NOT_HERE' : 'ENUMERATOR_UNKNOWN');
    await tx.insertInto('field_message').values(message).execute();
    return {};
  },
});

export const messageReadCommand = defineCommand(messageRead, {
  verb: 'signedIn',
  site: () => ({ place: 'vn' }),
  handle: async ({ messageId }, { tx, actor, clock, commandId }) => {
    await setScope(tx, everywhere);
    const { rows } = await sql`
      select from field_message m where message_id = ${messageId} and ${addressedTo(actor.accountId)}`.execute(tx);
    if (rows.length === 0) throw new Problem('MESSAGE_UNKNOWN');
    await tx
      .insertInto('field_message_read')
      .values({ message_id: messageId, account_id: actor.accountId, read_at: clock.now(), command_id: commandId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return {};
  },
});

interface Row {
  messageId: string;
  at: Date;
  by: string;
  village: string | null;
  person: string | null;
  text: string;
  readBy: string[];
}

export const messagesSentQuery = defineQuery(messagesSent, {
  verb: 'field.manage',
  site: ({ communeId }) => ({ place: communeId }),
  answer: async ({ communeId }, { tx }) => {
    const { rows } = await sql<Row>`
      select message_id as "messageId", sent_at as at, sender.full_name as by, village.name as village,
             person.full_name as person, text,
             array(select full_name from field_message_read r join account using (account_id)
                   where r.message_id = m.message_id order by read_at) as "readBy"
      from field_message m join account sender on sender.account_id = sent_by
      left join village on village.village_id = m.village_id
      left join account person on person.account_id = m.account_id
      where m.commune_id = ${communeId} order by sent_at desc limit 200`.execute(tx);
    return {
      messages: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })),
    };
  },
});
