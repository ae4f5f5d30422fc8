import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import type { FieldWork } from '../../device/device.ts';

const unsigned = { respondent: false, enumerator: false };
const answersOf = ({ evidence, beside }: FieldWork) => canonicalJson({ evidence, beside });

/** The work after a change: who signed other answers has not signed these. */
export function stillSigned(before: FieldWork, after: FieldWork): FieldWork {
  const { respondent, enumerator } = before.signed;
  if (after.signed !== before.signed || !(respondent || enumerator)) return after;
  if (after.evidence === before.evidence && after.beside === before.beside) return after;
  return answersOf(after) === answersOf(before) ? after : { ...after, signed: unsigned };
}
