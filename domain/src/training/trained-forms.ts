import type { FormVersion, StandardId } from '../standards/standard.ts';
import { FORMS } from '../survey/form-of.ts';

/** A form one is trained for: `vn-2022/v2`; or a collection form that is no survey of this system (C, C1 of 2016). */
export type TrainedForm = string;

/** Forms of QĐ 1655/QĐ-LĐTBXH (11/11/2015): taught, not surveyed with here. */
export const COLLECTION_FORMS: readonly TrainedForm[] = ['C', 'C1'];

/** The key of a survey form, as certificates, materials and pins name it. */
export function trainedForm(standard: StandardId, version: FormVersion): TrainedForm {
  return `${standard}/${version}`;
}

/** Every form a campaign can prepare for. */
export const trainedForms: readonly TrainedForm[] = [
  ...FORMS.map(({ standard, version }) => trainedForm(standard, version)),
  ...COLLECTION_FORMS,
];
