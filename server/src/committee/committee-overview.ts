import { sql } from 'kysely';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import { caseStageWords } from '@ra-soat/domain/words/procedure.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { committeeOverview } from './contract.ts';
import { villageFigures } from './village-figures.ts';

type Overview = z.output<(typeof committeeOverview)['output']>;

/** The last word on each village. */
async function outcomes(tx: Tx, roundId: string) {
  const { rows } = await sql<{ village_id: string; kind: 'accepted' | 'again'; on: string; reason: string }>`
    select distinct on (v.village_id) v.village_id, v.outcome as kind, m.held_on as "on", v.reason
    from committee_village v join committee_meeting m using (meeting_id)
    where v.round_id = ${roundId} order by v.village_id, m.held_on desc, v.meeting_id`.execute(tx);
  return new Map(rows.map(({ village_id, ...outcome }) => [village_id, outcome]));
}

async function meetings(tx: Tx, roundId: string): Promise<Overview['meetings']> {
  const { rows } = await sql<Overview['meetings'][number]>`
    select m.meeting_id as "meetingId", held_on as "on", m.body ->> 'chair' as chair,
           (count(*) filter (where v.outcome = 'accepted'))::integer as accepted,
           (count(*) filter (where v.outcome = 'again'))::integer as again
    from committee_meeting m join committee_village v using (meeting_id)
    where m.round_id = ${roundId} group by m.meeting_id order by held_on`.execute(tx);
  return rows;
}

async function cases(tx: Tx, roundId: string): Promise<Overview['cases']> {
  const { rows } = await sql<Omit<Overview['cases'][number], 'stage'> & { stage: CaseStage }>`
    select k.household_id as "householdId", c.number, c.head, village.name as village, k.reason, m.held_on as "on", c.stage,
           c.seq > k.case_seq as done
    from committee_case k join committee_meeting m using (meeting_id)
    join review_case c on c.household_id = k.household_id and c.round_id = k.round_id
    join village on village.village_id = k.village_id
    where k.round_id = ${roundId} order by m.held_on desc, village.position, c.sort_key`.execute(tx);
  return rows.map((row) => ({ ...row, stage: caseStageWords[row.stage] }));
}

export const committeeOverviewQuery = defineQuery(committeeOverview, {
  verb: 'report.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId }, { tx }) => {
    const { state } = await loadRound(tx, roundId);
    const said = await outcomes(tx, roundId);
    const villages = await villageFigures(tx, roundId);
    return {
      consolidated: state.stage !== 'LISTING' && state.stage !== 'REVIEWING',
      villages: villages.map((village) => ({ ...village, outcome: said.get(village.villageId) ?? null })),
      meetings: await meetings(tx, roundId),
      cases: await cases(tx, roundId),
    };
  },
});
