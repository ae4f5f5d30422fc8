import type { FormVersion, StandardId } from '../standards/standard.ts';
import { vn2016v1 } from '../standards/vn-2016/survey.ts';
import { vn2022v1, vn2022v2 } from '../standards/vn-2022/survey.ts';
import type { Form } from './form.ts';

/** Every form that can be surveyed with. */
export const FORMS: readonly Form[] = [vn2016v1, vn2022v1, vn2022v2];

/** The form of a standard; throws when the standard has no such version (vn-2027 has none at all). */
export function formOf(standard: StandardId, version: FormVersion): Form {
  const form = FORMS.find((candidate) => candidate.standard === standard && candidate.version === version);
  if (form === undefined) throw new RangeError(`no form ${version} of ${standard}`);
  return form;
}
