import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import type { TableRow } from '@ra-soat/domain/reports/table.ts';
import { reportWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { Signatory } from '../paper.ts';

/** A statutory table (R1, R2, R3 …) of one unit with all that its print needs besides: head, lines, signatures. */
export interface ReportSheet {
  readonly layout: TableLayout;
  readonly rows: readonly TableRow[];
  /** Superior body, reporting body. */
  readonly office: readonly string[];
  readonly place: string;
  readonly date?: IsoDate;
  /** "Năm rà soát 2026 - kết quả sơ bộ". */
  readonly stageLine: string;
  /** "Theo chuẩn nghèo đa chiều giai đoạn …". */
  readonly standardLine: string;
  /** Said below the table: what is missing, what the rates are of, which checks do not hold. */
  readonly remarks?: readonly string[];
  /** "Người lập biểu" on the left, "CHỦ TỊCH" on the right. */
  readonly signatories: readonly Signatory[];
  readonly sample: boolean;
  readonly madeOn: IsoDate;
}

/** The name of a row's unit; a sum says how many units it lacks. */
export function unitName({ label, kind, missing }: TableRow): string {
  return missing > 0 && kind !== 'unit' ? `${label} ${reportWords.incomplete(missing)}` : label;
}
