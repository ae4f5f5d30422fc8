import { sql } from 'kysely';
import { defineQuery } from '../platform/query.ts';
import { roundSiteFor } from '../platform/round-site-for.ts';
import type { Tx } from '../platform/database.ts';
import { certificatesBoard } from './contract.ts';
import { takeBackRows } from '../platform/take-back-rows.ts';

interface Row {
  villageId: string;
  name: string;
  certificates: number;
  handed: number;
}

/** Handed = the newest event of the certificate is its handing over. */
async function villages(tx: Tx, roundId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select v.village_id as "villageId", v.name, coalesce(n.certificates, 0)::integer as certificates,
           coalesce(n.handed, 0)::integer as handed
    from (select distinct village_id from review_case where round_id = ${roundId}) own
    join village v on v.village_id = own.village_id
    left join lateral (
      select count(*) as certificates,
             count(*) filter (where 'handed' = (select e.kind from certificate_event e
               where e.household_id = g.household_id and e.decision_id = g.decision_id order by e.seq desc limit 1)) as handed
      from certificate g
      join certifying_line l on l.household_id = g.household_id and l.decision_id = g.decision_id and l.list_kind in ('POOR', 'NEAR_POOR')
      where l.round_id = ${roundId} and g.village_id = v.village_id
    ) n on true
    order by v.position, v.name`.execute(tx);
  return rows;
}

export const certificatesBoardQuery = defineQuery(certificatesBoard, {
  verb: 'household.read',
  site: ({ roundId }, { tx, actor }) => roundSiteFor(tx, roundId, actor),
  answer: async ({ roundId }, { tx }) => {
    const due = Map.groupBy(await takeBackRows(tx, roundId, null), ({ village_id }) => village_id);
    const rows = await villages(tx, roundId);
    return {
      villages: rows.map((row) => {
        const own = due.get(row.villageId) ?? [];
        return { ...row, toTakeBack: own.length, takenBack: own.filter(({ taken }) => taken).length };
      }),
    };
  },
});
