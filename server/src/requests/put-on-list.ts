import { sql } from 'kysely';
import { classOn } from '../platform/class-on.ts';
import { listHouseholds } from '../platform/list-household.ts';
import { localOpenings, pastOf, type LocalPast } from '../platform/local-openings.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { reviewContext, type LoadedRound } from '../platform/rounds.ts';

interface Standing {
  readonly number: string;
  readonly address: string;
  readonly head: string;
  readonly persons: number;
  readonly everPoor: boolean;
  readonly everNearPoor: boolean;
  readonly villageId: string;
  readonly villagePosition: number;
  /** By local standards: an applicant is on no list of them now. */
  readonly past: LocalPast;
}

interface Row extends Omit<Standing, 'everPoor' | 'everNearPoor' | 'villageId' | 'villagePosition' | 'past'> {
  local_ever_poor: boolean;
  local_ever_near_poor: boolean;
  ever_poor: boolean;
  ever_near_poor: boolean;
  village_id: string;
  position: number;
}

/** A household of the registry as it lives in the commune now: its number and its past stay its own. */
export async function standingOf(
  { tx }: CommandRequest,
  householdId: string,
  commune: string,
): Promise<Standing | undefined> {
  const { rows } = await sql<Row>`
    select hp.number, hp.address, coalesce(h.name, '') as head, hp.village_id, village.position,
           (select count(*)::integer from household_member m where m.household_id = hp.household_id and m.current and m.to_on is null) as persons,
           past.*
    from household_place hp join village using (village_id)
    cross join lateral (${pastOf(sql`hp.household_id`)}) past
    left join household_member h on h.household_id = hp.household_id and h.current and h.is_head and h.to_on is null
    where hp.household_id = ${householdId} and hp.commune_id = ${commune} and hp.to_on is null`.execute(tx);
  const [row] = rows;
  if (!row) return undefined;
  const { ever_poor, ever_near_poor, local_ever_poor, local_ever_near_poor, village_id, position, ...plain } = row;
  return {
    ...plain,
    everPoor: ever_poor,
    everNearPoor: ever_near_poor,
    villageId: village_id,
    villagePosition: position,
    past: { locals: null, local_ever_poor, local_ever_near_poor },
  };
}

/** Whether the commune reviews the household in this round anyway: it has a case, or is on the list it manages. */
export async function isListed({ tx }: CommandRequest, round: LoadedRound, householdId: string, on: string) {
  const { rows } = await sql<{ listed: boolean }>`
    select exists (select from review_case where household_id = ${householdId} and round_id = ${round.roundId})
      or exists (select from household_status where household_id = ${householdId} and standard_id = ${round.standard}
                   and class in ('POOR', 'NEAR_POOR') and from_on <= ${on} and (to_on is null or to_on >= ${on})) as listed`.execute(
    tx,
  );
  return rows[0]?.listed ?? false;
}

/** Opens the case of a household that asked for it, or was proposed by its village, with the class that holds now. */
export async function putOnList(
  request: CommandRequest,
  round: LoadedRound,
  asked: { householdId: string; on: string; number: string; proposed: boolean; leaving?: boolean },
): Promise<void> {
  const { householdId, on, number: requestNumber, proposed, leaving = false } = asked;
  const standing = await standingOf(request, householdId, round.commune);
  if (!standing) throw new Problem('CASE_NOT_SAME_ROUND');
  const { past, ...own } = standing;
  const besideBefore = localOpenings(round, past);
  const isMonthly = round.state.opening.roundKind === 'regular';
  const before = isMonthly ? await classOn(request.tx, householdId, on) : 'NON_POOR';
  const group = leaving ? ('LEAVING' as const) : ('REQUEST' as const);
  const asks = { group, before, requestNumber, proposed };
  const listing = { ...own, ...asks, householdId, ...(besideBefore && { besideBefore }) };
  await listHouseholds(request, round, await reviewContext(request, round.commune, on), [listing]);
}
