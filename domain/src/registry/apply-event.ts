import { headed } from './head-of.ts';
import type { Entering, HouseholdEvent, HouseholdHere, PersonHere } from './household-event.ts';
import { refused, type Judged } from './movement-problem.ts';

/** The households an event is about: the one it is recorded at, and the other of a merge. */
export interface Concerned {
  readonly household: HouseholdHere;
  readonly other?: HouseholdHere | undefined;
}

type After = Judged<readonly HouseholdHere[]>;
type Of<K extends HouseholdEvent['kind']> = Extract<HouseholdEvent, { kind: K }>;

function entering({ memberId, name, relation }: Entering): PersonHere {
  return { memberId, name, relation, isHead: relation === 'head' };
}

/** The list counts the people who live there. */
function living(household: HouseholdHere, members: readonly PersonHere[]): HouseholdHere {
  return { ...household, members, listed: household.listed.map((one) => ({ ...one, persons: members.length })) };
}

function gone(household: HouseholdHere, kind: HouseholdEvent['kind'], on: string): HouseholdHere {
  return { ...household, gone: { kind, on }, members: kind === 'moveOut' ? household.members : [], listed: [] };
}

function comeIn({ household }: Concerned, people: readonly Entering[]): After {
  if (people.length === 0) return refused({ code: 'nobodyChosen' });
  const members = [...household.members];
  for (const person of people) {
    if (members.some(({ memberId }) => memberId === person.memberId))
      return refused({ code: 'memberTwice', name: person.name });
    if (person.relation === 'head') return refused({ code: 'headTwice' });
    members.push(entering(person));
  }
  return { ok: true, value: [living(household, members)] };
}

/** Those chosen and those who stay; somebody chosen twice or who does not live there is refused. */
function parted(members: readonly PersonHere[], ids: readonly string[]): Judged<readonly [PersonHere[], PersonHere[]]> {
  if (ids.length === 0) return refused({ code: 'nobodyChosen' });
  const going = members.filter(({ memberId }) => ids.includes(memberId));
  const [first] = going;
  if (new Set(ids).size < ids.length) return refused({ code: 'memberTwice', name: first?.name ?? '' });
  if (going.length < ids.length) return refused({ code: 'memberNotHere' });
  return { ok: true, value: [going, members.filter(({ memberId }) => !ids.includes(memberId))] };
}

function goAway({ household }: Concerned, event: Of<'leave'>): After {
  const two = parted(household.members, event.memberIds);
  if (!two.ok) return two;
  const [, staying] = two.value;
  if (staying.length === 0) return refused({ code: 'nobodyStays' });
  const stay = headed(staying, event.headId);
  return stay.ok ? { ok: true, value: [living(household, stay.value)] } : stay;
}

function die({ household }: Concerned, { memberId, headId }: Of<'death'>, on: string): After {
  const two = parted(household.members, [memberId]);
  if (!two.ok) return two;
  const [, staying] = two.value;
  if (staying.length === 0) return { ok: true, value: [gone(household, 'death', on)] };
  const stay = headed(staying, headId);
  return stay.ok ? { ok: true, value: [living(household, stay.value)] } : stay;
}

function split({ household }: Concerned, event: Of<'split'>, on: string): After {
  const two = parted(household.members, event.memberIds);
  if (!two.ok) return two;
  const [going, staying] = two.value;
  if (staying.length === 0) return refused({ code: 'nobodyStays' });
  const stay = headed(staying, event.headId);
  if (!stay.ok) return stay;
  const go = headed(going, event.newHeadId);
  if (!go.ok) return go;
  const made = { ...household, householdId: event.newHouseholdId, since: on };
  return { ok: true, value: [living(household, stay.value), living(made, go.value)] };
}

/** The other household comes into the one the event is recorded at. */
function merge({ household, other }: Concerned, { headId }: Of<'merge'>, on: string): After {
  if (!other || other.householdId === household.householdId) return refused({ code: 'sameHousehold' });
  if (other.gone) return refused({ code: 'householdGone', how: other.gone.kind, on: other.gone.on });
  if (other.commune !== household.commune) return refused({ code: 'otherPlace' });
  const twice = other.members.find((one) => household.members.some(({ memberId }) => memberId === one.memberId));
  if (twice) return refused({ code: 'memberTwice', name: twice.name });
  const arriving = other.members.map((one): PersonHere => ({ ...one, isHead: false, relation: 'other' }));
  const all = headed([...household.members, ...arriving], headId);
  return all.ok ? { ok: true, value: [living(household, all.value), gone(other, 'merge', on)] } : all;
}

function changeHead({ household }: Concerned, { headId }: Of<'headChange'>): After {
  const head = household.members.find(({ isHead }) => isHead);
  if (head?.memberId === headId) return refused({ code: 'headUnchanged' });
  const all = headed(household.members, headId);
  return all.ok ? { ok: true, value: [living(household, all.value)] } : all;
}

function correct({ household }: Concerned, { memberId, name, relation }: Of<'correction'>): After {
  const person = household.members.find((one) => one.memberId === memberId);
  if (!person) return refused({ code: 'memberNotHere' });
  if ((relation === 'head') !== person.isHead) return refused({ code: 'headTwice' });
  const members = household.members.map((one) => (one.memberId === memberId ? { ...one, name, relation } : one));
  return { ok: true, value: [living(household, members)] };
}

/** Within the commune the household goes on elsewhere; beyond it, it is gone from here until it is received. */
function moveOut({ household }: Concerned, { villageId }: Of<'moveOut'>, on: string): After {
  if (villageId === household.villageId) return refused({ code: 'samePlace' });
  return { ok: true, value: [villageId === undefined ? gone(household, 'moveOut', on) : { ...household, villageId }] };
}

function arrive({ household }: Concerned, { members }: Of<'moveIn'>): After {
  const [first] = members;
  if (!first) return refused({ code: 'nobodyChosen' });
  if (members.filter(({ relation }) => relation === 'head').length !== 1) return refused({ code: 'headMissing' });
  const twice = members.find(({ memberId }, i) => members.findIndex((one) => one.memberId === memberId) !== i);
  if (twice) return refused({ code: 'memberTwice', name: twice.name });
  return { ok: true, value: [living(household, members.map(entering))] };
}

/** What an event on a day makes of the households it is about, or why it cannot be. */
export function applyEvent(event: HouseholdEvent, concerned: Concerned, on: string): After {
  const { gone: went } = concerned.household;
  if (went) return refused({ code: 'householdGone', how: went.kind, on: went.on });
  if (event.kind === 'birth') return comeIn(concerned, [event.member]);
  if (event.kind === 'join') return comeIn(concerned, event.members);
  if (event.kind === 'death') return die(concerned, event, on);
  if (event.kind === 'leave') return goAway(concerned, event);
  if (event.kind === 'split') return split(concerned, event, on);
  if (event.kind === 'merge') return merge(concerned, event, on);
  if (event.kind === 'headChange') return changeHead(concerned, event);
  if (event.kind === 'correction') return correct(concerned, event);
  if (event.kind === 'moveOut') return moveOut(concerned, event, on);
  return arrive(concerned, event);
}
