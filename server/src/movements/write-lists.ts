import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { EventKind, HouseholdHere } from '@ra-soat/domain/registry/household-event.ts';
import { openReviewYear, postLedger, type LedgerBecause } from '../platform/ledger.ts';
import type { CommandRequest } from '../platform/request.ts';

/** A household before and after an event; absent: it was not there, or is no more. */
export interface ListStep {
  readonly before: HouseholdHere | undefined;
  readonly after: HouseholdHere | undefined;
  readonly eventSeq: number;
}

export interface ListCause {
  readonly kind: EventKind;
  readonly on: IsoDate;
  readonly movementId: string | null;
}

/** A change of head counts nobody more or less; where a list counted wrongly it is a correction. */
function becauseOf(kind: EventKind): LedgerBecause {
  return kind === 'headChange' ? 'correction' : kind;
}

/** What the event does to the lists, in the ledger: of one household at one place. */
export async function postLists(request: CommandRequest, cause: ListCause, step: ListStep): Promise<void> {
  const { before, after, eventSeq } = step;
  const place = after ?? before;
  if (!place) return;
  const { householdId, commune, villageId: village } = place;
  const reviewYear = await openReviewYear(request.tx, commune, cause.on);
  const standards = new Set([...(before?.listed ?? []), ...(after?.listed ?? [])].map(({ standard }) => standard));
  for (const standard of standards) {
    const was = before?.listed.find((one) => one.standard === standard);
    const is = after?.listed.find((one) => one.standard === standard);
    const ledger = { standard, because: becauseOf(cause.kind), on: cause.on, reviewYear };
    await postLedger(request, { ...ledger, ...(cause.movementId !== null && { movementId: cause.movementId }) }, [
      {
        ...{ householdId, commune, village, eventSeq, arrives: was === undefined },
        after: is ? { class: is.class, persons: is.persons } : { class: 'GONE', persons: 0 },
        ...(was && { opening: { class: was.class, persons: was.persons } }),
      },
    ]);
  }
}
