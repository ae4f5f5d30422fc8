import type { Dated } from '../standards/standard.ts';
import type { DecidedClass } from '../standards/standard.ts';

export type FieldForm = 'C' | 'C1';

/** One item of a form whose items are data: its printed number, its words, and its codes if it has any. */
export interface FormField {
  readonly number: string;
  readonly label: string;
  /** Printed codes: "1 Thành thị". Empty: text or digits to be written. */
  readonly codes: readonly string[];
}

/** The items of Phiếu C or C1 that nobody of us has seen ✘: loaded from the printed form, confirmed by a second person. */
export interface FieldSet extends Dated {
  readonly id: string;
  readonly form: FieldForm;
  /** After the known items of the household. */
  readonly household: readonly FormField[];
  /** Columns of the table of members. */
  readonly members: readonly FormField[];
  readonly source: { readonly document: string; readonly article: string; readonly page: string };
}

export type FieldSetFault = 'noField' | 'numberTwice' | 'controlDiffers' | 'validBackwards';

/** What the person typed again from the printed source. */
export interface FieldSetControl {
  readonly household: number;
  readonly members: number;
}

/** Faults that keep a set from being stored or confirmed. */
export function fieldSetFaults(set: FieldSet, control: FieldSetControl): FieldSetFault[] {
  const { household, members, validFrom, validTo } = set;
  const twice = (fields: readonly FormField[]) => new Set(fields.map(({ number }) => number)).size < fields.length;
  return [
    ...(household.length + members.length === 0 ? (['noField'] as const) : []),
    ...(twice(household) || twice(members) ? (['numberTwice'] as const) : []),
    ...(control.household !== household.length || control.members !== members.length
      ? (['controlDiffers'] as const)
      : []),
    ...(validTo !== null && validTo < validFrom ? (['validBackwards'] as const) : []),
  ];
}

/** Item 5.1 of Phiếu C: what the household is now and was before; null for one that is on neither list. */
export function formCCode(before: DecidedClass, now: DecidedClass): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const codes = {
    POOR: { POOR: 1, NEAR_POOR: 2, NON_POOR: 3 },
    NEAR_POOR: { POOR: 4, NEAR_POOR: 5, NON_POOR: 6 },
  } as const;
  return now === 'NON_POOR' ? null : codes[now][before];
}
