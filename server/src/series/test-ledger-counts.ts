import { ledgerPostings, openingPosting, signOf, type LedgerPosting } from '@ra-soat/domain/registry/ledger.ts';
import type { CaseOutcome } from '@ra-soat/domain/reports/count-outcomes.ts';
import type { Measure, MovementCounts, MovementRow } from '@ra-soat/domain/reports/movement-counts.ts';

function postingsOf(one: CaseOutcome): readonly LedgerPosting[] {
  const { before, after, arrival, everPoor, everNearPoor, personsBefore, personsNow } = one;
  const past = { everPoor, everNearPoor, arrives: arrival !== undefined };
  const target = { class: after, persons: personsNow };
  if (before === 'NON_POOR' || arrival !== undefined) {
    return ledgerPostings({ class: 'NON_POOR', persons: 0 }, target, past);
  }
  const opening = openingPosting(before, personsBefore);
  return [opening, ...ledgerPostings({ class: before, persons: personsBefore }, target, past)];
}

/** R2 and R3 of the households as the ledger of the registry posts them; column 9 is the balance of the entries. */
export function ledgerCounts(outcomes: readonly CaseOutcome[]): { r2: MovementCounts; r3: MovementCounts } {
  const all = outcomes.flatMap(postingsOf);
  const row = (of: LedgerPosting['class'], measure: Measure): MovementRow => {
    const own = all.filter((one) => one.class === of);
    const at = (column: number) =>
      own.filter((one) => one.column === column).reduce((sum, one) => sum + one[measure], 0);
    const balance = own.reduce((sum, one) => sum + signOf(one.column) * one[measure], 0);
    return { 1: at(1), 2: at(2), 3: at(3), 4: at(4), 5: at(5), 6: at(6), 7: at(7), 8: at(8), 9: balance };
  };
  const counts = (of: LedgerPosting['class']) => ({ households: row(of, 'households'), persons: row(of, 'persons') });
  return { r2: counts('POOR'), r3: counts('NEAR_POOR') };
}
