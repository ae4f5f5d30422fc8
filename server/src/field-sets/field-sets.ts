import { sql } from 'kysely';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { fieldSets } from './contract.ts';

type Shown = z.output<(typeof fieldSets)['output']>['sets'][number];

interface Row extends Omit<Shown, 'mayConfirm' | 'household' | 'members' | 'source'> {
  body: Pick<Shown, 'household' | 'members' | 'source'>;
  enteredId: string;
}

export const fieldSetsQuery = defineQuery(fieldSets, {
  verb: 'standard.read',
  answer: async (_, { tx, actor }) => {
    const { rows } = await sql<Row>`
      select set_id as "setId", f.place_id as place, place.name as "placeName", form, body, f.valid_from as "validFrom",
             f.valid_to as "validTo", status, f.entered_by as "enteredId", entered.full_name as "enteredBy",
             confirmed.full_name as "confirmedBy"
      from form_field_set f join place using (place_id)
      join account entered on entered.account_id = f.entered_by
      left join account confirmed on confirmed.account_id = f.confirmed_by
      order by f.valid_from desc, f.entered_at desc`.execute(tx);
    return {
      sets: rows.map(({ body: { household, members, source }, enteredId, ...row }) => ({
        ...row,
        ...{ household, members, source },
        mayConfirm: row.status === 'draft' && enteredId !== actor.accountId,
      })),
    };
  },
});
