import type { Finding } from '../kernel/finding.ts';
import type { Evidence } from './evidence.ts';
import type { Form } from './form.ts';

/** What is wrong or still missing in an evidence, in the order of the form. */
export function check(evidence: Evidence, form: Form): readonly Finding[] {
  throw new Error(`not built yet: ${evidence.version} ${form.standard}`);
}
