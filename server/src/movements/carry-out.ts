import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { EventKind, HouseholdHere } from '@ra-soat/domain/registry/household-event.ts';
import { writeWords } from '../platform/household-words.ts';
import type { CommandRequest } from '../platform/request.ts';
import { carryStatus } from '../platform/status.ts';
import { endStatuses, openLike, type StatusKey } from '../platform/status-moves.ts';
import type { EventBody } from '../platform/movements/event-body.ts';
import type { PersonRow } from './household-here.ts';
import { writeEvent, type Recorded } from './write-event.ts';
import { postLists } from './write-lists.ts';
import { writePeople, type PersonChange, type PersonFacts } from './write-people.ts';
import { endPlace, openPlace } from './write-places.ts';

/** An event as it is carried out, on every household it is about. */
export interface Carrying {
  readonly kind: EventKind;
  readonly recorded: Recorded;
  readonly movementId: string | null;
  readonly facts: ReadonlyMap<string, PersonFacts>;
  readonly corrected?: string | undefined;
  readonly address: string;
  readonly told: Pick<EventBody, 'names' | 'members' | 'others' | 'because' | 'where'>;
}

/** One household before and after it. */
export interface Change {
  readonly before: HouseholdHere | undefined;
  readonly after: HouseholdHere;
  readonly people: readonly PersonRow[];
  readonly role: EventBody['role'];
  /** Open classes that a household made of another goes on with. */
  readonly classes?: readonly StatusKey[];
}

interface Written {
  readonly people: readonly PersonChange[];
  readonly place: EventBody['undo']['place'];
  readonly statuses: readonly StatusKey[];
}

const headOf = ({ members }: HouseholdHere) => members.find(({ isHead }) => isHead)?.name ?? '';

async function findable(request: CommandRequest, { householdId, commune, villageId, members }: HouseholdHere) {
  const place = { household_id: householdId, commune_id: commune, village_id: villageId };
  const names = members.map(({ name }) => name);
  await writeWords(request.tx, place, names);
}

function peopleStep({ facts, corrected }: Carrying, { before, after, people }: Change, on: IsoDate) {
  const { householdId, members } = after;
  return { householdId, on, before: before ? people : [], after: members, facts, corrected };
}

const carried = ({ householdId, commune, villageId, members }: HouseholdHere) => ({
  ...{ householdId, commune, village: villageId, persons: members.length },
});

/** Out of another household: known from that day, with its own number and the class of the other. */
async function make(request: CommandRequest, carrying: Carrying, change: Change, on: IsoDate): Promise<Written> {
  const { after, classes = [] } = change;
  const { householdId, commune, villageId } = after;
  const { tx, commandId, clock } = request;
  const row = { household_id: householdId, created_at: clock.now(), command_id: commandId };
  await tx.insertInto('household').values(row).execute();
  const opened = await openPlace(request, { householdId, commune, villageId, address: carrying.address, on });
  const people = await writePeople(request, peopleStep(carrying, change, on));
  await findable(request, after);
  await openLike(request, classes, on, carried(after));
  return { people, place: { ended: null, opened }, statuses: [] };
}

async function end(request: CommandRequest, carrying: Carrying, change: Change, on: IsoDate): Promise<Written> {
  const { householdId } = change.after;
  const stays = carrying.kind === 'moveOut';
  const people = stays ? [] : await writePeople(request, peopleStep(carrying, change, on));
  const ended = await endPlace(request, householdId, on);
  const statuses = await endStatuses(request, householdId, on);
  return { people, place: { ended, opened: null }, statuses };
}

async function goOn(request: CommandRequest, carrying: Carrying, change: Change, on: IsoDate): Promise<Written> {
  const { before, after } = change;
  const { householdId, commune, villageId } = after;
  const people = await writePeople(request, peopleStep(carrying, change, on));
  const moves = before?.villageId !== villageId;
  const ended = moves ? await endPlace(request, householdId, on) : null;
  const to = { householdId, commune, villageId, address: carrying.address, on };
  const opened = moves ? await openPlace(request, to) : null;
  if (moves || people.length > 0) await findable(request, after);
  const counts = after.listed.some(({ persons }, i) => persons !== before?.listed[i]?.persons);
  if (moves || people.length > 0 || counts) await carryStatus(request, on, carried(after));
  return { people, place: { ended, opened }, statuses: [] };
}

function bodyOf(carrying: Carrying, { before, after, role }: Change, written: Written): EventBody {
  const shown = after.gone && before ? before : after;
  const was = before && {
    ...{ commune: before.commune, villageId: before.villageId },
    persons: before.listed[0]?.persons ?? before.members.length,
  };
  return {
    ...carrying.told,
    ...{ head: headOf(shown), persons: shown.members.length, role },
    undo: { ...written, people: [...written.people], statuses: [...written.statuses], was: was ?? null },
  };
}

/** Writes what an event does to one household: people, place, class, the event itself, lists; says what classes ended. */
export async function carryOut(
  request: CommandRequest,
  carrying: Carrying,
  change: Change,
): Promise<readonly StatusKey[]> {
  const { kind, recorded, movementId } = carrying;
  const on = recorded.countedOn;
  const { before, after } = change;
  const { householdId, commune } = after;
  const write = before === undefined ? make : after.gone ? end : goOn;
  const written = await write(request, carrying, change, on);
  const moved = before !== undefined && !after.gone && before.villageId !== after.villageId;
  const row = { householdId, kind, movementId, commune, villageId: before?.villageId ?? after.villageId };
  const eventSeq = await writeEvent(request, row, recorded, bodyOf(carrying, change, written));
  const cause = { kind, on, movementId };
  await postLists(request, cause, { before, after: after.gone || moved ? undefined : after, eventSeq });
  if (moved) await arriveNear(request, carrying, change);
  return written.statuses;
}

/** A move within the commune is told twice: out of one village, into the other. */
async function arriveNear(request: CommandRequest, carrying: Carrying, change: Change): Promise<void> {
  const { recorded, movementId } = carrying;
  const { householdId, commune, villageId } = change.after;
  const nothing = { people: [], place: { ended: null, opened: null }, statuses: [] };
  const here = { ...carrying, told: { ...carrying.told, where: undefined } };
  const body = bodyOf(here, { ...change, role: 'in' }, nothing);
  const row = { householdId, kind: 'moveIn' as const, movementId, commune, villageId };
  const eventSeq = await writeEvent(request, row, recorded, body);
  const cause = { kind: 'moveIn' as const, on: recorded.countedOn, movementId };
  await postLists(request, cause, { before: undefined, after: change.after, eventSeq });
}
