import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';

/** What one field of the form holds; undefined = not answered. */
export type FieldValue = string | number | boolean | readonly (string | number)[] | undefined;

/** The evidence with one field changed, by its path: `members.2.facts.work`, `household.devices.tv`. */
export function putAnswer(evidence: Evidence, path: string, value: FieldValue): Evidence {
  const keys = path.split('.');
  const [room = '', index, ...rest] = keys;
  if (room !== 'members') return put(evidence, keys, value);
  const members = evidence.members.map((member, i) => (String(i) === index ? put(member, rest, value) : member));
  return { ...evidence, members };
}

/** A copy with one key set, or removed when the value is undefined: an unanswered question has no key. */
function put<T extends object>(whole: T, [key = '', ...rest]: readonly string[], value: FieldValue): T {
  if (rest.length > 0) return { ...whole, [key]: put(roomOf(whole, key), rest, value) };
  if (value !== undefined) return { ...whole, [key]: value };
  const copy = { ...whole };
  Reflect.deleteProperty(copy, key);
  return copy;
}

function roomOf(whole: object, key: string): object {
  const inner: unknown = Reflect.get(whole, key);
  return typeof inner === 'object' && inner !== null ? inner : {};
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
