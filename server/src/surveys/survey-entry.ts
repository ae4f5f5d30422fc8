import { sql } from 'kysely';
import { besideOf } from '@ra-soat/domain/review/beside.ts';
import type { CaseState } from '@ra-soat/domain/review/case-state.ts';
import type { Remark } from '@ra-soat/domain/review/case-terms.ts';
import type { BesideStandard } from '@ra-soat/domain/standards/beside.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import type { z } from 'zod';
import { mayAt } from '../platform/access.ts';
import { caseSite } from '../platform/cases.ts';
import { withCitizenNumbers } from '../platform/citizen-numbers.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { surveyEntry } from './contract.ts';
import { describedBeside, shownBeside, type KeptBeside } from '../platform/survey/further-standards.ts';
import { scoringInForce } from '../platform/survey/scoring-in-force.ts';
import { blankEvidence, knownMembersOf } from '../platform/survey/starting-evidence.ts';

interface CaseRow {
  head: string;
  number: string;
  sort_key: string;
  village_id: string;
  village: string;
  commune: string;
  before_class: 'POOR' | 'NEAR_POOR' | 'NON_POOR';
  seq: number;
  stage: string;
  state: CaseState;
  returned: { reason: string; remarks?: Remark[] } | null;
}

async function caseRow(tx: Tx, roundId: string, householdId: string): Promise<CaseRow> {
  const { rows } = await sql<CaseRow>`
    select head, number, sort_key, village_id, village.name as village, place.name as commune, before_class, seq, stage, state,
           (select body from case_event e where e.household_id = c.household_id and e.round_id = c.round_id
              and e.kind = 'survey.returned' order by e.seq desc limit 1) as returned
    from review_case c join village using (village_id) join place on place.place_id = c.commune_id
    where c.household_id = ${householdId} and c.round_id = ${roundId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function lastSurvey(tx: Tx, roundId: string, householdId: string) {
  const { rows } = await sql<{
    version: number;
    evidence: Evidence;
    kept: { code: string; path: string; reason: string }[];
    by: string;
    beside: Readonly<Record<string, KeptBeside>>;
  }>`
    select version, evidence, kept, beside, full_name as by from survey join account on account_id = entered_by
    where household_id = ${householdId} and round_id = ${roundId} order by version desc limit 1`.execute(tx);
  return rows[0];
}

const underReview = ['RESURVEY', 'SURVEYED'];

/** The last complaint that was upheld, and who filled the form it was about; null: none. */
async function reverification(tx: Tx, roundId: string, householdId: string) {
  const { rows } = await sql<{ enumerator: string; name: string; on: string }>`
    select a.account_id as enumerator, full_name as name, o.on_date as on
    from case_event o
    join lateral (select body ->> 'enteredBy' as by from case_event s
                  where s.household_id = o.household_id and s.round_id = o.round_id and s.kind = 'survey.submitted'
                    and s.seq < o.seq order by s.seq desc limit 1) form on true
    join account a on a.account_id = form.by::uuid
    where o.household_id = ${householdId} and o.round_id = ${roundId} and o.kind = 'objection.answered'
      and (o.body ->> 'upheld')::boolean
    order by o.seq desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

async function neighbour(tx: Tx, round: LoadedRound, row: CaseRow, householdId: string, side: 'before' | 'after') {
  const { rows } = await sql<{ household_id: string }>`
    select household_id from review_case
    where round_id = ${round.roundId} and village_id = ${row.village_id}
      and (sort_key, household_id) ${sql.raw(side === 'after' ? '>' : '<')} (${row.sort_key}, ${householdId})
    order by sort_key ${sql.raw(side === 'after' ? 'asc' : 'desc')}, household_id ${sql.raw(side === 'after' ? 'asc' : 'desc')}
    limit 1`.execute(tx);
  return rows[0]?.household_id ?? null;
}

type Further = z.output<(typeof surveyEntry)['output']>['beside'][number];

/** A further standard of the round, with what the last form said by it. */
function furtherStandard(one: BesideStandard, kept: KeptBeside | undefined, members: readonly Member[]): Further {
  return {
    ...describedBeside(one),
    proposal: kept?.entry ?? null,
    result: kept ? (shownBeside([kept.assessment], members)[0] ?? null) : null,
  };
}

export const surveyEntryQuery = defineQuery(surveyEntry, {
  verb: 'household.read',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  answer: async ({ roundId, householdId }, { tx, actor, keys, clock }) => {
    const round = await loadRound(tx, roundId);
    const row = await caseRow(tx, roundId, householdId);
    const survey = await lastSurvey(tx, roundId, householdId);
    const known = (await knownMembersOf(tx, [householdId])).get(householdId) ?? [];
    const evidence = survey?.evidence ?? blankEvidence(round, clock.today(), known);
    const site = await caseSite(tx, roundId, householdId);
    const reads = await mayAt(tx, actor, 'citizen.read', site, clock.today());
    const members = reads ? await withCitizenNumbers(tx, keys, householdId, evidence.members) : [...evidence.members];
    const latest = row.state.survey;
    const reverify = await reverification(tx, roundId, householdId);
    return {
      householdId,
      roundId,
      seen: row.seq,
      state: row.stage,
      standard: round.standard,
      formVersion: round.formVersion,
      area: round.area,
      region: round.region,
      head: row.head,
      number: row.number,
      village: row.village,
      commune: row.commune,
      before: row.before_class,
      version: survey?.version ?? null,
      enteredBy: survey?.by ?? null,
      returnedReason: row.stage === 'RESURVEY' || row.stage === 'LISTED' ? (row.returned?.reason ?? null) : null,
      remarks: row.stage === 'RESURVEY' ? [...(row.returned?.remarks ?? [])] : [],
      villageId: row.village_id,
      enumerator: latest?.enteredBy ?? null,
      reverify: underReview.includes(row.stage) ? reverify : null,
      mayAccept:
        row.stage === 'SURVEYED' && latest?.enteredBy !== actor.accountId && latest?.keyedBy !== actor.accountId,
      evidence: { ...evidence, members },
      kept: survey?.kept ?? [],
      signed: { ...(latest?.assessment.signed ?? { respondent: false, enumerator: false }) },
      prefilled: !survey,
      scoring: (await scoringInForce(tx, round)) ?? null,
      beside: besideOf(round.state).map((one) => furtherStandard(one, survey?.beside[one.standard], members)),
      previous: await neighbour(tx, round, row, householdId, 'before'),
      next: await neighbour(tx, round, row, householdId, 'after'),
    };
  },
});
