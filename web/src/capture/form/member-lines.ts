import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import { addMember, removeMember } from '../../answers/put-answer.ts';
import type { FieldWork } from '../../device/device.ts';

const LINE = /(?<=(?:^| )members\.)\d+/u;

type ByPath = Readonly<Record<string, string>>;

/** What is kept by path follows its member to the new line; what was of a member no longer there goes. */
function moved(byPath: ByPath, before: Evidence, now: Evidence): ByPath {
  return Object.fromEntries(
    Object.entries(byPath).flatMap(([path, kept]) => {
      const there = pathNow(path, before, now);
      return there === null ? [] : [[there, kept]];
    }),
  );
}

/** Where a field of an earlier table of members is now: lines move when a member goes. Null: the member is gone. */
export function pathNow(path: string, before: Evidence, now: Evidence): string | null {
  const line = LINE.exec(path)?.[0];
  const id = line === undefined ? undefined : before.members[Number(line)]?.id;
  if (id === undefined) return path;
  const index = now.members.findIndex((member) => member.id === id);
  return index < 0 ? null : path.replace(LINE, String(index));
}

function withEvidence(work: FieldWork, evidence: Evidence): FieldWork {
  const { typed, reasons, ...rest } = work;
  const typedNow = typed && moved(typed, work.evidence, evidence);
  return {
    ...rest,
    evidence,
    reasons: moved(reasons, work.evidence, evidence),
    ...(typedNow && Object.keys(typedNow).length > 0 && { typed: typedNow }),
  };
}

/** One line more at the end of the table. */
export function withMember(work: FieldWork, id: string): FieldWork {
  return { ...work, evidence: addMember(work.evidence, id) };
}

export function withoutMember(work: FieldWork, id: string): FieldWork {
  return withEvidence(work, removeMember(work.evidence, id));
}

/** A member taken back to the line it had. */
export function withMemberBack(work: FieldWork, member: Member, line: number): FieldWork {
  if (work.evidence.members.some(({ id }) => id === member.id)) return work;
  return withEvidence(work, { ...work.evidence, members: work.evidence.members.toSpliced(line, 0, member) });
}
