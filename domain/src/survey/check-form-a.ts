import type { FormA } from './form-a.ts';

/** What is typed a second time from the printed source, apart from the items. */
export interface FormAControl {
  readonly items: number;
  readonly cutOff: number;
}

export type FormAFault =
  'noItems' | 'itemTwice' | 'cutOffImpossible' | 'itemsDiffer' | 'cutOffDiffers' | 'daysReversed';

/** Everything that keeps a Phiếu A from being used; what was typed twice must agree with what is in it. */
export function checkFormA(form: FormA, control: FormAControl): readonly FormAFault[] {
  const { items, cutOff, validFrom, validTo } = form;
  const checks: readonly (readonly [boolean, FormAFault])[] = [
    [items.length === 0, 'noItems'],
    [new Set(items.map(({ label }) => label)).size < items.length, 'itemTwice'],
    [cutOff < 1 || cutOff > items.length, 'cutOffImpossible'],
    [control.items !== items.length, 'itemsDiffer'],
    [control.cutOff !== cutOff, 'cutOffDiffers'],
    [validTo !== null && validTo < validFrom, 'daysReversed'],
  ];
  return checks.filter(([wrong]) => wrong).map(([, code]) => code);
}
