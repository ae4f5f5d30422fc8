import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { HouseholdEvent, HouseholdHere } from '@ra-soat/domain/registry/household-event.ts';
import { previewEvent, type EventPreview } from '@ra-soat/domain/registry/preview-event.ts';
import { mayAt } from '../platform/access.ts';
import { refuseListedElsewhere } from './listed-there.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { StatusKey } from '../platform/status-moves.ts';
import { carryOut, type Carrying, type Change } from './carry-out.ts';
import { movementRecord } from './contract.ts';
import type { EventBody } from '../platform/movements/event-body.ts';
import { factsOf } from './facts-of.ts';
import { closedPeriod } from '../platform/movements/closed-period.ts';
import { findHousehold, householdSite, lockHouseholds, type FoundHousehold } from './household-here.ts';
import { valueOf } from './refuse.ts';
import { sendAway } from './send-away.ts';
import { withoutNumbers } from './without-numbers.ts';

type Body = z.output<typeof movementRecord.input>;
type Event = Body['event'];

/** Where a household goes: straight into a village the person works in, or away until it is received. */
async function nearVillage({ tx, actor, clock }: CommandRequest, event: Event, commune: string) {
  if (event.kind !== 'moveOut' || event.to.where !== 'village') return undefined;
  const village = await tx
    .selectFrom('village')
    .select(['commune_id', 'village_id'])
    .where('village_id', '=', event.to.villageId)
    .executeTakeFirst();
  if (!village) throw new Problem('NOT_FOUND');
  const site = { place: village.commune_id, village: village.village_id };
  const near = site.place === commune && (await mayAt(tx, actor, 'movement.record', site, clock.today()));
  return near ? village.village_id : undefined;
}

/** The place a household goes to, as its history names it. */
async function whereTo({ tx }: CommandRequest, event: Event): Promise<string> {
  if (event.kind !== 'moveOut') return '';
  const { to } = event;
  if (to.where === 'outside') return to.text;
  const { rows } = await sql<{ name: string }>`
    select concat_ws(', ', village.name, place.name) as name from place
    left join village on village.commune_id = place.place_id
      and village.village_id = ${to.where === 'village' ? to.villageId : null}::uuid
    where place_id = ${to.where === 'commune' ? to.commune : null} or village.village_id is not null`.execute(tx);
  return rows[0]?.name ?? '';
}

async function domainEvent(request: CommandRequest, event: Event, commune: string): Promise<HouseholdEvent> {
  if (event.kind !== 'moveOut') return event;
  const villageId = await nearVillage(request, event, commune);
  return { kind: 'moveOut', ...(villageId !== undefined && { villageId }) };
}

const headOf = ({ members }: HouseholdHere) => members.find(({ isHead }) => isHead)?.name ?? '';

/** Whom the event names: those who come, go, change, or become head. */
function namedIn(event: Event): readonly string[] {
  if (event.kind === 'birth') return [event.member.memberId];
  if (event.kind === 'join') return event.members.map(({ memberId }) => memberId);
  if (event.kind === 'leave' || event.kind === 'split') return event.memberIds;
  if (event.kind === 'death' || event.kind === 'correction') return [event.memberId];
  return event.kind === 'moveOut' ? [] : [event.headId];
}

function told(event: Event, { before, after }: EventPreview, where: string): Carrying['told'] {
  const ids = new Set(namedIn(event));
  const all = [...after, ...before].flatMap(({ members }) => members);
  const named = [...ids].map((id) => all.find(({ memberId }) => memberId === id));
  const whole = event.kind === 'moveOut' || event.kind === 'merge' ? all.map(({ memberId }) => memberId) : [];
  const others = [...before, ...after].filter((one, i, both) => {
    return both.findIndex(({ householdId }) => householdId === one.householdId) === i;
  });
  return {
    names: named.map((one) => one?.name ?? ''),
    members: [...new Set([...ids, ...whole])],
    others: others.map((one) => ({ householdId: one.householdId, head: headOf(one) })),
    ...('because' in event && { because: event.because }),
    ...(event.kind === 'moveOut' && { where }),
  };
}

function roleOf(
  event: Event,
  { before, after }: { before: HouseholdHere | undefined; after: HouseholdHere },
): EventBody['role'] {
  if (event.kind === 'split') return before ? 'from' : 'new';
  if (event.kind === 'merge') return after.gone ? 'merged' : 'kept';
  if (event.kind === 'moveOut') return 'out';
  return after.gone ? 'wholly' : 'alone';
}

async function openClasses({ tx }: CommandRequest, householdId: string): Promise<StatusKey[]> {
  const { rows } = await sql<StatusKey>`
    select household_id, standard_id, from_on, seq from household_status
    where household_id = ${householdId} and to_on is null and class in ('POOR', 'NEAR_POOR')`.execute(tx);
  return rows;
}

function changesOf(event: Event, preview: EventPreview, found: readonly FoundHousehold[], classes: StatusKey[]) {
  return preview.after.map((after): Change => {
    const before = preview.before.find(({ householdId }) => householdId === after.householdId);
    const people = found.find(({ here }) => here.householdId === after.householdId)?.people ?? [];
    return { before, after, people, role: roleOf(event, { before, after }), classes };
  });
}

async function record(body: Body, request: CommandRequest) {
  const { tx, clock } = request;
  const { householdId, event, on, countFrom, reason, evidence } = body;
  const ids = event.kind === 'merge' ? [householdId, event.otherId] : [householdId];
  await lockHouseholds(tx, ids);
  const found = await Promise.all(ids.map((id) => findHousehold(tx, id)));
  const [home, other] = found.map(({ here }) => here);
  if (!home) throw new Problem('NOT_FOUND');
  const days = { on, countFrom, today: clock.today(), closed: await closedPeriod(tx, home.commune) };
  const acted = await domainEvent(request, event, home.commune);
  const preview = valueOf(previewEvent(acted, { household: home, other }, days));
  const facts = factsOf(event, found);
  await refuseListedElsewhere(request, home, [...facts.values()]);
  // Before anything is written: what a split-off household goes on with.
  const classes = event.kind === 'split' ? await openClasses(request, householdId) : [];
  const waits =
    event.kind === 'moveOut' && event.to.where !== 'outside' && preview.after.some(({ gone }) => gone !== null);
  const paired = waits || preview.before.length + preview.after.length > 2 || event.kind === 'moveOut';
  const carrying: Carrying = {
    ...{ kind: event.kind, movementId: paired ? randomUUID() : null, facts },
    recorded: { on, countedOn: preview.countedOn, reason, evidence },
    corrected: event.kind === 'correction' ? event.memberId : undefined,
    address:
      event.kind === 'split'
        ? event.address
        : event.kind === 'moveOut' && event.to.where === 'village'
          ? event.to.address
          : '',
    told: told(event, preview, await whereTo(request, event)),
  };
  const changes = changesOf(event, preview, found, classes);
  // Who goes leaves before anybody comes: nobody lives in two households.
  const ended: StatusKey[] = [];
  for (const change of changes.toSorted((one) => (one.after.gone ? -1 : 1)))
    ended.push(...(await carryOut(request, carrying, change)));
  if (waits) await sendAway(request, carrying, home, { to: event.to, classes: ended });
  return { movementId: carrying.movementId, countedOn: preview.countedOn, waits };
}

export const movementRecordCommand = defineCommand(movementRecord, {
  verb: 'movement.record',
  site: ({ householdId }, { tx }) => householdSite(tx, householdId),
  handle: record,
  recorded: withoutNumbers,
});
