import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { PersonHere } from '@ra-soat/domain/registry/household-event.ts';
import type { Sex } from '@ra-soat/domain/survey/evidence.ts';
import { keepCitizenNumbers } from '../platform/citizen-numbers.ts';
import type { CommandRequest } from '../platform/request.ts';

/** What a paper, or the household somebody comes from, says of a person. */
export interface PersonFacts {
  readonly memberId: string;
  readonly sex: Sex | null;
  readonly bornOn: IsoDate | null;
  readonly bornYear: number | null;
  readonly ethnicity: number | null;
  readonly citizenNumber?: string | undefined;
  /** The household whose number of this person is kept on. */
  readonly from?: string | undefined;
}

/** One person of one household, before and after an event: the versions of the row. */
export interface PersonChange {
  readonly memberId: string;
  readonly before: number | null;
  readonly after: number | null;
}

interface Known extends PersonHere {
  readonly version: number;
  readonly position: number;
}

export interface PeopleStep {
  readonly householdId: string;
  readonly on: IsoDate;
  readonly before: readonly Known[];
  readonly after: readonly PersonHere[];
  readonly facts: ReadonlyMap<string, PersonFacts>;
  /** Whose facts the event itself changes. */
  readonly corrected?: string | undefined;
}

function differs(before: Known, after: PersonHere): boolean {
  return before.isHead !== after.isHead || before.relation !== after.relation || before.name !== after.name;
}

async function lastVersions({ tx }: CommandRequest, householdId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; version: number }>`
    select member_id as id, max(version) as version from household_member
    where household_id = ${householdId} group by member_id`.execute(tx);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** A row that holds no longer; who left has a last day. */
async function close({ tx }: CommandRequest, householdId: string, ids: readonly string[], lastOn?: IsoDate) {
  if (ids.length === 0) return;
  await sql`
    update household_member set current = false,
      to_on = ${lastOn === undefined ? sql`to_on` : sql`greatest(${lastOn}::date, from_on)`}
    where household_id = ${householdId} and member_id = any (${ids}::uuid[]) and current`.execute(tx);
}

async function keepNumbers(request: CommandRequest, { householdId, facts }: PeopleStep, ids: readonly string[]) {
  const { tx, keys, commandId } = request;
  const those = ids.flatMap((id) => facts.get(id) ?? []);
  const said = those.flatMap(({ memberId: id, citizenNumber }) => (citizenNumber ? [{ id, citizenNumber }] : []));
  await keepCitizenNumbers(tx, keys, { household: householdId, commandId }, said);
  for (const { memberId, from } of those) {
    if (from === undefined || from === householdId) continue;
    await sql`
      insert into household_citizen (household_id, member_id, cipher, keyed_hash, last_digits, command_id)
      select ${householdId}, member_id, cipher, keyed_hash, last_digits, ${commandId} from household_citizen
      where household_id = ${from} and member_id = ${memberId}
      on conflict (household_id, member_id) do nothing`.execute(tx);
  }
}

/** Who comes has a row, who changes a new version, who goes a last day; nothing else is touched. */
export async function writePeople(request: CommandRequest, step: PeopleStep): Promise<PersonChange[]> {
  const { householdId, on, before, after, facts, corrected } = step;
  const known = new Map(before.map((one) => [one.memberId, one]));
  const written = after.filter((one) => {
    const was = known.get(one.memberId);
    return !was || one.memberId === corrected || differs(was, one);
  });
  const left = before.filter((one) => !after.some(({ memberId }) => memberId === one.memberId));
  const leaving = left.map(({ memberId }) => memberId);
  const changed = written.filter(({ memberId }) => known.has(memberId)).map(({ memberId }) => memberId);
  const versions = await lastVersions(request, householdId);
  await close(request, householdId, leaving, on);
  await close(request, householdId, changed);
  const last = Math.max(0, ...before.map(({ position }) => position));
  const rows = written.map(({ memberId, name, relation, isHead }, i) => {
    const said = facts.get(memberId);
    return {
      ...{ household_id: householdId, member_id: memberId, version: (versions.get(memberId) ?? 0) + 1 },
      ...{ position: known.get(memberId)?.position ?? last + 1 + i, is_head: isHead, relation, name },
      ...{ sex: said?.sex ?? null, born_on: said?.bornOn ?? null, born_year: said?.bornYear ?? null },
      ...{ ethnicity: said?.ethnicity ?? null, from_on: on, command_id: request.commandId },
    };
  });
  if (rows.length > 0) await request.tx.insertInto('household_member').values(rows).execute();
  await keepNumbers(
    request,
    step,
    written.map(({ memberId }) => memberId),
  );
  const came = rows.map(({ member_id: memberId, version }) => {
    return { memberId, before: known.get(memberId)?.version ?? null, after: version };
  });
  return [...came, ...left.map(({ memberId, version }) => ({ memberId, before: version, after: null }))];
}
