import type { FormVersion, StandardId } from '../standards/standard.ts';
import type { Form } from './form.ts';

/** The form of a standard; throws when the standard has no such version. */
export function formOf(standard: StandardId, version: FormVersion): Form {
  throw new Error(`not built yet: ${standard} ${version}`);
}
