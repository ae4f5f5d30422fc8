import { sql } from 'kysely';
import type { Relation, Sex } from '@ra-soat/domain/survey/evidence.ts';
import { keepCitizenNumbers } from './citizen-numbers.ts';
import type { Tx } from './database.ts';
import { writeWords } from './household-words.ts';
import type { CommandRequest } from './request.ts';

/** Somebody of a household as a paper names them. */
export interface NewMember {
  readonly memberId: string;
  readonly name: string;
  readonly relation: Relation;
  readonly sex: Sex;
  readonly bornOn?: string | undefined;
  readonly bornYear: number;
  readonly ethnicity?: number | undefined;
  readonly citizenNumber?: string | undefined;
}

export interface NewHousehold {
  readonly householdId: string;
  readonly commune: string;
  readonly villageId: string;
  readonly address: string;
  /** Day from which the registry knows it. */
  readonly from: string;
  /** The head first. */
  readonly members: readonly NewMember[];
}

/** The next free number in the village. */
export async function nextNumber(tx: Tx, villageId: string): Promise<string> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(nullif(regexp_replace(number, '\\D', '', 'g'), '')::integer), 0) + 1 as n
    from household_place where village_id = ${villageId}`.execute(tx);
  return String(rows[0]?.n ?? 1);
}

function memberRow(member: NewMember, position: number, { householdId, from }: NewHousehold, commandId: string) {
  return {
    household_id: householdId,
    member_id: member.memberId,
    version: 1,
    position,
    is_head: member.relation === 'head',
    relation: member.relation,
    name: member.name,
    sex: member.sex,
    born_on: member.bornOn ?? null,
    born_year: member.bornYear,
    ethnicity: member.ethnicity ?? null,
    from_on: from,
    command_id: commandId,
  };
}

/** Enters a household into the registry with its people, under the next number of its village; returns the number. */
export async function createHousehold(request: CommandRequest, made: NewHousehold): Promise<string> {
  const { tx, commandId, clock, keys } = request;
  const { householdId: household_id, commune: commune_id, villageId: village_id, members } = made;
  const place = { household_id, commune_id, village_id };
  const number = await nextNumber(tx, village_id);
  await tx.insertInto('household').values({ household_id, created_at: clock.now(), command_id: commandId }).execute();
  await tx
    .insertInto('household_place')
    .values({ ...place, from_on: made.from, number, address: made.address, command_id: commandId })
    .execute();
  await tx
    .insertInto('household_member')
    .values(members.map((member, i) => memberRow(member, i + 1, made, commandId)))
    .execute();
  const numbered = members.map(({ memberId: id, citizenNumber }) => ({ id, ...(citizenNumber && { citizenNumber }) }));
  await keepCitizenNumbers(tx, keys, { household: household_id, commandId }, numbered);
  const names = members.map(({ name }) => name);
  await writeWords(tx, place, names);
  return number;
}
