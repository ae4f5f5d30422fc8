import { sql } from 'kysely';
import type { z } from 'zod';
import { shiftedStepName } from '@ra-soat/domain/words/settings.vi.ts';
import { defineQuery } from '../platform/query.ts';
import { deadlineChanges } from './contract.ts';
import { setWideScope } from './set-wide-scope.ts';

type Change = z.output<(typeof deadlineChanges)['output']>['changes'][number];

export const deadlineChangesQuery = defineQuery(deadlineChanges, {
  verb: 'board.read',
  site: ({ place }) => ({ place }),
  answer: async ({ place }, request) => {
    await setWideScope(request, 'board.read', place);
    const { rows } = await sql<Change>`
      select c.round_id as "roundId", place.name as "communeName", round.year, village.name as village, c.step,
             c.before_on as before, c.after_on as after, to_json(c.changed_at) #>> '{}' as at,
             coalesce(s.source, (select min(h.source) from holiday h where h.command_id = c.command_id), '') as because,
             coalesce(account.full_name, '') as by
      from deadline_change c join round using (round_id) join place on place.place_id = c.commune_id
      left join village on village.village_id = c.village_id
      left join place_setting s on s.command_id = c.command_id
      left join account on account.account_id = coalesce(s.entered_by,
        (select min(h.entered_by::text)::uuid from holiday h where h.command_id = c.command_id))
      where c.commune_id in (select communes_under(array[${place}]))
      order by c.changed_at desc, c.position limit 200`.execute(request.tx);
    return { changes: rows.map((row) => ({ ...row, step: shiftedStepName(row.step) })) };
  },
});
