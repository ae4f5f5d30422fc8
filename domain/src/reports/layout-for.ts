import { deprivationCounts, deprivationShares } from './deprivation-reports.ts';
import { causeReport, ethnicityReport, r11, r8 } from './group-reports.ts';
import { listedNames } from './listed-names.ts';
import { localReport } from './local-reports.ts';
import { r2, r3 } from './movement-reports.ts';
import { r1Circular, r1National } from './r1.ts';
import type { TableCode, TableLayout } from './table-layout.ts';

/** The signed tables of the circular, or those of the national software: without blocks of urban and rural units. */
export type LayoutKind = 'circular' | 'software';

export interface LayoutFor {
  /** National or local standard: its indicators and causes are the columns. */
  readonly standard: string;
  readonly kind: LayoutKind;
  /** Codes of the peoples with a column of their own in R9, in order. */
  readonly peoples: readonly number[];
}

/** The layout of one of R1 to R13. */
export function layoutFor(code: TableCode, { standard, kind, peoples }: LayoutFor): TableLayout {
  const names = listedNames(standard);
  const layouts: Readonly<Record<TableCode, () => TableLayout>> = {
    R1: () => (kind === 'circular' ? r1Circular : r1National),
    R2: () => r2,
    R3: () => r3,
    R4: () => deprivationCounts('poor', names, kind),
    R5: () => deprivationShares('poor', names),
    R6: () => deprivationCounts('nearPoor', names, kind),
    R7: () => deprivationShares('nearPoor', names),
    R8: () => r8,
    R9: () => ethnicityReport(peoples),
    R10: () => causeReport(names),
    R11: () => r11,
    R12: () => localReport('poor'),
    R13: () => localReport('nearPoor'),
  };
  const layout = layouts[code]();
  return kind === 'circular' ? layout : { ...layout, sections: 'flat' };
}
