import { fold } from '@ra-soat/domain/kernel/text.ts';
import { ethnicGroups } from '@ra-soat/domain/words/ethnicity.vi.ts';

interface People {
  readonly code: number;
  readonly name: string;
  readonly folded: string;
}

/** "Ê-đê" is found by "e de" too. */
function plain(text: string): string {
  return fold(text).replaceAll('-', ' ');
}

const peoples: readonly People[] = ethnicGroups.map((name, index) => ({ code: index + 1, name, folded: plain(name) }));

/** The peoples whose name holds what was typed, with or without diacritics; those that begin with it first. */
export function foundPeoples(text: string): readonly People[] {
  const wanted = plain(text);
  const found = peoples.filter(({ folded }) => folded.includes(wanted));
  return [...found].sort((a, b) => Number(b.folded.startsWith(wanted)) - Number(a.folded.startsWith(wanted)));
}

export function peopleName(code: number | undefined): string {
  return (code !== undefined && ethnicGroups[code - 1]) || '';
}
