import type { HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import { caseStageName } from '../words/cases.vi.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import type { Entry } from './work.ts';

/** Why this person cannot accept this form now, in a sentence; null when it may be accepted. */
export function acceptanceObstacle(
  entry: Pick<Entry, 'state' | 'mayAccept' | 'signed'>,
  result: HouseholdClass,
  mayAccept: boolean,
): string | null {
  if (entry.state !== 'SURVEYED') return surveyWords.notWaiting(caseStageName(entry.state));
  if (!mayAccept) return surveyWords.noRight;
  if (!entry.mayAccept) return surveyWords.ownForm;
  if (result === 'UNDETERMINED') return surveyWords.notEnough;
  return entry.signed.respondent && entry.signed.enumerator ? null : surveyWords.notSigned;
}
