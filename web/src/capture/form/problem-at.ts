import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { PhoneProblem } from '../../device/device.ts';
import { pathNow } from './member-lines.ts';

/** What the server refused, at the fields of the form as it stands now; what names no field stays with the form. */
export function problemFields(
  problem: PhoneProblem | null,
  before: Evidence,
  now: Evidence,
): readonly { readonly path: string; readonly message: string }[] {
  return (problem?.fields ?? []).flatMap(({ path, message }) => {
    const field = path.replace(/^(?:body\.)?(?:evidence\.)?/u, '').replace(/\[(\d+)\]/gu, '.$1');
    const there = pathNow(field, before, now);
    return there === null ? [] : [{ path: there, message }];
  });
}
