import type { Source } from '../kernel/source.ts';
import type { Dated, FormVersion, StandardId } from '../standards/standard.ts';

/** `option`: the answer's code. Otherwise a whole number from `from` (included) to `below` (excluded; absent = open). */
export type ScoredAnswer = { readonly option: string } | { readonly from: number; readonly below?: number };

/** Points of one answer in each column. */
export interface ScoreTableRow {
  readonly section: number;
  readonly question: string;
  readonly answer: ScoredAnswer;
  readonly label: string;
  readonly points: Readonly<Record<string, number>>;
}

/** Typed from the printed source, apart from the rows. */
export interface ControlTotals {
  readonly rows: number;
  readonly columns: Readonly<Record<string, number>>;
}

/** B1 points as dated data. `demonstration`: invented points, for training only. */
export interface ScoreTable extends Dated {
  readonly id: string;
  readonly standard: StandardId;
  readonly version: FormVersion;
  readonly demonstration: boolean;
  /** `urban`, and one for each region. */
  readonly columns: readonly string[];
  readonly rows: readonly ScoreTableRow[];
  /** `question` gives no points in a household that answered so: "hộ chỉ có trẻ em, người cao tuổi…". */
  readonly waived: readonly { readonly question: string; readonly when: string; readonly option: string }[];
  readonly controlTotals: ControlTotals;
  readonly source: Source;
  readonly enteredBy: string;
  readonly confirmedBy: string | null;
  readonly status: 'draft' | 'confirmed' | 'retired';
}

/** What a table may be used for: real scoring, training only, or nothing yet. */
export function useOf(table: ScoreTable): 'confirmed' | 'demonstration' | null {
  if (table.demonstration) return 'demonstration';
  return table.status === 'confirmed' && table.confirmedBy !== null && table.confirmedBy !== table.enteredBy
    ? 'confirmed'
    : null;
}
