import { lowIncomeWorker, middleLiving, type LowIncomeAnswer, type MiddleLivingAnswer } from '../assessment/income.ts';
import type { Dong } from '../kernel/dong.ts';
import type { Source } from '../kernel/source.ts';
import { standardOf } from '../standards/standard-of.ts';
import type { DecidedClass, SettledArea, StandardId } from '../standards/standard.ts';
import { perPersonMonth, totalOf, type IncomeKind, type IncomeSheet } from './income-sheet.ts';

/** `listed`: stands on the list of the poor or near-poor now. */
export type IncomeAnswer = MiddleLivingAnswer | LowIncomeAnswer | 'listed';

export interface IncomeLimits {
  /** Excluded; absent: from nothing. */
  readonly over?: Dong;
  /** Included. */
  readonly upTo: Dong;
  readonly source: Source;
}

/** What a sheet says, with everything its reason needs. */
export interface IncomeResult {
  readonly answer: IncomeAnswer;
  readonly total: Dong;
  readonly members: number;
  readonly perMonth: Dong;
  readonly area: SettledArea;
  readonly limits?: IncomeLimits;
}

export interface IncomeAsked {
  readonly kind: IncomeKind;
  readonly standard: StandardId;
  readonly area: SettledArea;
  readonly sheet: IncomeSheet;
  /** Class of the household by the national list of the day. */
  readonly listedAs: DecidedClass;
}

/** The dated line of an area; undefined where the standard has none (✘): then nobody is recognised. */
export function incomeLimits({
  kind,
  standard,
  area,
}: Omit<IncomeAsked, 'sheet' | 'listedAs'>): IncomeLimits | undefined {
  const name = kind === 'middleLiving' ? 'MIDDLE_LIVING' : 'LOW_INCOME_WORKER';
  const line = standardOf(standard).incomeLines.find((one) => one.class === name && one.area === area);
  return line && { ...(line.over !== undefined && { over: line.over }), upTo: line.upTo, source: line.source };
}

function answerOf({ kind, standard, area, sheet, listedAs }: IncomeAsked): IncomeAnswer {
  const income = { total: totalOf(sheet), members: sheet.members };
  if (kind === 'lowIncomeWorker')
    return lowIncomeWorker(standardOf(standard), { area, income, householdClass: listedAs });
  if (listedAs !== 'NON_POOR') return 'listed';
  return middleLiving(standardOf(standard), { area, income, farming: sheet.farming });
}

/** Compares the income of the 12 months with the line of the area, in whole đồng. */
export function judgeIncome(asked: IncomeAsked): IncomeResult {
  const { sheet, area } = asked;
  const limits = incomeLimits(asked);
  const perMonth = sheet.members > 0 ? perPersonMonth(sheet) : 0;
  const sums = { total: totalOf(sheet), members: sheet.members, perMonth, area };
  return { answer: answerOf(asked), ...sums, ...(limits && { limits }) };
}

/** Whoever is recognised by the decision; anybody else gets a letter with the reason. */
export function isRecognised({ answer }: Pick<IncomeResult, 'answer'>): boolean {
  return answer === 'middle_living' || answer === 'low_income';
}
