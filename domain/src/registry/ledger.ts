import type { FlowColumn } from '../review/movement.ts';
import { movementOf, type ClassAfter } from '../review/movement.ts';
import type { DecidedClass } from '../standards/standard.ts';

export type ListedClass = Exclude<DecidedClass, 'NON_POOR'>;

/** What the ledger says of a household: the sum of its entries. On no list: NON_POOR with 0 persons. */
export interface Balance {
  readonly class: DecidedClass;
  readonly persons: number;
}

/** Where a decision or an event leaves the household. */
export interface LedgerTarget {
  readonly class: ClassAfter;
  readonly persons: number;
}

export interface LedgerPast {
  readonly everPoor: boolean;
  readonly everNearPoor: boolean;
  /** It comes with its class: from elsewhere, or out of another household. */
  readonly arrives?: boolean;
}

/** One entry of the ledger, before it has its day and place. */
export interface LedgerPosting {
  readonly class: ListedClass;
  readonly column: 1 | FlowColumn;
  readonly households: number;
  readonly persons: number;
}

/** The list with which a household first came in: column 1. */
export function openingPosting(of: ListedClass, persons: number): LedgerPosting {
  return { class: of, column: 1, households: 1, persons };
}

/**
 * What moves a household from its balance to the target, in the columns of R2 (POOR) and R3 (NEAR_POOR): flows are
 * counted with the members of the new day, every change of members goes to column 4 or 8 of the class left behind
 * (procedure.md §11). Added to the balance, the postings give the target.
 */
export function ledgerPostings(before: Balance, after: LedgerTarget, past: LedgerPast): readonly LedgerPosting[] {
  if (before.class === 'NON_POOR') return cameOn(after, past);
  if (after.class === 'GONE') return [{ class: before.class, column: 4, households: 1, persons: before.persons }];
  const members = membersChanged(before.class, after.persons - before.persons);
  if (after.class === before.class) return members;
  const { r2, r3 } = movementOf({ ...past, before: before.class, after: after.class });
  return [...members, ...flows('POOR', r2, after.persons), ...flows('NEAR_POOR', r3, after.persons)];
}

function cameOn(after: LedgerTarget, { arrives, ...past }: LedgerPast): readonly LedgerPosting[] {
  if (after.class === 'GONE' || after.class === 'NON_POOR') return [];
  if (arrives) return [{ class: after.class, column: 8, households: 1, persons: after.persons }];
  const { r2, r3 } = movementOf({ ...past, before: 'NON_POOR', after: after.class });
  return [...flows('POOR', r2, after.persons), ...flows('NEAR_POOR', r3, after.persons)];
}

function flows(of: ListedClass, columns: readonly FlowColumn[], persons: number): LedgerPosting[] {
  return columns.map((column) => ({ class: of, column, households: 1, persons }));
}

/** Births, deaths, who joined or left a household that stays: persons without a household. */
function membersChanged(of: ListedClass, change: number): readonly LedgerPosting[] {
  if (change === 0) return [];
  return [{ class: of, column: change < 0 ? 4 : 8, households: 0, persons: Math.abs(change) }];
}

/** +1 for the opening and the columns that add, −1 for those that take away. */
export function signOf(column: number): 1 | -1 {
  return column >= 2 && column <= 4 ? -1 : 1;
}
