import type { Relation } from '@ra-soat/domain/survey/evidence.ts';
import { foldLabel } from './fold-label.ts';

/** First words that settle the relation: "con dâu" is a child of the house, "cháu nội" a grandchild. */
const byFirstWord: Readonly<Record<string, Relation>> = {
  vo: 'spouse',
  chong: 'spouse',
  con: 'child',
  chau: 'grandchild',
  chat: 'grandchild',
  bo: 'parent',
  me: 'parent',
  cha: 'parent',
  anh: 'sibling',
  chi: 'sibling',
  em: 'sibling',
  ong: 'other',
  ba: 'other',
  co: 'other',
  di: 'other',
  bac: 'other',
  cau: 'other',
  khac: 'other',
};

/** Null for what no word of the list begins; number codes of relations are not known and not guessed. */
export function parseRelation(text: string): Relation | null {
  const label = foldLabel(text);
  if (label === 'ch' || label.startsWith('chu ho')) return 'head';
  return byFirstWord[label.split(' ')[0] ?? ''] ?? null;
}
