import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import { putFact, type FieldValue } from '@ra-soat/domain/survey/put-fact.ts';

/** The evidence with one field changed, by its path: `members.2.facts.work`, `household.devices.tv`. */
export function putAnswer(evidence: Evidence, path: string, value: FieldValue): Evidence {
  const keys = path.split('.');
  const [room = '', index, ...rest] = keys;
  if (room !== 'members') return putFact(evidence, keys, value);
  const members = evidence.members.map((member, i) => (String(i) === index ? putFact(member, rest, value) : member));
  return { ...evidence, members };
}

/** A new last line of the table of members; the first one is the head. */
export function addMember(evidence: Evidence, id: string): Evidence {
  const relation: Member['relation'] = evidence.members.length === 0 ? 'head' : 'other';
  return { ...evidence, members: [...evidence.members, { id, name: '', relation, facts: {} }] };
}

export function removeMember(evidence: Evidence, id: string): Evidence {
  return { ...evidence, members: evidence.members.filter((member) => member.id !== id) };
}

/** A list with one entry put in or taken out, in the order of the form. */
export function toggled<T>(list: readonly T[], one: T, on: boolean, order: readonly T[]): readonly T[] {
  return order.filter((candidate) => (candidate === one ? on : list.includes(candidate)));
}
