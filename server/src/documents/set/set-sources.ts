import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

export interface SetVillage {
  readonly id: string;
  readonly name: string;
  readonly cases: number;
  readonly surveyed: number;
  readonly poor: number;
  readonly receiving: number;
  readonly results: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everything of a round that has a paper of its own. */
export interface SetSources {
  readonly villages: readonly SetVillage[];
  readonly plans: readonly Named[];
  readonly committees: readonly Named[];
  readonly requests: readonly (Named & { readonly household: string })[];
  readonly invitations: readonly Named[];
  readonly meetings: readonly Named[];
  readonly postings: readonly (Named & { readonly ended: boolean })[];
  readonly objections: readonly (Named & { readonly answered: boolean; readonly upheld: boolean })[];
  readonly committeeMeetings: readonly Named[];
  readonly decisions: readonly Named[];
  /** Certificates by decision and village. */
  readonly certificates: readonly (Named & { readonly decision: string; readonly count: number })[];
}

async function villagesOf(tx: Tx, roundId: string): Promise<SetVillage[]> {
  const { rows } = await sql<SetVillage>`
    select v.village_id as id, v.name, count(*)::integer as cases,
           count(*) filter (where s.household_id is not null)::integer as surveyed,
           count(*) filter (where c.class in ('POOR', 'NEAR_POOR'))::integer as poor,
           count(*) filter (where s.receiving)::integer as receiving,
           count(*) filter (where c.decision_id is not null or c.before_class <> 'NON_POOR')::integer as results
    from review_case c join village v using (village_id)
    left join lateral (
      select household_id, jsonb_path_exists(evidence,
        '$.members[*].facts.monthlyAssistance ? (@ == "monthly" || @ == "social_pension")') as receiving
      from survey s where s.household_id = c.household_id and s.round_id = c.round_id order by version desc limit 1
    ) s on true
    where c.round_id = ${roundId} group by v.village_id, v.name, v.position order by v.position, v.name`.execute(tx);
  return rows;
}

async function startOf(tx: Tx, roundId: string) {
  const plans = await sql<Named>`
    select distinct p.plan_id as id, p.number as name from plan p join round r on r.commune_id = p.commune_id
    where r.round_id = ${roundId} and p.year = r.year`.execute(tx);
  const committees = await sql<Named>`
    select distinct on (c.number, signed_on) committee_id as id, c.number as name
    from committee c join round r on r.commune_id = c.commune_id where r.round_id = ${roundId} and c.year = r.year
    order by c.number, signed_on, committee_id`.execute(tx);
  const requests = await sql<SetSources['requests'][number]>`
    select request_id as id, household_id as household, serial || '/' || year || ', ' || head as name
    from review_request where round_id = ${roundId} order by year, serial`.execute(tx);
  const invitations = await sql<Named>`
    select invitation_id as id, coalesce(v.name, i.number) as name
    from invitation i join round r on r.commune_id = i.commune_id left join village v using (village_id)
    where r.round_id = ${roundId} and extract(year from meeting_on) = r.year
    order by meeting_on, invitation_id`.execute(tx);
  return {
    plans: plans.rows,
    committees: committees.rows,
    requests: requests.rows,
    invitations: invitations.rows,
  };
}

async function middleOf(tx: Tx, roundId: string) {
  const meetings = await sql<Named>`
    select meeting_id as id, v.name from meeting join village v using (village_id) where round_id = ${roundId}
    order by v.position, held_on, meeting_id`.execute(tx);
  const postings = await sql<SetSources['postings'][number]>`
    select p.posting_id as id, v.name || ', ' || p.version as name, e.posting_id is not null as ended
    from posting p join village v using (village_id) left join posting_end e using (posting_id)
    where p.round_id = ${roundId} order by v.position, p.version`.execute(tx);
  const objections = await sql<SetSources['objections'][number]>`
    select objection_id as id, coalesce(number, 0)::text as name, answered_on is not null as answered,
           coalesce(upheld, false) as upheld
    from objection where round_id = ${roundId} order by number`.execute(tx);
  const committeeMeetings = await sql<Named>`
    select meeting_id as id, held_on::text as name from committee_meeting where round_id = ${roundId}
    order by held_on, meeting_id`.execute(tx);
  return {
    meetings: meetings.rows,
    postings: postings.rows,
    objections: objections.rows,
    committeeMeetings: committeeMeetings.rows,
  };
}

async function endOf(tx: Tx, roundId: string) {
  const decisions = await sql<Named>`
    select decision_id as id, number as name from decision where round_id = ${roundId}
    order by decided_on, decision_id`.execute(tx);
  const certificates = await sql<SetSources['certificates'][number]>`
    select g.village_id as id, v.name, g.decision_id as decision, count(*)::integer as count
    from certificate g join decision d using (decision_id) join village v on v.village_id = g.village_id
    where d.round_id = ${roundId} group by g.village_id, v.name, v.position, g.decision_id
    order by v.position, v.name`.execute(tx);
  return { decisions: decisions.rows, certificates: certificates.rows };
}

export async function setSources(tx: Tx, roundId: string): Promise<SetSources> {
  return {
    villages: await villagesOf(tx, roundId),
    ...(await startOf(tx, roundId)),
    ...(await middleOf(tx, roundId)),
    ...(await endOf(tx, roundId)),
  };
}
