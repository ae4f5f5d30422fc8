import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import type { LedgerTarget } from '@ra-soat/domain/registry/ledger.ts';
import { casesBy } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import { openReviewYear, postLedger, reverseLedger, type LedgerBecause, type LedgerStep } from '../platform/ledger.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import type { CaseLine } from './decision-lines.ts';

/** The part of a case that the ledger reads. */
type PostedCase = Pick<
  CaseLine,
  | 'household_id'
  | 'commune_id'
  | 'village_id'
  | 'before_class'
  | 'before_persons'
  | 'ever_poor'
  | 'ever_near_poor'
  | 'arrival'
>;

/** Households closed without a review: who was on a list is on none any more. */
export async function closedCases(tx: Tx, round: LoadedRound, standard: string): Promise<PostedCase[]> {
  const { rows } = await sql<PostedCase>`
    select household_id, commune_id, village_id, before_class, before_persons, ever_poor, ever_near_poor,
           state -> 'listing' ->> 'arrival' as arrival
    from ${casesBy(standard, round.standard)} c
    where round_id = ${round.roundId} and stage = 'CLOSED' and before_class <> 'NON_POOR'`.execute(tx);
  return rows;
}

function stepOf(row: PostedCase, after: LedgerTarget): LedgerStep {
  const { before_class: before, before_persons, arrival } = row;
  const persons = arrival && after.class !== 'GONE' ? after.persons : before_persons;
  return {
    householdId: row.household_id,
    commune: row.commune_id,
    village: row.village_id,
    after,
    everPoor: row.ever_poor,
    everNearPoor: row.ever_near_poor,
    ...(before !== 'NON_POOR' && { opening: { class: before, persons, arrived: arrival !== null } }),
  };
}

/** Who passed to the national list, which the local one leaves out, did not leave poverty. */
function targetOf({ before_class, class: found, note, persons }: CaseLine): LedgerTarget {
  const passed = note === 'ON_NATIONAL_LIST' && before_class !== 'NON_POOR';
  return { class: passed ? 'GONE' : found, persons };
}

interface Posted {
  readonly standard: string;
  readonly decisionId: string;
  readonly because: LedgerBecause;
  readonly on: IsoDate;
  readonly rows: readonly CaseLine[];
}

/** The year in whose movement reports a decision of the round stands. */
async function reviewYearOf({ tx }: CommandRequest, round: LoadedRound, on: IsoDate): Promise<number> {
  const { opening } = round.state;
  return opening.roundKind === 'annual' ? round.year : openReviewYear(tx, round.commune, on);
}

/** In a dual run the incoming standard has no movement yet: its first lists open the next year. */
function openingStep(row: CaseLine): LedgerStep {
  const { class: found, persons } = row;
  const step = stepOf(row, targetOf(row));
  return found === 'NON_POOR' ? step : { ...step, opening: { class: found, persons } };
}

/** What a decision does to the ledger by one standard. */
export async function postDecision(request: CommandRequest, round: LoadedRound, posted: Posted): Promise<void> {
  const { standard, decisionId, because, on, rows } = posted;
  const opens = standard !== round.standard && isStandardId(standard);
  const year = await reviewYearOf(request, round, on);
  await postLedger(
    request,
    { standard, because, on, decisionId, reviewYear: opens ? year + 1 : year },
    rows.map((row) => (opens ? openingStep(row) : stepOf(row, targetOf(row)))),
  );
}

/** Before an amendment says it anew: what the decisions of the round did to these households is taken back. */
export async function takeBack(
  request: CommandRequest,
  round: LoadedRound,
  { standard, decisionId, on }: Pick<Posted, 'standard' | 'decisionId' | 'on'>,
  households: readonly string[],
): Promise<void> {
  const decisions = await request.tx
    .selectFrom('decision')
    .select('decision_id')
    .where('round_id', '=', round.roundId)
    .execute();
  await reverseLedger(request, { standard, because: 'amendment', on, decisionId }, households, {
    decisions: decisions.map(({ decision_id }) => decision_id),
  });
}

/** The households of a round that leave every list, by one standard. */
export async function postGone(
  request: CommandRequest,
  round: LoadedRound,
  posted: Omit<Posted, 'rows'> & { readonly rows: readonly PostedCase[] },
): Promise<void> {
  const { standard, decisionId, because, on, rows } = posted;
  const cause = { standard, because, on, decisionId, reviewYear: await reviewYearOf(request, round, on) };
  await postLedger(
    request,
    cause,
    rows.map((row) => stepOf(row, { class: 'GONE', persons: 0 })),
  );
}
