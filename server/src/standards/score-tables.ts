import { sql } from 'kysely';
import type { z } from 'zod';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import { defineQuery } from '../platform/query.ts';
import { scoreTables } from './contract.ts';

type Shown = z.output<(typeof scoreTables)['output']>['tables'][number];

interface Row extends Pick<Shown, 'place' | 'standard' | 'version' | 'demonstration' | 'status' | 'hash'> {
  table_id: string;
  place_name: string;
  body: ScoreTable;
  valid_from: string;
  valid_to: string | null;
  entered_by: string;
  confirmed_by: string | null;
}

/** Every score table, the newest first, with who vouches for it. */
export const scoreTablesQuery = defineQuery(scoreTables, {
  verb: 'standard.read',
  answer: async (_, { tx }) => {
    const { rows } = await sql<Row>`
      select table_id, s.place_id as place, place.name as place_name, standard_id as standard, form_version as version,
             demonstration, body, s.valid_from, s.valid_to, status, hash,
             entered.full_name as entered_by, confirmed.full_name as confirmed_by
      from score_table s join place using (place_id)
      join account entered on entered.account_id = s.entered_by
      left join account confirmed on confirmed.account_id = s.confirmed_by
      order by s.valid_from desc, s.entered_at desc`.execute(tx);
    return {
      tables: rows.map(({ table_id, place_name, body, valid_from, valid_to, entered_by, confirmed_by, ...row }) => ({
        ...row,
        tableId: table_id,
        placeName: place_name,
        source: [body.source.document, body.source.article].filter(Boolean).join(', '),
        columns: [...body.columns],
        rows: body.rows.length,
        validFrom: valid_from,
        validTo: valid_to,
        enteredBy: entered_by,
        confirmedBy: confirmed_by,
      })),
    };
  },
});
