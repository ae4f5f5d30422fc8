import { change, rowsOf, sealedRow, type Inside } from './inside.ts';

/** What the person may do, as the server said when it was last asked; empty: it never was. */
export async function rightsOf(inside: Inside): Promise<readonly string[]> {
  const row = (await rowsOf(inside, 'note')).find(({ id }) => id === 'rights');
  const value = row && (await inside.cipher.openWhole(row));
  return isVerbs(value) ? value : [];
}

/** Keeps the rights in an answer to `me`. */
export async function keepRights(inside: Inside, me: object): Promise<void> {
  const verbs = 'verbs' in me && isVerbs(me.verbs) ? me.verbs : [];
  if (verbs.join() === (await rightsOf(inside)).join()) return;
  const row = await sealedRow(inside, { table: 'note', id: 'rights' }, verbs);
  await change(inside, (tx) => tx.put(row));
}

function isVerbs(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((verb) => typeof verb === 'string');
}
