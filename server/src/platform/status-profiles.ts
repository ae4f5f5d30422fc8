import { sql } from 'kysely';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { CHILDREN_BELOW, profileOf, type HouseholdProfile } from '@ra-soat/domain/reports/profile.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { inParts } from './case-rows.ts';
import type { CommandRequest } from './request.ts';

/** What was known of the households when their status began: the sheet behind R4 to R13. */

interface Row {
  household_id: string;
  from_on: string;
  seq: number;
  commune_id: string;
  village_id: string;
  evidence: Evidence;
  assessment: Assessment;
}

export interface ProfileKey {
  readonly household_id: string;
  readonly standard_id: string;
  readonly from_on: string;
  readonly seq: number;
  readonly commune_id: string;
  readonly village_id: string;
  readonly area_type: string;
}

export function profileRow(key: ProfileKey, profile: HouseholdProfile, commandId: string) {
  const list = (numbers: readonly number[] | null) => numbers && [...numbers];
  return {
    ...key,
    b1: profile.b1,
    b2: profile.b2,
    indicators: list(profile.indicators),
    causes: list(profile.causes),
    needs: list(profile.needs),
    ethnicity: profile.ethnicity,
    spouse_ethnicity: profile.spouseEthnicity,
    female_head: profile.femaleHead,
    no_labour: profile.noLabour,
    merit: profile.merit,
    local_minority: null,
    children: profile.children,
    children_uninsured: profile.childrenUninsured,
    children_undernourished: profile.childrenUndernourished,
    children_not_schooled: profile.childrenNotSchooled,
    command_id: commandId,
  };
}

/** Of the rows this command opened for households of a round, from the survey their decision rests on. */
export async function profileStatuses(
  { tx, commandId }: CommandRequest,
  { roundId, standard }: { readonly roundId: string; readonly standard: string },
  households: readonly string[],
): Promise<void> {
  // A further national standard has points of its own; a local one rests on the deprivations of the leading one.
  const { rows } = await sql<Row>`
    select s.household_id, s.from_on, s.seq, s.commune_id, s.village_id, v.evidence,
           case when jsonb_typeof(v.beside -> ${standard}::text -> 'assessment' -> 'indicators') = 'array'
             then v.beside -> ${standard}::text -> 'assessment' else v.assessment end as assessment
    from household_status s
    join review_case c on c.household_id = s.household_id and c.round_id = ${roundId}
    join survey v on v.household_id = c.household_id and v.round_id = c.round_id
      and v.version = (c.state -> 'survey' ->> 'version')::integer
    where s.household_id = any (${households}::uuid[]) and s.standard_id = ${standard} and s.command_id = ${commandId}`.execute(
    tx,
  );
  const profiles = rows.map(({ evidence, assessment, ...key }) =>
    profileRow({ ...key, standard_id: standard, area_type: evidence.area }, profileOf(evidence, assessment), commandId),
  );
  for (const part of inParts(profiles)) await tx.insertInto('status_profile').values(part).execute();
}

/**
 * The rows this command opened to go on with what held before (resumed, or carried by an event) keep its profile;
 * `recount`: head and children are those who belong to the household since.
 */
export async function copyProfiles(
  { tx, commandId }: Pick<CommandRequest, 'tx' | 'commandId'>,
  standard: string,
  households: readonly string[],
  recount = false,
): Promise<void> {
  await sql`
    insert into status_profile (household_id, standard_id, from_on, seq, commune_id, village_id, area_type, b1, b2,
      indicators, causes, needs, ethnicity, spouse_ethnicity, female_head, no_labour, merit, local_minority, children,
      children_uninsured, children_undernourished, children_not_schooled, command_id)
    select s.household_id, s.standard_id, s.from_on, s.seq, s.commune_id, s.village_id, p.area_type, p.b1, p.b2,
      p.indicators, p.causes, p.needs, coalesce(now.ethnicity, p.ethnicity), p.spouse_ethnicity,
      coalesce(now.female, p.female_head), p.no_labour, p.merit, p.local_minority, coalesce(now.children, p.children),
      least(p.children_uninsured, now.children), least(p.children_undernourished, now.children),
      least(p.children_not_schooled, now.children), ${commandId}
    from household_status s
    cross join lateral (
      select p.* from status_profile p
      join household_status o using (household_id, standard_id, from_on, seq)
      where p.household_id = s.household_id and p.standard_id = s.standard_id and o.class = s.class
        and o.decision_id is not distinct from s.decision_id and (p.from_on, p.seq) < (s.from_on, s.seq)
      order by p.from_on desc, p.seq desc limit 1
    ) p
    left join lateral (
      select max(m.ethnicity) filter (where m.is_head) as ethnicity, bool_or(m.sex = 'female') filter (where m.is_head) as female,
        count(*) filter (where ${CHILDREN_BELOW} > extract(year from age(s.from_on, coalesce(m.born_on, make_date(m.born_year, 12, 31)))))::integer as children
      from household_member m where ${recount} and m.household_id = s.household_id and m.current and m.to_on is null
      having count(*) > 0
    ) now on true
    where s.command_id = ${commandId} and s.standard_id = ${standard} and s.household_id = any (${households}::uuid[])`.execute(
    tx,
  );
}
