import { alignMembers } from './align-members.ts';
import { formFields, memberFields, type KeyedFields, type KeyedForm, type KeyedValue } from './keyed-form.ts';

/**
 * One field that two people keyed differently; null: left empty. `members.3` alone is a line of the table that one of
 * the two does not have: the name in it, or null.
 */
export interface KeyedDifference {
  readonly path: string;
  readonly first: KeyedValue | null;
  readonly second: KeyedValue | null;
}

function differing(first: KeyedFields, second: KeyedFields, at: string): KeyedDifference[] {
  const paths = [...new Set([...first.keys(), ...second.keys()])];
  return paths
    .filter((path) => first.get(path) !== second.get(path))
    .map((path) => ({ path: `${at}${path}`, first: first.get(path) ?? null, second: second.get(path) ?? null }));
}

/** Every field in which two keyings of one paper differ, those of members first, line by line. */
export function compareKeyed(first: KeyedForm, second: KeyedForm): readonly KeyedDifference[] {
  const lines = alignMembers(first.evidence.members, second.evidence.members);
  const ofMembers = lines.flatMap(([one, other], at): KeyedDifference[] => {
    const path = `members.${at}`;
    if (one && other) return differing(memberFields(one), memberFields(other), `${path}.`);
    return [{ path, first: one?.name ?? null, second: other?.name ?? null }];
  });
  return [...ofMembers, ...differing(formFields(first), formFields(second), '')];
}
