import { localStandardOf } from '../standards/beside.ts';
import { PERIODS, validOn } from '../standards/in-force.ts';
import { isStandardId, standardOf } from '../standards/standard-of.ts';
import type { StandardId } from '../standards/standard.ts';
import { causeOrder } from './profile.ts';
import { FORMS } from '../survey/form-of.ts';

/** What a standard counts in R4 to R7 and R10, in printed order: the columns come from here. */
export interface ListedNames {
  readonly indicators: readonly string[];
  /** With the numbers that profiles carry, which are those of TT 07/2021 (profile.ts), in the order of the form. */
  readonly causes: readonly { readonly number: number; readonly name: string }[];
  /** Deprivations that divide poor from near-poor households; null where the standard does not divide by them. */
  readonly dividedAt: number | null;
}

/** The national standard by whose forms a local list of its time counts. */
function nationalOf(standard: string): StandardId {
  if (isStandardId(standard)) return standard;
  const [period] = validOn(PERIODS, localStandardOf(standard).validFrom);
  return period?.form.standard ?? 'vn-2016';
}

/** Every row that makes a household poor asks for the limit of deprivations (vn-2022). */
function dividedAt(standard: StandardId): number | null {
  const { b2, decisionTable } = standardOf(standard);
  const poor = decisionTable.filter((row) => row.class === 'POOR');
  if (b2 === undefined || poor.length === 0) return null;
  return poor.every((row) => row.b2.atLeast === b2.limit) ? b2.limit / b2.step : null;
}

const numberOf = (cause: string) => causeOrder.findIndex((known) => known === cause) + 1;

/** The indicators and causes of a national or local standard; no causes where its form is not published. */
export function listedNames(standard: string): ListedNames {
  const national = nationalOf(standard);
  const form = FORMS.findLast((one) => one.standard === national);
  return {
    indicators: standardOf(national).indicators.map(({ name }) => name),
    causes: (form?.causes ?? []).map(({ code, label }) => ({ number: numberOf(code), name: label })),
    dividedAt: isStandardId(standard) ? dividedAt(national) : null,
  };
}
