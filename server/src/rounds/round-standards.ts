import { sql } from 'kysely';
import { besideStandards, standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { standardOn } from '@ra-soat/domain/standards/in-force.ts';
import { defineQuery } from '../platform/query.ts';
import { roundStandards } from './contract.ts';

/** Under which standards an annual round of a commune runs, read from dated data before it is opened. */
export const roundStandardsQuery = defineQuery(roundStandards, {
  verb: 'round.open',
  site: ({ commune }) => ({ place: commune }),
  answer: async ({ commune, on }, { tx }) => {
    const { rows } = await sql<{ code: string }>`
      select code from place_path(${commune}) as up(id) join place on place_id = up.id where level = 'province'`.execute(
      tx,
    );
    const inForce = standardOn(on, rows[0]?.code ?? '');
    const { closing } = inForce;
    return {
      leading: closing && { ...closing, title: standardTitle(closing.standard) },
      beside: closing
        ? besideStandards(inForce, closing.standard).map((one) => ({
            standard: one.standard,
            title: standardTitle(one.standard),
            kind: one.kind,
            decides: one.decides,
            leavesOutNational: one.kind === 'local' ? one.leavesOutNational : null,
          }))
        : [],
    };
  },
});
