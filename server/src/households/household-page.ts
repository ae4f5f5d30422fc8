import { sql } from 'kysely';
import type { BesideAssessment } from '@ra-soat/domain/assessment/assess-beside.ts';
import { explainChange } from '@ra-soat/domain/assessment/explain-change.ts';
import { explain } from '@ra-soat/domain/assessment/explain.ts';
import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { certifiedStatus } from '../platform/certified-status.ts';
import type { BesideColumn } from '../platform/case-rows.ts';
import { furtherResults } from '../platform/further-results.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Relation, Member } from '@ra-soat/domain/survey/evidence.ts';
import { caseNextWords, caseStageWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import type { z } from 'zod';
import type { Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { leavingOfHousehold } from '../platform/leaving.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { householdPage } from './contract.ts';
import { timelineOf } from './timeline.ts';

type Page = z.output<(typeof householdPage)['output']>;

/** Where it lives now, or else where it has a case or lived last. */
async function site(tx: Tx, householdId: string): Promise<Site> {
  const { rows } = await sql<{ commune_id: string; village_id: string }>`
    select commune_id, village_id from household_place where household_id = ${householdId} and to_on is null
    union all
    select commune_id, village_id from review_case where household_id = ${householdId}
    union all
    (select commune_id, village_id from household_place
     where household_id = ${householdId} and to_on >= from_on order by from_on desc limit 1)
    limit 1`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.commune_id, village: row.village_id, household: householdId };
}

/** Of a household where nobody lives any more: its head when it went. */
async function lastHead(tx: Tx, householdId: string): Promise<string> {
  const { rows } = await sql<{ head: string }>`
    select body ->> 'head' as head from household_event
    where household_id = ${householdId} and body ->> 'head' <> '' order by seq desc limit 1`.execute(tx);
  return rows[0]?.head ?? '';
}

async function membersOf(tx: Tx, householdId: string): Promise<Page['members']> {
  const { rows } = await sql<{
    member_id: string;
    name: string;
    relation: Relation;
    sex: 'male' | 'female' | null;
    born_on: string | null;
    born_year: number | null;
    ethnicity: number | null;
    last_digits: string | null;
    is_head: boolean;
  }>`
    select m.member_id, name, relation, sex, born_on, born_year, ethnicity, last_digits, is_head
    from household_member m left join household_citizen c using (household_id, member_id)
    where m.household_id = ${householdId} and m.current and m.to_on is null order by position`.execute(tx);
  return rows.map((row) => ({
    memberId: row.member_id,
    name: row.name,
    relation: RELATION_WORDS[row.relation],
    sex: row.sex,
    born: row.born_on ? showDate(row.born_on) : String(row.born_year ?? ''),
    ethnicity: row.ethnicity === null ? null : ethnicityName(row.ethnicity),
    citizenNumber: row.last_digits === null ? null : `…${row.last_digits}`,
    isHead: row.is_head,
  }));
}

async function statusOf(tx: Tx, householdId: string): Promise<Page['status']> {
  const { rows } = await sql<{
    standard_id: string;
    class: Page['status'][number]['class'];
    from_on: string;
    to_on: string | null;
    decision_number: string;
    certificate: string | null;
  }>`
    select s.standard_id, s.class, s.from_on, s.to_on, s.decision_number, c.number as certificate
    from household_status s left join certificate c on c.household_id = s.household_id and c.decision_id = s.decision_id
      and ${certifiedStatus('s')}
    where s.household_id = ${householdId} order by s.from_on desc`.execute(tx);
  return rows.map((row) => ({
    standard: standardTitle(row.standard_id),
    class: row.class,
    from: row.from_on,
    to: row.to_on,
    decision: row.decision_number,
    certificate: row.certificate,
  }));
}

interface CaseRow {
  round_id: string;
  year: number;
  standard_id: StandardId;
  stage: CaseStage;
  before_class: Page['rounds'][number]['before'];
  results: (Page['rounds'][number]['results'][number] & { sentence: string | null })[];
  assessment: Assessment | null;
  members: Member[] | null;
  /** Evaluations by the further standards, kept with the form. */
  judged: Readonly<Record<string, { assessment: BesideAssessment }>> | null;
  beside: BesideColumn;
}

/** What the standard of the next period changes for the household. */
function changeBy({ assessment, judged }: CaseRow, standard: string): string | null {
  const by = judged?.[standard]?.assessment;
  return assessment && by?.kind === 'incoming' ? explainChange(assessment, by.assessment) : null;
}

/** The leading results apart from those of each further standard: never one table. */
function besideOf(row: CaseRow): Page['rounds'][number]['beside'] {
  const { beside, results } = row;
  return furtherResults(beside).map((one) => {
    const own = results.filter(({ standard }) => standard === one.standard);
    const computed = own.filter(({ layer }) => layer === 'computed').at(-1);
    return { ...one, reason: computed?.sentence ?? null, change: changeBy(row, one.standard), results: own };
  });
}

async function roundsOf(tx: Tx, householdId: string): Promise<Page['rounds']> {
  const { rows } = await sql<CaseRow>`
    select c.round_id, round.year, round.standard_id, c.stage, c.before_class,
           (select coalesce(jsonb_agg(jsonb_build_object('layer', layer, 'standard', r.standard_id, 'class', class, 'subclass', subclass,
              'b1', b1, 'b2', b2, 'on', on_date, 'version', version, 'sentence', explanation ->> 'sentence') order by on_date, version), '[]')
            from case_result r where r.household_id = c.household_id and r.round_id = c.round_id) as results,
           latest.assessment, latest.members, latest.judged, c.beside
    from review_case c join round using (round_id)
    left join lateral (
      select assessment, evidence -> 'members' as members, beside as judged from survey s
      where s.household_id = c.household_id and s.round_id = c.round_id order by version desc limit 1
    ) latest on true
    where c.household_id = ${householdId} order by round.year desc, round.opened_on desc`.execute(tx);
  return rows.map((row) => {
    const explained = row.assessment ? explain(row.assessment, row.members ?? []) : null;
    return {
      roundId: row.round_id,
      year: row.year,
      standard: standardOf(row.standard_id).title,
      state: row.stage,
      stateName: caseStageWords[row.stage],
      before: row.before_class,
      results: row.results.filter(({ standard }) => standard === row.standard_id),
      reason: explained?.sentence ?? null,
      beside: besideOf(row),
      explanation: [...(explained?.lines ?? [])],
      next: caseNextWords[row.stage],
    };
  });
}

async function addressOf(tx: Tx, { place, village, household }: Site) {
  const { rows } = await sql<{ commune: string; village: string; address: string }>`
    select place.name as commune, village.name as village,
           coalesce((select address from household_place where household_id = ${household} and (to_on is null or to_on >= from_on) order by from_on desc limit 1), '') as address
    from place, village where place_id = ${place} and village_id = ${village}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export const householdPageQuery = defineQuery(householdPage, {
  verb: 'household.read',
  site: ({ householdId }, { tx }) => site(tx, householdId),
  answer: async ({ householdId }, { tx }) => {
    const at = await site(tx, householdId);
    const { commune, village, address } = await addressOf(tx, at);
    const members = await membersOf(tx, householdId);
    return {
      householdId,
      head: members.find(({ isHead }) => isHead)?.name ?? (await lastHead(tx, householdId)),
      commune: at.place,
      communeName: commune,
      village,
      address,
      members,
      status: await statusOf(tx, householdId),
      leaving: await leavingOfHousehold(tx, householdId, at.place),
      rounds: await roundsOf(tx, householdId),
      timeline: await timelineOf(tx, householdId),
    };
  },
});
