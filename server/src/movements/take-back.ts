import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { writeWords } from '../platform/household-words.ts';
import { reverseLedger } from '../platform/ledger.ts';
import type { CommandRequest } from '../platform/request.ts';
import { carryStatus } from '../platform/status.ts';
import { endStatuses, openLike } from '../platform/status-moves.ts';
import { peopleOf } from './household-here.ts';
import type { Undoing } from './movement-undo.ts';
import { takeBackPeople } from './take-back-people.ts';
import { writeEvent } from './write-event.ts';

/** Where the household is again: the place the event opened never held, the one it ended goes on. */
async function takeBackPlace({ tx }: CommandRequest, { householdId, body }: Undoing): Promise<void> {
  const { ended, opened } = body.undo.place;
  if (opened !== null) {
    await sql`update household_place set to_on = from_on - 1
      where household_id = ${householdId} and from_on = ${opened}`.execute(tx);
    await sql`delete from household_word where household_id = ${householdId}`.execute(tx);
  }
  if (ended !== null) {
    await sql`update household_place set to_on = null
      where household_id = ${householdId} and from_on = ${ended}`.execute(tx);
  }
}

async function takeBackLists(request: CommandRequest, event: Undoing): Promise<void> {
  const { householdId, seq, countedOn } = event;
  const { rows } = await sql<{ standard: string }>`
    select distinct standard_id as standard from ledger_entry
    where household_id = ${householdId} and event_seq = ${seq} and reverses is null`.execute(request.tx);
  for (const { standard } of rows) {
    const cause = { standard, because: 'undo', on: countedOn } as const;
    await reverseLedger(request, cause, [householdId], { event: { householdId, seq } });
  }
}

/** The class as it stood before: ended rows go on, carried ones are carried back, those of a household made end. */
async function takeBackClass(request: CommandRequest, { householdId, body }: Undoing, on: IsoDate): Promise<void> {
  const { was, statuses, place, people } = body.undo;
  if (was === null) {
    await endStatuses(request, householdId, on);
    return;
  }
  const there = { householdId, commune: was.commune, village: was.villageId, persons: was.persons };
  if (place.ended !== null && place.opened === null) return openLike(request, statuses, on, there);
  if (place.ended !== null || people.length > 0) await carryStatus(request, on, there);
}

async function findable({ tx }: CommandRequest, { householdId, body }: Undoing): Promise<void> {
  const { was } = body.undo;
  if (was === null) return;
  const names = (await peopleOf(tx, householdId)).map(({ name }) => name);
  await writeWords(tx, { household_id: householdId, commune_id: was.commune, village_id: was.villageId }, names);
}

/** Takes the rows of a movement back: whoever had come leaves before those who had left come back. */
export async function takeBack(request: CommandRequest, group: readonly Undoing[], reason: string): Promise<void> {
  const today = request.clock.today();
  for (const { householdId, movementId, commune, villageId, seq, countedOn } of group) {
    const said = { on: today, countedOn, reason, evidence: {} };
    await writeEvent(request, { householdId, kind: 'undo', movementId, commune, villageId, undoes: seq }, said, {});
  }
  // The whole ledger of a household is seen where it lives: before it goes from here again, or once it is back.
  const cameHere = (event: Undoing) => event.body.undo.place.ended === null;
  for (const event of group.filter(cameHere).toReversed()) await takeBackLists(request, event);
  const told = group.filter(({ body }) => body.role !== 'in' || body.undo.place.opened !== null);
  for (const event of told) await takeBackPeople(request, event, 'after');
  for (const event of told) await takeBackPlace(request, event);
  for (const event of group.filter((one) => !cameHere(one)).toReversed()) await takeBackLists(request, event);
  for (const event of told) await takeBackPeople(request, event, 'before');
  for (const event of told) {
    await takeBackClass(request, event, event.countedOn);
    await findable(request, event);
  }
}
