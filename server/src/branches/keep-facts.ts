import { randomUUID } from 'node:crypto';
import { factOfBranch, type Branch, type FactValue } from '@ra-soat/domain/survey/branch-fact.ts';
import { inParts } from '../platform/case-rows.ts';
import type { CommandRequest } from '../platform/request.ts';
import { tellPhones } from '../platform/tell-phones.ts';
import type { Person } from './match-people.ts';

/** The list a fact comes from. */
export interface ListRef {
  readonly listId: string;
  readonly commune: string;
  readonly branch: Branch;
  readonly asOf: string;
}

export interface FoundFact {
  readonly person: Pick<Person, 'householdId' | 'villageId' | 'memberId'>;
  readonly row: number;
  readonly value: FactValue;
}

/** Keeps what a branch says, with its day and row, and tells the phones; nothing that was answered is touched. */
export async function keepFacts(request: CommandRequest, list: ListRef, found: readonly FoundFact[]): Promise<void> {
  const { tx, commandId, clock } = request;
  const rows = found.map(({ person, row, value }) => ({
    household_id: person.householdId,
    fact_id: randomUUID(),
    commune_id: list.commune,
    village_id: person.villageId,
    member_id: list.branch === 'electricity' ? null : person.memberId,
    key: factOfBranch[list.branch],
    value: JSON.stringify(value),
    branch: list.branch,
    as_of: list.asOf,
    list_id: list.listId,
    row,
    command_id: commandId,
    recorded_at: clock.now(),
  }));
  for (const part of inParts(rows)) await tx.insertInto('household_fact').values(part).execute();
  const { round_id } = await tx
    .selectFrom('branch_list')
    .select('round_id')
    .where('list_id', '=', list.listId)
    .executeTakeFirstOrThrow();
  await tellPhones(tx, round_id, [...new Set(rows.map(({ household_id }) => household_id))]);
}
