import type { Relation } from '../survey/evidence.ts';
import type { PersonHere } from './household-event.ts';
import { refused, type Judged } from './movement-problem.ts';

/** What the former head is to the new one, by what the new one was. */
const formerHead: Readonly<Record<Relation, Relation>> = {
  head: 'head',
  spouse: 'spouse',
  child: 'parent',
  grandchild: 'other',
  parent: 'child',
  sibling: 'sibling',
  other: 'other',
};

/** What a person is to a new head, by what both were to the former one; what cannot be known is "other". */
function relationAfter(person: Relation, newHead: Relation): Relation {
  if (person === 'head') return formerHead[newHead];
  if (newHead === 'spouse') return person === 'child' || person === 'grandchild' ? person : 'other';
  if (newHead === 'child') return person === 'spouse' ? 'parent' : person === 'child' ? 'sibling' : 'other';
  if (newHead === 'parent') return person === 'sibling' ? 'child' : person === 'child' ? 'grandchild' : 'other';
  if (newHead === 'sibling') return person === 'sibling' || person === 'parent' ? person : 'other';
  return 'other';
}

/** The people with that head, and every relation as it is to the new head. */
export function withHead(people: readonly PersonHere[], headId: string): readonly PersonHere[] {
  const head = people.find(({ memberId }) => memberId === headId);
  if (!head || head.isHead) return people;
  const { relation } = head;
  return people.map((person) =>
    person.memberId === headId
      ? { ...person, isHead: true, relation: 'head' }
      : { ...person, isHead: false, relation: relationAfter(person.relation, relation) },
  );
}

/** People who stay together have exactly one head: the one that is named, or else the one they had. */
export function headed(people: readonly PersonHere[], headId: string | undefined): Judged<readonly PersonHere[]> {
  if (headId !== undefined && !people.some(({ memberId }) => memberId === headId)) {
    return refused({ code: 'headNotHere' });
  }
  const named = headId ?? people.find(({ isHead }) => isHead)?.memberId;
  if (named === undefined) return refused({ code: 'headMissing' });
  return { ok: true, value: withHead(people, named) };
}
