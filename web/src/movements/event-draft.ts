import type { z } from 'zod';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { EventKind, HouseholdEvent } from '@ra-soat/domain/registry/household-event.ts';
import { firstOpenDay } from '@ra-soat/domain/registry/movement-days.ts';
import type { Relation } from '@ra-soat/domain/survey/evidence.ts';
import type { movementHousehold, movementRecord } from '@ra-soat/server/movements/contract.ts';
import { blankPerson, citizenFault, type PersonDraft } from '../requests/request-draft.ts';

export type HouseholdPage = z.output<typeof movementHousehold.output>;
export type Member = HouseholdPage['household']['members'][number];
export type RecordBody = z.input<typeof movementRecord.input>;
export type EventBody = RecordBody['event'];

export interface ComerDraft extends PersonDraft {
  readonly relation: Relation;
}

/** What is recorded at a household that is there: everything but its arrival. */
export type RecordedKind = Exclude<EventKind, 'moveIn'>;

/** An event while it is being typed: one draft for all kinds, so that nothing typed is lost when the kind is changed. */
export interface EventDraft {
  readonly kind: RecordedKind | null;
  readonly on: IsoDate | null;
  readonly countFrom: IsoDate | null;
  readonly reason: string;
  readonly paperNumber: string;
  readonly paperOn: IsoDate | null;
  readonly chosen: readonly string[];
  readonly headId: string;
  readonly newHeadId: string;
  readonly newHouseholdId: string;
  readonly address: string;
  readonly otherId: string;
  readonly comers: readonly ComerDraft[];
  readonly because: 'marriage' | 'return' | 'work' | 'other';
  readonly where: 'village' | 'commune' | 'outside';
  readonly villageId: string;
  readonly commune: { readonly placeId: string; readonly name: string } | null;
  readonly outside: string;
}

export function blankComer(memberId: string, relation: Relation = 'child'): ComerDraft {
  return { ...blankPerson(memberId), relation };
}

export function blankEvent(newId: () => string): EventDraft {
  return {
    ...{ kind: null, on: null, countFrom: null, reason: '', paperNumber: '', paperOn: null, chosen: [] },
    ...{ headId: '', newHeadId: '', newHouseholdId: newId(), address: '', otherId: '' },
    ...{ comers: [blankComer(newId())], because: 'other', where: 'village', villageId: '', commune: null, outside: '' },
  };
}

/** A person as sent; undefined while something is missing or cannot be right. */
export function completeComer({
  memberId,
  name,
  sex,
  bornOn,
  citizenNumber,
  ethnicity,
  relation,
  ...rest
}: ComerDraft) {
  const bornYear = bornOn === null ? rest.bornYear : Number(bornOn.slice(0, 4));
  if (name.trim() === '' || sex === null || bornYear === null || citizenFault(citizenNumber)) return undefined;
  const known = { ...(bornOn !== null && { bornOn }), ...(citizenNumber !== '' && { citizenNumber }) };
  return { memberId, name: name.trim(), sex, bornYear, ethnicity, relation, ...known };
}

/** All of them, or undefined while one is not complete. */
export function completeComers(drafts: readonly ComerDraft[]) {
  const people = drafts.map(completeComer);
  const done = people.filter((one) => one !== undefined);
  return done.length === people.length && done.length > 0 ? done : undefined;
}

const isHead = (members: readonly Member[], ids: readonly string[]) =>
  members.some(({ memberId, isHead: head }) => head && ids.includes(memberId));

/** The head that must be named because the one there is goes; nothing where the household keeps its own. */
function headIfGoes({ chosen, headId }: EventDraft, members: readonly Member[]) {
  return isHead(members, chosen) && headId !== '' ? { headId } : {};
}

function completeMove({ where, villageId, commune, outside, address }: EventDraft): EventBody | undefined {
  if (where === 'village') return villageId === '' ? undefined : { kind: 'moveOut', to: { where, villageId, address } };
  if (where === 'commune') return commune ? { kind: 'moveOut', to: { where, commune: commune.placeId } } : undefined;
  return outside.trim() === '' ? undefined : { kind: 'moveOut', to: { where, text: outside } };
}

function completeComing(draft: EventDraft): EventBody | undefined {
  const people = completeComers(draft.kind === 'birth' ? draft.comers.slice(0, 1) : draft.comers);
  const [member] = people ?? [];
  if (!people || !member) return undefined;
  if (draft.kind === 'birth') return { kind: 'birth', member };
  const { because } = draft;
  return { kind: 'join', because: because === 'work' ? 'other' : because, members: people };
}

function completeLeaving(draft: EventDraft, members: readonly Member[]): EventBody | undefined {
  const { kind, chosen, because, newHouseholdId, newHeadId, address } = draft;
  const [memberId] = chosen;
  if (memberId === undefined) return undefined;
  const head = headIfGoes(draft, members);
  if (kind === 'death') return { kind, memberId, ...head };
  if (kind === 'leave')
    return { kind, because: because === 'return' ? 'other' : because, memberIds: [...chosen], ...head };
  if (newHeadId === '') return undefined;
  return { kind: 'split', memberIds: [...chosen], newHouseholdId, newHeadId, address, ...head };
}

function completeCorrection({ comers }: EventDraft): EventBody | undefined {
  const [person] = completeComers(comers.slice(0, 1)) ?? [];
  return person && { kind: 'correction', ...person };
}

/** The event as it is sent; undefined while something is missing. */
export function completeEvent(draft: EventDraft, members: readonly Member[]): EventBody | undefined {
  const { kind, headId, otherId } = draft;
  if (kind === null) return undefined;
  if (kind === 'birth' || kind === 'join') return completeComing(draft);
  if (kind === 'death' || kind === 'leave' || kind === 'split') return completeLeaving(draft, members);
  if (kind === 'moveOut') return completeMove(draft);
  if (kind === 'correction') return completeCorrection(draft);
  if (headId === '') return undefined;
  if (kind === 'headChange') return { kind, headId };
  return otherId === '' ? undefined : { kind, otherId, headId };
}

/** The same event as the rules know it; `near`: the person may also receive in the commune's villages. */
export function ruleEvent(event: EventBody, near: boolean): HouseholdEvent {
  if (event.kind !== 'moveOut') return event;
  const { to } = event;
  return { kind: 'moveOut', ...(to.where === 'village' && near && { villageId: to.villageId }) };
}

/** The day from which the event will be counted, if its true day lies in the closed period. */
export function proposedCount(
  { on, countFrom }: Pick<EventDraft, 'on' | 'countFrom'>,
  closed: HouseholdPage['closed'],
): IsoDate | undefined {
  const open = firstOpenDay(closed);
  if (on === null || open === undefined || on >= open) return undefined;
  return countFrom ?? open;
}

/** Everything to send; undefined while something is missing. */
export function completeRecord(draft: EventDraft, page: HouseholdPage): RecordBody | undefined {
  const event = completeEvent(draft, page.household.members);
  const { on, reason, paperNumber, paperOn } = draft;
  if (!event || on === null || reason.trim() === '') return undefined;
  const counted = proposedCount(draft, page.closed);
  return {
    ...{ householdId: page.household.householdId, event, on, reason: reason.trim() },
    ...(counted !== undefined && { countFrom: counted }),
    evidence: {
      ...(paperNumber.trim() !== '' && { number: paperNumber.trim() }),
      ...(paperOn !== null && { on: paperOn }),
    },
  };
}
