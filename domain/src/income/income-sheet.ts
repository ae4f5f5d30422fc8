import { addDays, type IsoDate } from '../kernel/dates.ts';
import type { Dong } from '../kernel/dong.ts';

/** The two reviews that rest on computed income. */
export const incomeKinds = ['middleLiving', 'lowIncomeWorker'] as const;
export type IncomeKind = (typeof incomeKinds)[number];

/** Where the income of a household comes from (forms.md §10, Phụ lục VI ○). */
export const incomeSources = [
  'crops',
  'livestock',
  'forestry',
  'aquaculture',
  'salt',
  'wages',
  'business',
  'pension',
  'relatives',
  'other',
] as const;
export type IncomeSource = (typeof incomeSources)[number];

/** Đồng of 12 months; `cost`: of production, where the gross amount is given. */
export interface IncomeLineDraft {
  readonly source: IncomeSource;
  readonly gross: Dong;
  readonly cost: Dong;
}

export interface IncomeSheet {
  readonly members: number;
  /** Lives from farming, forestry, fishing or salt, as the officer states it; its threshold is ✘. */
  readonly farming: boolean | null;
  readonly lines: readonly IncomeLineDraft[];
  /** Social assistance from the state budget: written down, never counted. */
  readonly assistance: Dong;
}

export type SheetFault = 'notWhole' | 'membersMissing' | 'sourceTwice' | 'lineMissing' | 'totalNegative';

/** Of all sources, gross less costs, without assistance. */
export function totalOf({ lines }: Pick<IncomeSheet, 'lines'>): Dong {
  return lines.reduce((sum, { gross, cost }) => sum + gross - cost, 0);
}

/** Per person and month, rounded down for the eye; comparisons are made with whole sums. */
export function perPersonMonth(sheet: Pick<IncomeSheet, 'lines' | 'members'>): Dong {
  return Math.floor(totalOf(sheet) / (12 * sheet.members));
}

const isAmount = (value: number) => Number.isSafeInteger(value) && value >= 0 && value <= 100_000_000_000;

/** What keeps a sheet from being compared with a line; undefined: nothing. */
export function sheetFault(sheet: IncomeSheet): SheetFault | undefined {
  const { lines, members, assistance } = sheet;
  if (!Number.isSafeInteger(members) || members < 1) return 'membersMissing';
  if (!lines.every(({ gross, cost }) => isAmount(gross) && isAmount(cost)) || !isAmount(assistance)) return 'notWhole';
  if (new Set(lines.map(({ source }) => source)).size < lines.length) return 'sourceTwice';
  if (lines.length === 0) return 'lineMissing';
  return totalOf(sheet) < 0 ? 'totalNegative' : undefined;
}

/** The 12 months before the review. */
export function incomeMonths(from: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } {
  return { from: `${String(Number(from.slice(0, 4)) - 1)}${from.slice(4)}`, to: addDays(from, -1) };
}
