import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { HouseholdHere } from '@ra-soat/domain/registry/household-event.ts';
import { countedDay } from '@ra-soat/domain/registry/movement-days.ts';
import { previewEvent } from '@ra-soat/domain/registry/preview-event.ts';
import { standardOn } from '@ra-soat/domain/standards/in-force.ts';
import { defineCommand } from '../platform/command.ts';
import { writeWords } from '../platform/household-words.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { openArrived, openLike } from '../platform/status-moves.ts';
import { villageSite } from '../platform/village-site.ts';
import { carryOut } from './carry-out.ts';
import { movementReceive } from './contract.ts';
import { factsFromOutside } from './facts-of.ts';
import { closedPeriod } from '../platform/movements/closed-period.ts';
import { findHousehold, lockHouseholds } from './household-here.ts';
import { refuseListedElsewhere } from './listed-there.ts';
import { refuse, valueOf } from './refuse.ts';
import { isWaiting, lastTransfer, writeTransfer } from './transfer.ts';
import { withoutNumbers } from './without-numbers.ts';
import { writeEvent } from './write-event.ts';
import { postLists } from './write-lists.ts';
import { openPlace } from './write-places.ts';

type Body = z.output<typeof movementReceive.input>;
type Outside = Extract<Body['from'], { where: 'outside' }>;

async function nameOf({ tx }: CommandRequest, placeId: string): Promise<string> {
  const place = await tx.selectFrom('place').select('name').where('place_id', '=', placeId).executeTakeFirst();
  return place?.name ?? '';
}

/** One that another place sent: the same household with its people, its class and its memory, from the day it arrives. */
async function receive(body: Body, movementId: string, request: CommandRequest) {
  const { tx, clock, site } = request;
  const { villageId, address, on, countFrom, reason, evidence } = body;
  const sent = await lastTransfer(tx, movementId);
  if (!sent || sent.toCommune !== site.place) throw new Problem('NOT_FOUND');
  if (!isWaiting(sent)) refuse({ code: 'transferOver' });
  if (on < sent.body.leftOn) refuse({ code: 'beforeLeaving', on: sent.body.leftOn });
  const { householdId } = sent;
  await lockHouseholds(tx, [householdId]);
  const closed = await closedPeriod(tx, site.place);
  const countedOn = valueOf(countedDay({ on, countFrom, today: clock.today(), closed }));
  const opened = await openPlace(request, { householdId, commune: site.place, villageId, address, on: countedOn });
  const { people } = await findHousehold(tx, householdId);
  const names = people.map(({ name }) => name);
  await writeWords(tx, { household_id: householdId, commune_id: site.place, village_id: villageId }, names);
  const there = { householdId, commune: site.place, village: villageId, persons: people.length };
  await openLike(request, sent.body.classes, countedOn, there);
  const { here: after } = await findHousehold(tx, householdId);
  const row = { householdId, kind: 'moveIn' as const, movementId, commune: site.place, villageId };
  const eventSeq = await writeEvent(
    request,
    row,
    { on, countedOn, reason, evidence },
    {
      ...{ head: sent.body.head, persons: people.length, names: [], members: people.map(({ memberId }) => memberId) },
      ...{
        others: [{ householdId, head: sent.body.head }],
        role: 'in',
        where: await nameOf(request, sent.fromCommune),
      },
      undo: { people: [], place: { ended: null, opened }, statuses: [], was: null },
    },
  );
  await postLists(request, { kind: 'moveIn', on: countedOn, movementId }, { before: undefined, after, eventSeq });
  await writeTransfer(request, { ...sent, state: 'RECEIVED' });
  return { movementId, countedOn };
}

/** One that no place here knows: with its people, and the class its paper proves. */
async function takeIn(body: Body, from: Outside, request: CommandRequest) {
  const { tx, clock, site } = request;
  const { villageId, address, on, countFrom, reason, evidence } = body;
  const { householdId, members, listed } = from;
  const standard = standardOn(on, site.place).closing?.standard;
  if (standard === undefined) throw new Problem('STANDARD_NOT_IN_FORCE');
  const here: HouseholdHere = {
    ...{ householdId, villageId, commune: site.place, since: on, gone: null, members: [] },
    listed: listed ? [{ standard, class: listed.class, persons: members.length }] : [],
  };
  const facts = factsFromOutside(from);
  await refuseListedElsewhere(request, here, [...facts.values()]);
  const days = { on, countFrom, today: clock.today(), closed: await closedPeriod(tx, site.place) };
  const { after, countedOn } = valueOf(previewEvent({ kind: 'moveIn', members }, { household: here }, days));
  const [arrived] = after;
  if (!arrived) throw new Problem('NOT_FOUND');
  const movementId = randomUUID();
  const told = { names: members.map(({ name }) => name), members: members.map(({ memberId }) => memberId) };
  const recorded = { on, countedOn, reason, evidence };
  const carrying = { kind: 'moveIn' as const, movementId, facts, recorded, address };
  const change = { before: undefined, after: arrived, people: [], role: 'in' as const };
  await carryOut(request, { ...carrying, told: { ...told, others: [], where: from.text } }, change);
  const place = { householdId, commune: site.place, village: villageId, persons: members.length };
  if (listed)
    await openArrived(request, countedOn, { ...place, standard, class: listed.class, decision: listed.decision });
  return { movementId, countedOn };
}

export const movementReceiveCommand = defineCommand(movementReceive, {
  verb: 'movement.record',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: (body, request) =>
    body.from.where === 'transfer' ? receive(body, body.from.movementId, request) : takeIn(body, body.from, request),
  recorded: withoutNumbers,
});
