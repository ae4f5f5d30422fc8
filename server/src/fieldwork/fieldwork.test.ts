import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { actorOf, openSession } from '../platform/session.ts';
import { syncPull } from '../sync/contract.ts';
import { citizenNumberOf, storyIds, surveyBody } from '../test-story-bodies.ts';
import { checkInBody } from '../test-story-phones.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { assignmentHistory, deviceCheckIn, deviceOrder, fieldHouseholds, fieldOverview } from './contract.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Giáp Dần');
const cast = await castOf(world, ids);
const steps = story(ids);
await walk(world, cast, steps.slice(0, steps.findIndex(({ kind }) => kind === 'list.close') + 1));
world.setToday('2026-10-05');
const [villageId, otherVillage] = ids.villages;
const roundId = ids.round;
const officer = cast('povertyOfficer');
const surveyor = await world.person('enumerator', villageId, 'Rà soát viên Một');
const second = await world.person('enumerator', villageId, 'Rà soát viên Hai');
const elsewhere = await world.person('enumerator', otherVillage, 'Rà soát viên Thôn Khác');
const refusal = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

function give(by: Actor, to: Actor, indexes: readonly number[], reason = '') {
  const households = indexes.map((index) => ids.households[index]);
  return world.run(by, 'assignment.give', { roundId, villageId, households, to: to.accountId, reason });
}

async function pulled(cursor = 0) {
  return syncPull.output.parse(await world.ask(surveyor, 'sync.pull', { villageId, cursor }));
}

async function holders(): Promise<Record<number, string>> {
  const { cases } = await pulled();
  return Object.fromEntries(
    cases.map((one) => [ids.households.findIndex((id) => id === one.householdId), one.responsible.name]),
  );
}

async function overview() {
  return fieldOverview.output.parse(await world.ask(officer, 'field.overview', { roundId }));
}

async function checkIn(actor: Actor, deviceId: string, told: object = {}) {
  const body = { ...checkInBody(deviceId), clock: world.doors.clock.now().toISOString(), oldestUnsent: null, ...told };
  const { answer } = await world.run(actor, 'device.check_in', body);
  return deviceCheckIn.output.parse(answer);
}

async function signedIn(actor: Actor, device: boolean): Promise<{ token: string; actor: Actor }> {
  const { database, clock } = world.doors;
  const token = await openSession(database, actor.accountId, clock, device);
  const found = await actorOf(database, token, clock);
  assert.ok(found);
  return { token, actor: found };
}

suite('giving households', () => {
  test('at first the commune’s officer answers; then whom it was given to, and phones pull the change', async () => {
    assert.deepEqual(new Set(Object.values(await holders())), new Set([officer.fullName]));
    const { cursor } = await pulled();
    await give(officer, surveyor, [0, 1]);
    const page = await pulled(cursor);
    assert.deepEqual(
      page.cases.map(({ householdId }) => householdId).toSorted(),
      ids.households.slice(0, 2).toSorted(),
    );
    assert.ok(page.cases.every(({ responsible }) => responsible.accountId === surveyor.accountId && responsible.given));
    await give(officer, surveyor, [0, 1]);
    assert.deepEqual((await pulled(page.cursor)).cases, [], 'given again to the same person changes nothing');
  });

  test('a surveyor hands over his own, not what is another’s; what came before is kept', async () => {
    await give(surveyor, second, [1], 'Đi viện');
    await assert.rejects(give(surveyor, second, [0, 1]), refusal('ASSIGNMENT_NOT_YOURS'));
    await assert.rejects(give(surveyor, second, [2]), refusal('ASSIGNMENT_NOT_YOURS'));
    const asked = { roundId, householdId: ids.households[1] };
    const { given } = assignmentHistory.output.parse(await world.ask(officer, 'assignment.history', asked));
    assert.deepEqual(
      given.map(({ to, by, reason }) => ({ to, by, reason })),
      [
        { to: surveyor.fullName, by: officer.fullName, reason: '' },
        { to: second.fullName, by: surveyor.fullName, reason: 'Đi viện' },
      ],
    );
  });

  test('only who may survey in the village is given its households, and only households of the village', async () => {
    await assert.rejects(give(officer, elsewhere, [0]), refusal('ENUMERATOR_UNKNOWN'));
    await assert.rejects(give(elsewhere, second, [0]), refusal('NOT_ALLOWED'));
    const wrong = { roundId, villageId: otherVillage, households: [ids.households[0]], to: elsewhere.accountId };
    await assert.rejects(world.run(officer, 'assignment.give', wrong), refusal('CASE_NOT_SAME_ROUND'));
  });

  test('two officers at once: one after the other, every household has one holder', async () => {
    const committee = await world.person('steeringCommittee', ids.commune);
    const sent = await Promise.allSettled([
      ...[give(officer, surveyor, [2, 3]), give(committee, second, [2, 3]), give(officer, surveyor, [3, 2])],
    ]);
    assert.ok(sent.every(({ status }) => status === 'fulfilled'));
    const after = await holders();
    assert.equal(after[2], after[3]);
  });

  test('who may no longer survey answers for nothing: the household is the officer’s again', async () => {
    const leaving = await world.person('enumerator', villageId, 'Người sắp nghỉ');
    await give(officer, leaving, [0]);
    assert.equal((await holders())[0], 'Người sắp nghỉ');
    await world.database.pool.query(`update role_grant set valid_to = '2026-10-04' where account_id = $1`, [
      leaving.accountId,
    ]);
    assert.equal((await holders())[0], officer.fullName);
    await give(officer, surveyor, [0]);
  });
});

suite('a phone meets the server', () => {
  const deviceId = randomUUID();

  test('it is told its villages and the commune’s words; its clock is measured and decides nothing', async () => {
    const messageId = randomUUID();
    const send = (to: object, id = randomUUID()) =>
      world.run(officer, 'message.send', { messageId: id, communeId: ids.commune, to, text: 'Gửi phiếu mỗi tối' });
    await send({ who: 'village', villageId }, messageId);
    await send({ who: 'village', villageId: otherVillage });
    await send({ who: 'person', accountId: second.accountId });
    const yearBack = new Date(world.doors.clock.now().getTime() - 365 * 24 * 3_600_000).toISOString();
    const { villages, messages, order } = await checkIn(surveyor, deviceId, { clock: yearBack });
    assert.deepEqual(
      villages.map((one) => one.villageId),
      [villageId],
    );
    assert.deepEqual(
      messages.map((one) => [one.messageId, one.read]),
      [[messageId, false]],
    );
    assert.equal(order, null);
    await world.run(surveyor, 'message.read', { messageId });
    assert.equal((await checkIn(surveyor, deviceId, { clock: yearBack })).messages[0]?.read, true);
    await assert.rejects(world.run(elsewhere, 'message.read', { messageId }), refusal('MESSAGE_UNKNOWN'));
    const phone = (await overview()).people.find(({ accountId }) => accountId === surveyor.accountId)?.phones[0];
    assert.ok(phone && Math.abs(phone.clockOffsetS - 365 * 24 * 3600) < 60);
    assert.deepEqual(phone.concerns, ['clockOff']);
  });

  test('a person of the whole commune gets the villages in which households were given to him', async () => {
    const { villages } = await checkIn(officer, randomUUID());
    assert.deepEqual(villages, []);
    await give(officer, officer, [3]);
    const after = await checkIn(officer, randomUUID());
    assert.deepEqual(
      after.villages.map((one) => one.villageId),
      [villageId],
    );
  });

  test('its session lives thirty days, an office’s twelve hours; it is bound to the phone that used it first', async () => {
    const [phone, office] = [await signedIn(surveyor, true), await signedIn(surveyor, false)];
    const now = world.doors.clock.now().getTime();
    const later = (hours: number) => ({ ...world.doors.clock, now: () => new Date(now + hours * 3_600_000) });
    const { database } = world.doors;
    assert.ok(await actorOf(database, phone.token, later(29 * 24)));
    assert.equal(await actorOf(database, phone.token, later(31 * 24)), undefined);
    assert.equal(await actorOf(database, office.token, later(13)), undefined);
    await checkIn(phone.actor, deviceId);
    await checkIn(phone.actor, deviceId);
    await assert.rejects(checkIn(phone.actor, randomUUID()), refusal('SIGN_IN_NEEDED'));
  });
});

suite('a lost phone', () => {
  const deviceId = randomUUID();

  test('the order lets its session hand in and read nothing; its sealed work comes to the commune', async () => {
    const phone = await signedIn(second, true);
    const office = await signedIn(second, false);
    await checkIn(phone.actor, deviceId, { unsent: 4 });
    const order = () => world.run(undefined, 'device.order', { deviceId });
    await assert.rejects(order(), refusal('DEVICE_NO_ORDER'));
    await assert.rejects(world.run(surveyor, 'device.wipe', { deviceId, reason: 'Mẫu' }), refusal('NOT_FOUND'));
    await world.run(officer, 'device.wipe', { deviceId, reason: 'Rơi ở chợ' });
    await world.run(officer, 'device.wipe', { deviceId, reason: 'Rơi ở chợ, nhắc lại' });
    const { database, clock } = world.doors;
    const held = await actorOf(database, phone.token, clock);
    assert.ok(held);
    await assert.rejects(world.ask(held, 'sync.pull', { villageId }), refusal('SIGN_IN_NEEDED'));
    const told = await checkIn(held, deviceId, { unsent: 4 });
    assert.deepEqual([told.order, told.villages, told.messages], ['wipe', [], []]);
    const free = await actorOf(database, office.token, clock);
    assert.ok(free && (await world.ask(free, 'sync.pull', { villageId })), 'other sessions of the person go on');
    assert.equal(deviceOrder.output.parse((await order()).answer).order, 'wipe');
    await assert.rejects(world.run(undefined, 'device.order', { deviceId: randomUUID() }), refusal('DEVICE_NO_ORDER'));
    await world.run(undefined, 'device.wiped', { deviceId, sealed: 4, sealedFile: '{"sealed":true}' });
    assert.equal(await actorOf(database, phone.token, clock), undefined, 'its session is over');
    const file = await world.file(officer, 'device.sealed', { deviceId });
    assert.equal(Buffer.from(file.bytes).toString(), '{"sealed":true}');
    const wipe = (await overview()).people.find(({ accountId }) => accountId === second.accountId)?.phones[0]?.wipe;
    assert.deepEqual(
      { ...wipe, at: '' },
      { state: 'done', by: officer.fullName, at: '', reason: 'Rơi ở chợ', sealed: 4, file: true },
    );
  });

  test('a phone that was found again works again, and may be lost again', async () => {
    assert.equal((await checkIn(second, deviceId)).order, null);
    await world.run(officer, 'device.wipe', { deviceId, reason: 'Mất lần nữa' });
    assert.equal((await checkIn(second, deviceId)).order, 'wipe');
    await world.run(undefined, 'device.wiped', { deviceId, sealed: 0 });
    assert.equal((await checkIn(second, deviceId)).order, null);
  });

  test('the officer of another commune neither sees it nor orders it', async () => {
    const stranger = await world.person('povertyOfficer', '2025-07:00328');
    await assert.rejects(world.run(stranger, 'device.wipe', { deviceId, reason: 'Mẫu' }), refusal('NOT_FOUND'));
  });
});

suite('the commune’s view', () => {
  test('counts who has what, what is done, left and sent back', async () => {
    await give(officer, surveyor, [0, 1, 2, 3]);
    const seen = (
      await world.database.pool.query<{ seq: number }>('select seq from review_case where household_id = $1', [
        ids.households[0],
      ])
    ).rows[0]?.seq;
    await world.run(surveyor, 'survey.submit', surveyBody(ids, 0, seen ?? 0));
    const person = (await overview()).people.find(({ accountId }) => accountId === surveyor.accountId);
    assert.ok(person);
    const { given, done, left, returned } = person;
    assert.deepEqual({ given, done, left, returned }, { given: 4, done: 1, left: 3, returned: 0 });
    const { households } = fieldHouseholds.output.parse(await world.ask(officer, 'field.households', { roundId }));
    assert.deepEqual(households.map(({ state }) => state).toSorted(), ['done', 'left', 'left', 'left']);
  });

  test('a form that comes back without citizen numbers leaves the stored ones as they are', async () => {
    const [household] = ids.households;
    const { rows } = await world.database.pool.query<{ last_digits: string }>(
      'select last_digits from household_citizen where household_id = $1',
      [household],
    );
    assert.deepEqual(rows, [{ last_digits: citizenNumberOf(household).slice(-4) }]);
  });
});
