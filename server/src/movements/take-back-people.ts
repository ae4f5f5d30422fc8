import { sql } from 'kysely';
import type { CommandRequest } from '../platform/request.ts';
import type { Undoing } from './movement-undo.ts';
import { refuse } from './refuse.ts';

/** A version the event wrote holds no longer; one that a survey wrote since rests on it. */
async function drop({ tx }: CommandRequest, householdId: string, memberId: string, version: number): Promise<void> {
  const { rows } = await sql`
    update household_member set current = false, to_on = from_on
    where household_id = ${householdId} and member_id = ${memberId} and version = ${version} and current
    returning version`.execute(tx);
  if (rows.length === 0) refuse({ code: 'changedSince' });
}

/** The facts of an earlier version, as a new one: nothing is written over. */
async function restore({ tx, commandId }: CommandRequest, householdId: string, memberId: string, version: number) {
  const { rows } = await sql`
    insert into household_member (household_id, member_id, version, position, is_head, relation, name, sex, born_on,
      born_year, ethnicity, from_on, command_id)
    select household_id, member_id, 1 + (select max(version) from household_member l
        where l.household_id = m.household_id and l.member_id = m.member_id),
      position, is_head, relation, name, sex, born_on, born_year, ethnicity, from_on, ${commandId}
    from household_member m
    where household_id = ${householdId} and member_id = ${memberId} and version = ${version}
      and not exists (select from household_member c
        where c.household_id = m.household_id and c.member_id = m.member_id and c.current)
    returning version`.execute(tx);
  if (rows.length === 0) refuse({ code: 'changedSince' });
}

/** What the event wrote of people holds no longer (`after`), then what stood before holds again (`before`). */
export async function takeBackPeople(
  request: CommandRequest,
  { householdId, body }: Undoing,
  part: 'after' | 'before',
): Promise<void> {
  for (const change of body.undo.people) {
    const version = change[part];
    if (version === null) continue;
    await (part === 'after' ? drop : restore)(request, householdId, change.memberId, version);
  }
}
