import type { BesideEntry } from '@ra-soat/domain/assessment/assess-beside.ts';
import { LOCAL_CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { surveyWords } from '../words/surveys.vi.ts';

/** A class by a local standard as people read it. */
export function localClassWords(found: NonNullable<BesideEntry['localClass']>): string {
  return found === 'NONE' ? surveyWords.localNone : LOCAL_CLASS_WORDS[found];
}
