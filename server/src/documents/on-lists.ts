import { listsOf, type DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';

interface Classed {
  readonly before_class: DecidedClass;
  readonly class: DecidedClass;
}

/** The rows on each of the four lists: on two when poor became near-poor, on none when a request was refused. */
export function onLists<R extends Classed, T>(
  rows: readonly R[],
  make: (row: R, kind: DecisionList) => T,
): Record<DecisionList, T[]> {
  const on = (kind: DecisionList) =>
    rows.filter((row) => listsOf(row.before_class, row.class).includes(kind)).map((row) => make(row, kind));
  return {
    POOR: on('POOR'),
    NEAR_POOR: on('NEAR_POOR'),
    EXITED_POVERTY: on('EXITED_POVERTY'),
    EXITED_NEAR_POVERTY: on('EXITED_NEAR_POVERTY'),
  };
}
