import type { Dong } from '../kernel/dong.ts';
import type { HouseholdClass, IncomeLine, SettledArea, Standard } from '../standards/standard.ts';

/**
 * All income of the 12 months before the review, without social assistance from the state budget, in whole đồng, and
 * the members it is divided by. Per person and month it is compared without division, so nothing is rounded.
 */
export interface YearIncome {
  readonly total: Dong;
  readonly members: number;
}

export function isYearIncome({ total, members }: YearIncome): boolean {
  return Number.isSafeInteger(total) && total >= 0 && Number.isSafeInteger(members) && members > 0;
}

/** `over` excluded, `upTo` included; đồng per person and month. */
export function withinLine(
  { total, members }: YearIncome,
  line: { readonly over?: Dong; readonly upTo: Dong },
): boolean {
  const persons = 12 * members;
  const aboveFloor = line.over === undefined || total > line.over * persons;
  return aboveFloor && total <= line.upTo * persons;
}

function lineOf({ incomeLines }: Standard, kind: IncomeLine['class'], area: SettledArea): IncomeLine | undefined {
  return incomeLines.find((line) => line.class === kind && line.area === area);
}

export type MiddleLivingAnswer =
  | 'middle_living'
  /** Within the poverty line: offer a poverty review instead. */
  | 'review_poverty'
  | 'above'
  | 'not_farming'
  | 'undetermined';

/** Hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình; `farming` as the officer states it, its threshold is unknown. */
export function middleLiving(
  standard: Standard,
  household: { readonly area: SettledArea; readonly income: YearIncome; readonly farming: boolean | null },
): MiddleLivingAnswer {
  const line = lineOf(standard, 'MIDDLE_LIVING', household.area);
  if (line === undefined || household.farming === null || !isYearIncome(household.income)) return 'undetermined';
  if (!household.farming) return 'not_farming';
  if (withinLine(household.income, line)) return 'middle_living';
  return withinLine(household.income, { upTo: line.over ?? 0 }) ? 'review_poverty' : 'above';
}

export type LowIncomeAnswer = 'low_income' | 'above' | 'poor_or_near_poor' | 'undetermined';

/** Người lao động có thu nhập thấp: a person of a household that is neither poor nor near-poor. */
export function lowIncomeWorker(
  standard: Standard,
  person: { readonly area: SettledArea; readonly income: YearIncome; readonly householdClass: HouseholdClass },
): LowIncomeAnswer {
  const line = lineOf(standard, 'LOW_INCOME_WORKER', person.area);
  if (line === undefined || person.householdClass === 'UNDETERMINED' || !isYearIncome(person.income)) {
    return 'undetermined';
  }
  if (person.householdClass !== 'NON_POOR') return 'poor_or_near_poor';
  return withinLine(person.income, line) ? 'low_income' : 'above';
}
