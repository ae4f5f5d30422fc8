import { sql } from 'kysely';
import type { z } from 'zod';
import { mayAt } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { exportPage, exportProgress, leavingKind } from './contract.ts';
import { exportOf } from './export-log.ts';
import { rowsWritten } from './rows-written.ts';

type Answer = z.output<(typeof exportPage)['output']>;

/** What a place has given out, and what it can give out. */
export const exportPageQuery = defineQuery(exportPage, {
  verb: 'household.read',
  site: ({ place }) => ({ place }),
  answer: async ({ place: placeId }, { tx, actor, clock }) => {
    const place = await tx
      .selectFrom('place')
      .select(['place_id', 'name', 'level'])
      .where('place_id', '=', placeId)
      .executeTakeFirst();
    if (!place) throw new Problem('NOT_FOUND');
    const { rows: rounds } = await sql<Answer['rounds'][number]>`
      select round_id as "roundId", year, kind, decided_on is not null as decided from round
      where commune_id = ${placeId} order by year desc, kind`.execute(tx);
    const { rows: past } = await sql<Answer['past'][number]>`
      select export_id as "exportId", kind, on_date as on, recorded_on as "recordedOn", coalesce(account.full_name, '') as by,
             purpose, recipient, with_numbers as "withNumbers", file_name as "fileName"
      from export_log left join account using (account_id) where place_id = ${placeId}
      order by recorded_at desc, export_id limit 200`.execute(tx);
    return {
      place: { placeId, name: place.name, level: place.level },
      mayNumbers: await mayAt(tx, actor, 'citizen.read', { place: placeId }, clock.today()),
      rounds,
      past: past.map((one) => ({ ...one, kind: leavingKind.parse(one.kind) })),
    };
  },
});

export const exportProgressQuery = defineQuery(exportProgress, {
  verb: 'household.read',
  site: async ({ exportId }, { tx }) => ({ place: (await exportOf(tx, exportId)).place_id }),
  answer: ({ exportId }) => Promise.resolve(rowsWritten(exportId)),
});
