/** First eight digits of every id of a practice household; the database refuses such an id in real work (0028). */
export const PRACTICE_PREFIX = 'da7a5a3b';

/** Whether an id is that of a household of an exercise. */
export function isPracticeId(id: string): boolean {
  return id.startsWith(`${PRACTICE_PREFIX}-`);
}
