import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import type { LoadedCase } from '../platform/cases.ts';
import type { Tx } from '../platform/database.ts';
import { writeWords } from '../platform/household-words.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';

interface Known {
  member_id: string;
  version: number;
  position: number;
  is_head: boolean;
  relation: string;
  name: string;
  sex: string | null;
  born_on: string | null;
  born_year: number | null;
  ethnicity: number | null;
}

function factsOf(member: Member, position: number) {
  return {
    position,
    is_head: member.relation === 'head',
    relation: member.relation,
    name: member.name,
    sex: member.sex ?? null,
    born_on: member.bornOn ?? null,
    born_year: member.bornYear ?? (member.bornOn ? Number(member.bornOn.slice(0, 4)) : null),
    ethnicity: member.ethnicity ?? null,
  };
}

function same(known: Known, member: Member, position: number): boolean {
  return Object.entries(factsOf(member, position)).every(([key, value]) => known[key as keyof Known] === value);
}

async function currentMembers(tx: Tx, household: string): Promise<Known[]> {
  return tx
    .selectFrom('household_member')
    .select([
      'member_id',
      'version',
      'position',
      'is_head',
      'relation',
      'name',
      'sex',
      'born_on',
      'born_year',
      'ethnicity',
    ])
    .where('household_id', '=', household)
    .where('current', '=', true)
    .execute();
}

interface Changed {
  readonly member: Member;
  readonly position: number;
  readonly before: Known | undefined;
}

/** The version before is kept, and is no longer the current one. */
async function supersede(tx: Tx, household: string, ids: readonly string[], lastOn?: string): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('household_member')
    .set({ current: false, ...(lastOn && { to_on: lastOn }) })
    .where('household_id', '=', household)
    .where('member_id', 'in', ids)
    .where('current', '=', true)
    .execute();
}

async function writeVersions(
  { tx, commandId }: CommandRequest,
  household: string,
  on: string,
  changed: readonly Changed[],
): Promise<void> {
  if (changed.length === 0) return;
  await tx
    .insertInto('household_member')
    .values(
      changed.map(({ member, position, before }) => ({
        household_id: household,
        member_id: member.id,
        version: (before?.version ?? 0) + 1,
        ...factsOf(member, position),
        from_on: on,
        command_id: commandId,
      })),
    )
    .execute();
}

async function acceptedEvidence(tx: Tx, { householdId, roundId }: LoadedCase, version: number): Promise<Evidence> {
  const survey = await tx
    .selectFrom('survey')
    .select('evidence')
    .where('household_id', '=', householdId)
    .where('round_id', '=', roundId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!survey) throw new Problem('NOT_FOUND');
  return survey.evidence as Evidence;
}

/** The accepted form's members become the household's: changed ones as new versions, absent ones with a last day. */
export async function keepMembers(request: CommandRequest, kase: LoadedCase, version: number): Promise<void> {
  const { tx } = request;
  const household = kase.householdId;
  const { members, interviewOn } = await acceptedEvidence(tx, kase, version);
  const known = new Map((await currentMembers(tx, household)).map((row) => [row.member_id, row]));
  const changed = members
    .map((member, i) => ({ member, position: i + 1, before: known.get(member.id) }))
    .filter(({ member, position, before }) => !before || !same(before, member, position));
  const gone = [...known.keys()].filter((id) => !members.some((member) => member.id === id));
  await supersede(
    tx,
    household,
    changed.map(({ member }) => member.id),
  );
  await supersede(tx, household, gone, interviewOn);
  await writeVersions(request, household, interviewOn, changed);
  const names = members.map(({ name }) => name);
  await writeWords(tx, { household_id: household, commune_id: kase.commune, village_id: kase.village }, names);
  const head = members.find(({ relation }) => relation === 'head');
  if (!head) return;
  await tx
    .updateTable('review_case')
    .set({ head: head.name })
    .where('household_id', '=', household)
    .where('round_id', '=', kase.roundId)
    .execute();
}
