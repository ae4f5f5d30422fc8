import { sql } from 'kysely';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { accountSite } from './account-places.ts';
import { accountHistory } from './contract.ts';

type Event = z.output<(typeof accountHistory)['output']>['events'][number];

export const accountHistoryQuery = defineQuery(accountHistory, {
  verb: 'account.help',
  site: ({ accountId }, { tx }) => accountSite(tx, accountId),
  answer: async ({ accountId }, { tx }) => {
    const { rows } = await sql<Event>`
      select e.kind, e.on_date as on, other.full_name as other, e.reason, coalesce(by.full_name, '') as by
      from account_event e left join account other on other.account_id = e.other_id
      left join account by on by.account_id = e.by_account
      where e.account_id = ${accountId} order by e.at desc`.execute(tx);
    return { events: rows };
  },
});
