import type { DecidedClass } from '../standards/standard.ts';

type Listed = Exclude<DecidedClass, 'NON_POOR'>;

/** A household in the decision's lists, in the list managed on a day, or in both. */
export interface OpeningRow {
  readonly decided: Listed | null;
  readonly managed: Listed | null;
  readonly decidedVillage: string | null;
  /** Null: it lives nowhere in the commune any more. */
  readonly villageNow: string | null;
  /** The class of today came with another decision than the annual one. */
  readonly byLaterDecision: boolean;
  /** Its class was brought in from a workbook, with no decision of ours. */
  readonly imported: boolean;
}

export type OpeningCause =
  | 'enteredByDecision'
  | 'leftByDecision'
  | 'classChanged'
  | 'movedVillage'
  | 'movedAway'
  | 'imported'
  | 'heldBefore'
  | 'ended';

/** Why a household of next year's opening list differs from the annual decision; null where it does not. */
export function openingCause(row: OpeningRow): OpeningCause | null {
  const { decided, managed, decidedVillage, villageNow, byLaterDecision, imported } = row;
  if (decided === null) {
    if (managed === null) return null;
    if (imported) return 'imported';
    return byLaterDecision ? 'enteredByDecision' : 'heldBefore';
  }
  if (managed === null) {
    if (byLaterDecision) return 'leftByDecision';
    return villageNow === null ? 'movedAway' : 'ended';
  }
  if (villageNow === null) return 'movedAway';
  if (decided !== managed) return 'classChanged';
  return decidedVillage === villageNow ? null : 'movedVillage';
}
