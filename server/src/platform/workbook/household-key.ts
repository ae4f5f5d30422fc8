import { createHash } from 'node:crypto';
import { foldLabel } from './fold-label.ts';

/** The same household in another file: village, number and head, whatever the writing. Never a key of the whole unit. */
export function householdKey(village: string, number: string | null, head: string): string {
  return [foldLabel(village), foldLabel(number ?? ''), foldLabel(head)].join('|');
}

/** SHA-256 over what was understood, not over how or where it stood. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
