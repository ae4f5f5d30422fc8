import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { Tx } from './database.ts';

interface Place {
  readonly household_id: string;
  readonly commune_id: string;
  readonly village_id: string;
}

/** Every word of the names and the whole folded names, so that "van an" and "nguyen van an" both find a household. */
export function wordsOf(names: readonly string[]): string[] {
  const folded = names.map(fold).filter((name) => name !== '');
  return [...new Set(folded.flatMap((name) => [name, ...name.split(' ').map((_, i, all) => all.slice(i).join(' '))]))];
}

/** Replaces what a household is found by. */
export async function writeWords(tx: Tx, place: Place, names: readonly string[]): Promise<void> {
  await tx.deleteFrom('household_word').where('household_id', '=', place.household_id).execute();
  const words = wordsOf(names);
  if (words.length === 0) return;
  await tx
    .insertInto('household_word')
    .values(words.map((word) => ({ ...place, word })))
    .execute();
}
