import { sql } from 'kysely';
import type { FormA } from '@ra-soat/domain/survey/form-a.ts';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { formAs } from './contract.ts';

type Shown = z.output<(typeof formAs)['output']>['forms'][number];

interface Row extends Pick<Shown, 'place' | 'standard' | 'status'> {
  form_id: string;
  place_name: string;
  body: FormA;
  valid_from: string;
  valid_to: string | null;
  entered_id: string;
  entered_by: string;
  confirmed_by: string | null;
}

/** "VBHN 1315, Phụ lục II, trang 12" */
export function sourceOf({ source }: FormA): string {
  return [source.document, source.article].filter(Boolean).join(', ');
}

/** Every Phiếu A, the newest first, with who vouches for it. */
export const formAsQuery = defineQuery(formAs, {
  verb: 'standard.read',
  answer: async (_, { tx, actor }) => {
    const { rows } = await sql<Row>`
      select form_id, f.place_id as place, place.name as place_name, standard_id as standard, body, f.valid_from, f.valid_to,
             status, f.entered_by as entered_id, entered.full_name as entered_by, confirmed.full_name as confirmed_by
      from form_a f join place using (place_id)
      join account entered on entered.account_id = f.entered_by
      left join account confirmed on confirmed.account_id = f.confirmed_by
      order by f.valid_from desc, f.entered_at desc`.execute(tx);
    return {
      forms: rows.map(({ place, standard, status, body, ...row }) => ({
        ...{ place, standard, status, cutOff: body.cutOff, items: [...body.items], source: sourceOf(body) },
        formId: row.form_id,
        placeName: row.place_name,
        validFrom: row.valid_from,
        validTo: row.valid_to,
        enteredBy: row.entered_by,
        confirmedBy: row.confirmed_by,
        mayConfirm: status === 'draft' && row.entered_id !== actor.accountId,
      })),
    };
  },
});
