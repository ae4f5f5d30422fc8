import type { BesideOpenings } from '@ra-soat/domain/review/case-event.ts';
import type { ListCase } from '@ra-soat/domain/review/case-command.ts';
import type { ListSource } from '@ra-soat/domain/review/case-terms.ts';
import type { ReviewContext } from '@ra-soat/domain/review/review-context.ts';
import { columnsOf, inParts, takeNumbers } from './case-rows.ts';
import { changeOf } from './events.ts';
import type { CommandRequest } from './request.ts';
import type { LoadedRound } from './rounds.ts';

/** A household to be put on the list to review (Phụ lục I). */
export interface Listing {
  readonly householdId: string;
  readonly villageId: string;
  readonly villagePosition: number;
  readonly number: string;
  readonly head: string;
  readonly address: string;
  readonly persons: number;
  /** LEAVING: asks by Mẫu số 04 to be found out of the list. */
  readonly group: 'POOR' | 'NEAR_POOR' | 'REQUEST' | 'LEAVING';
  readonly before: 'POOR' | 'NEAR_POOR' | 'NON_POOR';
  readonly everPoor: boolean;
  readonly everNearPoor: boolean;
  readonly requestNumber?: string;
  /** The village's own proposal (TT 17/2016) instead of a request of the household. */
  readonly proposed?: boolean;
  readonly besideBefore?: BesideOpenings;
}

/** Village by village, then by the household's number in it, as people count: 2 before 10. */
export function sortKey(villagePosition: number, number: string): string {
  return `${String(villagePosition).padStart(4, '0')}:${number.replace(/\d+/g, (digits) => digits.padStart(6, '0'))}`;
}

function sourceOf({ group, proposed = false }: Listing): ListSource {
  if (group === 'LEAVING') return 'leavingRequest';
  if (group !== 'REQUEST') return 'currentList';
  return proposed ? 'villageProposal' : 'reviewRequest';
}

function commandOf(listing: Listing, round: LoadedRound): ListCase {
  return {
    kind: 'case.list',
    caseId: listing.householdId,
    roundId: round.roundId,
    villageId: listing.villageId,
    householdId: listing.householdId,
    standard: round.standard,
    source: sourceOf(listing),
    before: listing.before,
    ...(listing.besideBefore && { besideBefore: listing.besideBefore }),
    ...(listing.requestNumber && { requestId: listing.requestNumber }),
  };
}

function rowsOf(
  request: CommandRequest,
  round: LoadedRound,
  listing: Listing,
  context: ReviewContext,
  villageSeq: number,
) {
  const { householdId, villageId } = listing;
  const kase = {
    householdId,
    roundId: round.roundId,
    commune: round.commune,
    village: villageId,
    seq: 0,
    state: undefined,
  };
  const { events, state } = changeOf(kase, commandOf(listing, round), { ...context, round: round.state });
  const place = {
    household_id: householdId,
    round_id: round.roundId,
    commune_id: round.commune,
    village_id: villageId,
  };
  const columns = columnsOf(state, round.state);
  return {
    kase: {
      ...place,
      number: listing.number,
      sort_key: sortKey(listing.villagePosition, listing.number),
      head: listing.head,
      address: listing.address,
      list_group: listing.group,
      before_class: listing.before,
      before_persons: listing.persons,
      ever_poor: listing.everPoor,
      ever_near_poor: listing.everNearPoor,
      persons: listing.persons,
      ...columns,
      beside: JSON.stringify(columns.beside),
      seq: events.length,
      village_seq: villageSeq,
      state: JSON.stringify(state),
    },
    events: events.map((event, i) => ({
      ...place,
      seq: i + 1,
      kind: event.kind,
      on_date: event.on,
      body: JSON.stringify(event),
      command_id: request.commandId,
      account_id: request.actor.accountId || null,
      recorded_at: request.clock.now(),
    })),
  };
}

/** Opens the cases of households already in the registry. All of one village, so that its counter is taken once. */
export async function listHouseholds(
  request: CommandRequest,
  round: LoadedRound,
  context: ReviewContext,
  listings: readonly Listing[],
): Promise<void> {
  const byVillage = Map.groupBy(listings, ({ villageId }) => villageId);
  for (const village of [...byVillage.keys()].sort()) {
    const own = byVillage.get(village) ?? [];
    const first = await takeNumbers(request.tx, village, own.length);
    const rows = own.map((listing, i) => rowsOf(request, round, listing, context, first + i));
    for (const part of inParts(rows)) {
      await request.tx
        .insertInto('review_case')
        .values(part.map(({ kase }) => kase))
        .execute();
      await request.tx
        .insertInto('case_event')
        .values(part.flatMap(({ events }) => events))
        .execute();
    }
  }
}
