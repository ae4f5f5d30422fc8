import type { IsoDate } from '../kernel/dates.ts';
import type { Source } from '../kernel/source.ts';
import type { FormVersion, StandardId } from '../standards/standard.ts';

/** `option`: the answer's code. Otherwise a whole number from `from` (included) to `below` (excluded). */
export type ScoredAnswer = { readonly option: string } | { readonly from: number; readonly below?: number };

/** Points of one answer in each column (urban, and the regions). */
export interface ScoreTableRow {
  readonly section: number;
  readonly question: string;
  readonly answer: ScoredAnswer;
  readonly label: string;
  readonly points: Readonly<Record<string, number>>;
}

/** Typed by the persons who entered and confirmed it, apart from the rows. */
export interface ControlTotals {
  readonly rows: number;
  readonly columns: Readonly<Record<string, number>>;
}

/** B1 points as dated data. `demonstration`: invented points, for training only. */
export interface ScoreTable {
  readonly id: string;
  readonly standard: StandardId;
  readonly version: FormVersion;
  readonly demonstration: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly ScoreTableRow[];
  readonly controlTotals: ControlTotals;
  readonly source: Source;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly enteredBy: string;
  readonly confirmedBy: string | null;
  readonly status: 'draft' | 'confirmed' | 'retired';
}
