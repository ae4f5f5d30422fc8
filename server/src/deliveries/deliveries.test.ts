import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { Actor } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { surveyDeliver } from '../surveys/contract.ts';
import { citizenNumberOf, storyIds } from '../test-story-bodies.ts';
import { deliveryBody } from '../test-story-field.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { incidents } from '../incidents/contract.ts';
import { deliveries, deliveriesOpen, delivery, deliverySettle } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Quý');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const [officer, committee] = [cast('povertyOfficer'), cast('steeringCommittee')];
const at = (index: number) => ({ householdId: ids.households[index] ?? '', roundId: ids.round });
const villagers: Actor[] = [];

before(async () => {
  const steps = story(ids).filter(({ kind }) => kind !== 'survey.deliver');
  await walk(world, cast, steps.slice(0, steps.findIndex(({ kind }) => kind === 'list.close') + 1));
  world.setToday('2026-10-05');
  villagers.push(await world.person('villageHead', ids.villages[0], 'Trưởng thôn Mẫu'));
  villagers.push(await world.person('enumerator', ids.villages[0], 'Rà soát viên Mẫu'));
});

async function deliver(who: Actor, index: number, evidence: Partial<Evidence> = {}, more: object = {}) {
  const body = deliveryBody(ids, index, who.accountId);
  const id = randomUUID();
  const sent = { ...body, ...more, evidence: { ...body.evidence, ...evidence } };
  const { answer } = await world.run(who, 'survey.deliver', sent, id);
  return { id, answer: surveyDeliver.output.parse(answer), sent };
}

const people = (): [Actor, Actor] => [villagers[0] ?? assert.fail(), villagers[1] ?? assert.fail()];
const page = async (who: Actor, index: number, deliveryId: string) =>
  delivery.output.parse(await world.ask(who, 'delivery', { ...at(index), deliveryId }));
const list = async (who: Actor, which: 'waiting' | 'ended' = 'waiting') =>
  deliveries.output.parse(await world.ask(who, 'deliveries', { roundId: ids.round, which }));
const seq = async (index: number) => {
  const { rows } = await world.database.pool.query<{ seq: number }>(
    'select seq from review_case where household_id = $1',
    [ids.households[index]],
  );
  return rows[0]?.seq;
};
const code = (expected: string) => (error: unknown) =>
  error instanceof Problem && (error.detail.review?.code ?? error.code) === expected;

test('hai người cùng điền một hộ: bản sau chờ, người thứ ba chọn từng mục, cả hai bản còn nguyên', async () => {
  const [one, two] = people();
  const citizenNumber = citizenNumberOf(ids.households[0]);
  await deliver(one, 0);
  const members = deliveryBody(ids, 0, '').evidence.members.map((member) => ({ ...member, citizenNumber }));
  const late = await deliver(two, 0, { members, meritMember: true });
  assert.equal(late.answer.why, 'CONFLICT');

  const { waiting, deliveries: rows } = await list(officer);
  assert.deepEqual({ waiting, ids: rows.map(({ deliveryId }) => deliveryId) }, { waiting: 1, ids: [late.id] });
  const open = deliveriesOpen.output.parse(await world.ask(officer, 'deliveries.open', {}));
  assert.deepEqual(
    open.rounds.map((round) => round.waiting),
    [1],
  );

  assert.equal((await page(one, 0, late.id)).hindrance, 'ownForm');
  assert.equal((await page(two, 0, late.id)).hindrance, 'noRight');
  const shown = await page(committee, 0, late.id);
  assert.equal(shown.hindrance, null);
  assert.equal(shown.evidence.members[0]?.citizenNumber, citizenNumber);
  assert.equal(shown.evidence.meritMember, true);
  assert.equal(shown.base.meritMember, undefined);

  const { standing } = shown;
  assert.ok(standing);
  const evidence = { ...standing.evidence, meritMember: true, members };
  const { findings } = assess(evidence, standardOf('vn-2022'), DEFAULT_SETTINGS);
  const kept = findings.map(({ code: found, path }) => ({ code: found, path, reason: 'Đã đối chiếu (mẫu)' }));
  const choice = { what: 'take', mode: 'visit', evidence, signed: shown.signed, kept };
  const body = { ...at(0), deliveryId: late.id, seen: await seq(0), choice };
  await assert.rejects(world.run(one, 'delivery.settle', body), code('DELIVERY_OWN'));
  await assert.rejects(world.run(two, 'delivery.settle', body), code('NOT_FOUND'));
  await assert.rejects(world.run(committee, 'delivery.settle', { ...body, seen: 0 }), code('CASE_CHANGED'));
  const { answer } = await world.run(committee, 'delivery.settle', body);
  assert.equal(deliverySettle.output.parse(answer).version, 2);
  await assert.rejects(world.run(officer, 'delivery.settle', body), code('DELIVERY_ENDED'));

  const { rows: stored } = await world.database.pool.query(
    `select s.version, s.evidence -> 'meritMember' as merit, s.entered_by = $2 as by_second, d.state,
            d.numbers is null as without
     from survey s left join survey_delivery d on d.household_id = s.household_id and d.version = s.version
     where s.household_id = $1 order by s.version`,
    [ids.households[0], two.accountId],
  );
  assert.deepEqual(stored, [
    { version: 1, merit: null, by_second: false, state: 'applied', without: true },
    { version: 2, merit: true, by_second: true, state: 'taken', without: true },
  ]);
  const ended = await list(officer, 'ended');
  assert.deepEqual(
    ended.deliveries.map((row) => [row.state, row.ended?.by]),
    [['taken', committee.fullName]],
  );
});

test('phiếu đã nghiệm thu: phải trả lại trước rồi mới lấy bản đến sau; để riêng thì ghi lý do', async () => {
  const [one, two] = people();
  await deliver(one, 1);
  const late = await deliver(two, 1);
  const later = await deliver(two, 1);
  await world.run(committee, 'survey.accept', { ...at(1), version: 1, on: '2026-10-05' });
  assert.equal((await page(committee, 1, late.id)).hindrance, 'accepted');
  const { evidence, signed, kept } = late.sent;
  const choice = { what: 'take', mode: 'visit', evidence, signed, kept };
  const body = { ...at(1), deliveryId: late.id, seen: await seq(1), choice };
  await assert.rejects(world.run(committee, 'delivery.settle', body), code('DELIVERY_ACCEPTED'));
  const setAside = { ...at(1), deliveryId: later.id, seen: await seq(1), choice: { what: 'setAside', reason: ' ' } };
  await assert.rejects(world.run(committee, 'delivery.settle', setAside), code('BODY_INVALID'));
  const reason = { what: 'setAside', reason: 'Trùng với bản đã nghiệm thu' };
  await world.run(committee, 'delivery.settle', { ...setAside, choice: reason });
  const back = { ...at(1), version: 1, on: '2026-10-05', reason: 'Có bản khác từ điện thoại' };
  await world.run(committee, 'survey.return', back);
  await world.run(committee, 'delivery.settle', { ...body, seen: await seq(1) });
  const states = (await list(officer, 'ended')).deliveries.map(({ deliveryId, state }) => [deliveryId, state]);
  assert.ok(states.some(([id, state]) => id === late.id && state === 'taken'));
  assert.ok(states.some(([id, state]) => id === later.id && state === 'setAside'));
});

test('bản chọn còn lỗi bị từ chối như mọi phiếu; người nơi khác không thấy gì', async () => {
  const [one, two] = people();
  await deliver(one, 2);
  const late = await deliver(two, 2);
  const members = late.sent.evidence.members.map((member) => ({ ...member, relation: 'child' }));
  const { evidence, signed, kept } = late.sent;
  const choice = { what: 'take', mode: 'visit', evidence: { ...evidence, members }, signed, kept };
  const body = { ...at(2), deliveryId: late.id, seen: await seq(2), choice };
  await assert.rejects(world.run(committee, 'delivery.settle', body), code('SURVEY_HAS_ERRORS'));
  assert.equal((await page(committee, 2, late.id)).state, 'waiting');
  const stranger = await world.person('povertyOfficer', '2025-07:00331');
  await assert.rejects(page(stranger, 2, late.id), code('NOT_FOUND'));
  await assert.rejects(list(stranger), code('NOT_ALLOWED'));
  assert.deepEqual(deliveriesOpen.output.parse(await world.ask(stranger, 'deliveries.open', {})).rounds, []);
});

test('điện thoại tính khác máy chủ: xã thấy hộ nào, quản trị viên chỉ thấy có sự khác; ghi kết quả xem thì hết báo động', async () => {
  const [one] = people();
  const deviceResult = { class: 'POOR', b1: 1, b2: 2 };
  await deliver(one, 3, {}, { deviceResult });
  const administrator = cast('administrator');
  const told = async (who: Actor) => incidents.output.parse(await world.ask(who, 'incidents', {}));
  const [seen, bare] = [await told(officer), await told(administrator)];
  assert.ok(JSON.stringify(seen).includes(at(3).householdId));
  assert.ok(!JSON.stringify(bare).includes(at(3).householdId) && !JSON.stringify(bare).includes(ids.mark));
  assert.deepEqual([seen.open, bare.open], [1, 1]);
  const stranger = await world.person('povertyOfficer', '2025-07:00331');
  assert.deepEqual(await told(stranger), { open: 0, incidents: [] });
  await world.run(officer, 'incident.answer', { ...at(3), found: 'Điện thoại dùng bản cũ, đã cập nhật' });
  assert.equal((await told(administrator)).open, 0);
});
