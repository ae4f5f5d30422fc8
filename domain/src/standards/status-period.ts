import { addDays, type IsoDate } from '../kernel/dates.ts';
import type { BesideStandard } from './beside.ts';
import { PERIODS } from './in-force.ts';

/** From when to when a decided class stands in the registry; `to` null: until the next decision. */
export interface StatusPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/**
 * In a dual run the outgoing class closes its year and ends with its standard, the incoming one opens the next
 * (standards.md §1); every other class holds from the day the decision takes effect.
 */
export function statusPeriod(
  standard: string,
  beside: readonly BesideStandard[],
  on: { readonly decidedOn: IsoDate; readonly effectiveOn: IsoDate },
): StatusPeriod {
  const incoming = beside.find((one) => one.kind === 'incoming' && one.decides);
  const begins = PERIODS.find(({ form }) => form.standard === incoming?.standard)?.validFrom;
  if (incoming === undefined || begins === undefined) return { from: on.effectiveOn, to: null };
  if (standard === incoming.standard) return { from: on.effectiveOn < begins ? begins : on.effectiveOn, to: null };
  const isLocal = beside.some((one) => one.kind === 'local' && one.standard === standard);
  return isLocal ? { from: on.effectiveOn, to: null } : { from: on.decidedOn, to: addDays(begins, -1) };
}
