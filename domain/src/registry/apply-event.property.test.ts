import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '../review/random-commands.ts';
import type { HouseholdEvent, HouseholdHere } from './household-event.ts';
import type { MovementEntry } from './movement-entries.ts';
import { previewEvent, type EventPreview } from './preview-event.ts';

const day = '2026-06-01';

/** Twelve households of one commune in two villages; who is listed counts the people who live there. */
function villageOf(random: ReturnType<typeof randomFrom>): HouseholdHere[] {
  return Array.from({ length: 12 }, (_, at): HouseholdHere => {
    const members = Array.from({ length: 1 + random.below(5) }, (_, i) => ({
      memberId: `${String(at)}.${String(i)}`,
      name: `Người Mẫu ${String(at)}.${String(i)}`,
      relation: i === 0 ? ('head' as const) : ('child' as const),
      isHead: i === 0,
    }));
    const standing = random.pick(['POOR', 'NEAR_POOR', 'NONE'] as const);
    const listed = standing === 'NONE' ? [] : [{ standard: 'vn-2022', class: standing, persons: members.length }];
    const place = { householdId: `h${String(at)}`, villageId: `v${String(at % 2)}`, commune: 'c', since: '2026-01-01' };
    return { ...place, gone: null, members, listed };
  });
}

function randomEvent(random: ReturnType<typeof randomFrom>, home: HouseholdHere, other: HouseholdHere, n: number) {
  const anybody = () => random.pick([...home.members.map(({ memberId }) => memberId), 'nobody']);
  const some = () => home.members.filter(() => random.below(2) === 0).map(({ memberId }) => memberId);
  const headId = random.below(2) === 0 ? anybody() : undefined;
  const member = { memberId: `new${String(n)}`, name: 'Người Mẫu mới', relation: 'child' } as const;
  return random.pick<HouseholdEvent>([
    { kind: 'birth', member },
    { kind: 'join', members: [member, { ...member, memberId: `${member.memberId}.` }] },
    { kind: 'death', memberId: anybody(), headId },
    { kind: 'leave', memberIds: some(), headId },
    { kind: 'split', memberIds: some(), newHouseholdId: `s${String(n)}`, newHeadId: anybody(), headId },
    { kind: 'merge', otherId: other.householdId, headId: anybody() },
    { kind: 'headChange', headId: anybody() },
    { kind: 'moveOut', villageId: random.pick(['v0', 'v1']) },
    { kind: 'moveOut' },
  ]);
}

const sum = (entries: readonly MovementEntry[], of: string, what: 'households' | 'persons') =>
  entries
    .filter((one) => one.class === of)
    .reduce((total, one) => total + (one.column === 8 ? one[what] : -one[what]), 0);

const listedNow = (homes: readonly HouseholdHere[], of: string) =>
  homes.flatMap(({ listed }) => listed.filter((one) => one.class === of));

/** What must be true of a village at any time. */
function sound(homes: readonly HouseholdHere[]): void {
  const here = homes.filter(({ gone }) => !gone);
  for (const { members, listed } of here) {
    assert.equal(members.filter(({ isHead }) => isHead).length, 1);
    assert.ok(members.every(({ isHead, relation }) => isHead === (relation === 'head')));
    assert.ok(listed.every(({ persons }) => persons === members.length));
  }
  const people = here.flatMap(({ members }) => members.map(({ memberId }) => memberId));
  assert.equal(new Set(people).size, people.length, 'nobody lives in two households');
}

const replaced = (homes: readonly HouseholdHere[], by: readonly HouseholdHere[]) => [
  ...homes.filter(({ householdId }) => !by.some((one) => one.householdId === householdId)),
  ...by,
];

function walk(seed: number): number {
  const random = randomFrom(seed);
  let homes = villageOf(random);
  const opening = homes;
  const past: EventPreview[] = [];
  for (let n = 0; n < 60; n++) {
    const [household, other] = [random.pick(homes), random.pick(homes)];
    const event = randomEvent(random, household, other, n);
    const concerned = event.kind === 'merge' ? { household, other } : { household };
    const found = previewEvent(event, concerned, { on: day, today: day, closed: null });
    if (!found.ok) continue;
    past.push(found.value);
    homes = replaced(homes, found.value.after);
    sound(homes);
  }
  const entries = past.flatMap((one) => one.entries);
  for (const standing of ['POOR', 'NEAR_POOR']) {
    const [before, after] = [listedNow(opening, standing), listedNow(homes, standing)];
    assert.equal(before.length + sum(entries, standing, 'households'), after.length);
    const persons = (all: typeof before) => all.reduce((total, one) => total + one.persons, 0);
    assert.equal(persons(before) + sum(entries, standing, 'persons'), persons(after));
  }
  for (const one of past.toReversed()) {
    const made = one.after.filter(({ householdId }) => !one.before.some((was) => was.householdId === householdId));
    homes = replaced(homes, one.before).filter(
      ({ householdId }) => !made.some((was) => was.householdId === householdId),
    );
  }
  const byId = (one: HouseholdHere, two: HouseholdHere) => one.householdId.localeCompare(two.householdId);
  assert.deepEqual(homes.toSorted(byId), opening.toSorted(byId), 'taken back in order, everything is as it was');
  return past.length;
}

test('biến động ngẫu nhiên: luôn một chủ hộ, không ai ở hai hộ, đầu kỳ − cột 4 + cột 8 = cuối kỳ', () => {
  const recorded = Array.from({ length: 200 }, (_, seed) => walk(seed + 1)).reduce((total, n) => total + n, 0);
  assert.ok(recorded > 3_000, `${String(recorded)} events`);
});
