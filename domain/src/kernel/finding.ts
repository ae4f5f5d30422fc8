/**
 * What is wrong with something a person entered. `error` must be mended; `warning` may be kept with a reason,
 * which is stored; `gap` is an answer still missing. The words stand in `words/`, keyed by `code`.
 */
export interface Finding {
  readonly code: string;
  /** Where: `members.2.bornOn`, `facts.floorAreaDm2`. */
  readonly path: string;
  readonly severity: 'error' | 'warning' | 'gap';
  readonly values?: Readonly<Record<string, string | number>>;
}
