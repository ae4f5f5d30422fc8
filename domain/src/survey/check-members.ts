import { fold } from '../kernel/text.ts';
import type { Evidence, Member } from './evidence.ts';
import { error, gap, warning, type SurveyFinding } from './finding-code.ts';
import { possibleAges } from './births.ts';

/** The table of members as a whole: one head, nobody twice, ages that fit the relations. */
export function checkMembers(evidence: Evidence): SurveyFinding[] {
  if (evidence.members.length === 0) return [gap('members_missing', 'members')];
  return [...checkRelations(evidence), ...checkRepeats(evidence.members)];
}

function checkRelations(evidence: Evidence): SurveyFinding[] {
  const heads = evidence.members.filter(({ relation }) => relation === 'head');
  const spouses = evidence.members.filter(({ relation }) => relation === 'spouse');
  const [head] = heads;
  const found: SurveyFinding[] = [];
  if (head === undefined) return [error('no_head', 'members')];
  if (heads.length > 1) found.push(error('two_heads', 'members', { count: heads.length }));
  if (spouses.length > 1) found.push(warning('two_spouses', 'members', { count: spouses.length }));
  const age = oldest(head, evidence);
  if (age !== null && age < 15) found.push(warning('head_young', pathOf(head, evidence), { age }));
  return [...found, ...checkGenerations(head, evidence)];
}

function oldest(member: Member, { interviewOn }: Evidence): number | null {
  return possibleAges(member, interviewOn)[0] ?? null;
}

function pathOf(member: Member, { members }: Evidence): string {
  return `members.${members.indexOf(member)}`;
}

function checkGenerations(head: Member, evidence: Evidence): SurveyFinding[] {
  const headAge = oldest(head, evidence);
  if (headAge === null) return [];
  return evidence.members.flatMap((member) => {
    const age = oldest(member, evidence);
    if (age === null) return [];
    const path = `${pathOf(member, evidence)}.relation`;
    if (member.relation === 'child' && age >= headAge) return [warning('child_older', path)];
    return member.relation === 'parent' && age <= headAge ? [warning('parent_younger', path)] : [];
  });
}

function checkRepeats(members: readonly Member[]): SurveyFinding[] {
  return [
    ...repeated(members, ({ id }) => id).map((index) => error('duplicate_member_id', `members.${index}.id`)),
    ...repeated(members, ({ citizenNumber }) => citizenNumber).map((index) =>
      error('duplicate_citizen_number', `members.${index}.citizenNumber`),
    ),
    ...repeated(members, identity).map((index) => warning('duplicate_member', `members.${index}`)),
  ];
}

function identity({ name, bornOn, bornYear }: Member): string | undefined {
  const born = bornOn ?? bornYear;
  return born === undefined ? undefined : `${fold(name)} ${born}`;
}

/** Indices of the members whose key already stood above. */
function repeated(members: readonly Member[], keyOf: (member: Member) => string | undefined): number[] {
  const seen = new Set<string>();
  return members.flatMap((member, index) => {
    const key = keyOf(member) ?? '';
    if (key === '') return [];
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
