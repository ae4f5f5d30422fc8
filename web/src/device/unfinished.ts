import { change, rowsOf, sealedRow, type Inside } from './inside.ts';

/** Keeps learning work that is not handed in; null: done with, or begun anew. */
export async function keepUnfinished(inside: Inside, name: string, value: object | null): Promise<void> {
  const { owner } = inside.vault;
  if (value === null) return change(inside, (tx) => tx.remove(owner, 'unfinished', name));
  const row = await sealedRow(inside, { table: 'unfinished', id: name }, value);
  await change(inside, (tx) => tx.put(row));
}

/** What was kept under a name, as it was given; null: nothing. */
export async function unfinishedOf(inside: Inside, name: string): Promise<unknown> {
  const row = (await rowsOf(inside, 'unfinished')).find(({ id }) => id === name);
  return (row && (await inside.cipher.openWhole(row))) ?? null;
}
