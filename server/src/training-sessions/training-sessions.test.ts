import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf, type ProblemCode } from '../platform/problem.ts';
import { say } from '../platform/words/problems.vi.ts';
import { testWorld } from '../test-world.ts';
import { trainingPointsProposal, trainingSessionPage, trainingSessions } from './contract.ts';

// Hưng Yên của danh mục 2023: 10 huyện, 161 xã.
const province = '2023-04:33';
const world = await testWorld({ today: '2021-08-20' });
after(() => world.drop());
const department = await world.person('provincialDepartment', province);
const { rows: communes } = await world.database.pool.query<{ place_id: string; parent_id: string }>(
  `select place_id, parent_id from place where place_id in (select communes_under(array[$1])) order by 1`,
  [province],
);
const [first, second] = communes.map(({ place_id: place }) => place);
assert.ok(first && second);
const officer = await world.person('povertyOfficer', first);
const neighbour = await world.person('povertyOfficer', second);

const refused =
  (code: ProblemCode, text = '') =>
  (thrown: unknown) => {
    const error = problemOf(thrown);
    return error instanceof Problem && error.code === code && say(error.code, error.detail.values).includes(text);
  };

const campaignId = randomUUID();
const subjectId = randomUUID();
await world.run(department, 'training.plan', {
  ...{ campaignId, place: province, title: 'Tập huấn trực tuyến (mẫu)', kind: 'review', planNumber: '1/KH' },
  ...{ planOn: '2021-08-01', basis: [], organisers: ['Sở mẫu'], year: 2021, forms: ['vn-2022/v1'] },
  ...{ from: '2021-08-26', to: '2021-08-27', groups: [{ audience: 'enumerator', places: [], expected: 800 }] },
  subjects: [{ subjectId, title: 'Quy trình', kind: 'review', minutes: 240 }],
});

const morning = { on: '2021-08-26', from: '08:00', to: '11:30', subjects: [subjectId] };
const blank = { room: '', host: '', phone: '', link: '', capacity: null };
const session = (change: object = {}) => ({
  ...{ sessionId: randomUUID(), place: province, title: 'Hội nghị trực tuyến (mẫu)', mode: 'online' },
  ...{ halves: [morning, { ...morning, from: '13:30', to: '17:00' }], capacity: null },
  point: { ...blank, pointId: randomUUID(), name: 'Điểm cầu Sở' },
  ...change,
});
const make = (actor: Actor, place: string, ...sessions: object[]) =>
  world.run(actor, 'training.session', { campaignId, place, sessions });
const pageOf = async (actor: Actor, sessionId: string) =>
  trainingSessionPage.output.parse(await world.ask(actor, 'training.sessionPage', { sessionId }));
const listed = async (actor: Actor) =>
  trainingSessions.output.parse(await world.ask(actor, 'training.sessions', { campaignId })).sessions;

const conference = session();
await make(department, province, conference);

suite('mỗi xã một điểm cầu', () => {
  test('1 điểm tỉnh, 10 điểm huyện, 161 điểm xã thành một cây; xã thấy điểm của mình và các điểm ở trên', async () => {
    const { sessionId } = conference;
    const asked = async () =>
      trainingPointsProposal.output.parse(await world.ask(department, 'training.pointsProposal', { sessionId }));
    const { units, ofTheDay } = await asked();
    assert.equal(ofTheDay, true);
    assert.deepEqual(
      [
        units.filter(({ level }) => level === 'district').length,
        units.filter(({ level }) => level === 'commune').length,
      ],
      [10, 161],
    );
    const ids = new Map(units.map(({ place }) => [place, randomUUID()]));
    const points = units.map(({ place, name, parent }) => ({
      ...{ ...blank, pointId: ids.get(place), place, name: `Điểm cầu ${name}` },
      parentId: (parent !== null && ids.get(parent)) || conference.point.pointId,
    }));
    await world.run(department, 'training.points', { sessionId, points });
    const { points: tree, session: row } = await pageOf(department, sessionId);
    assert.equal(tree.length, 172);
    assert.equal(row.points, 172);
    assert.equal(new Set(tree.map(({ parentId }) => parentId)).size, 12);
    assert.deepEqual((await asked()).units, []);
    const seen = (await pageOf(officer, sessionId)).points;
    assert.deepEqual(
      seen.map(({ mine }) => mine),
      [false, false, true],
    );
  });

  test('xã tự điền và thử điểm của mình, không sửa được điểm của xã bên', async () => {
    const { points } = await pageOf(department, conference.sessionId);
    const own = points.find(({ place }) => place === first);
    assert.ok(own);
    const filled = { ...blank, pointId: own.pointId, name: own.name, room: 'Phòng họp', host: 'Người Mẫu 3' };
    await world.run(officer, 'training.point', { ...filled, link: 'javascript:alert(1)' });
    await world.run(officer, 'training.pointTest', { pointId: own.pointId, on: '2021-08-20', note: 'Nghe rõ' });
    await assert.rejects(world.run(neighbour, 'training.point', filled), refused('NOT_FOUND'));
    await assert.rejects(
      world.run(officer, 'training.pointTest', { pointId: own.pointId, on: '2021-08-25', note: '' }),
      refused('DAY_AHEAD'),
    );
    const { session: row, points: after } = await pageOf(department, conference.sessionId);
    assert.equal(after.find(({ place }) => place === first)?.testNote, 'Nghe rõ');
    assert.equal(row.tested, 1);
    assert.ok(row.findings.some((text) => text.includes('http')));
  });
});

suite('cây điểm cầu sai', () => {
  test('điểm nối vòng hoặc vào chỗ không có, bỏ điểm còn cấp dưới: không ghi gì', async () => {
    const { sessionId } = conference;
    const { points } = await pageOf(department, sessionId);
    const root = points.find(({ parentId }) => parentId === null);
    const district = points.find(({ parentId }) => parentId === root?.pointId);
    assert.ok(root && district);
    const circle = { ...blank, pointId: root.pointId, place: root.place, name: 'Vòng', parentId: district.pointId };
    const sent = (body: object) => world.run(department, 'training.points', { sessionId, points: [], ...body });
    await assert.rejects(sent({ points: [circle] }), refused('TRAINING_POINT_ABOVE_UNKNOWN'));
    const lost = { ...circle, pointId: randomUUID(), name: 'Lạc', parentId: randomUUID() };
    await assert.rejects(sent({ points: [lost] }), refused('TRAINING_POINT_ABOVE_UNKNOWN', 'Lạc'));
    await assert.rejects(sent({ removed: [district.pointId] }), refused('TRAINING_POINT_USED', district.name));
    assert.equal((await pageOf(department, sessionId)).points.length, 172);
  });
});

suite('lớp', () => {
  test('xã thêm lớp của mình dưới đợt của tỉnh; không thêm thay tỉnh hay xã bên; xã bên không thấy', async () => {
    const own = session({ place: first, mode: 'venue', title: 'Lớp của xã (mẫu)' });
    await make(officer, first, own);
    await assert.rejects(make(officer, province, session()), refused('NOT_ALLOWED'));
    await assert.rejects(make(officer, first, session({ place: second })), refused('TRAINING_UNIT_NOT_UNDER'));
    const names = async (actor: Actor) => (await listed(actor)).map(({ title }) => title);
    assert.ok((await names(department)).includes('Lớp của xã (mẫu)'));
    assert.ok(!(await names(neighbour)).includes('Lớp của xã (mẫu)'));
    assert.equal((await pageOf(officer, own.sessionId)).points.length, 1);
  });

  test('45 lớp một lần; một lớp sai thì không lớp nào được ghi', async () => {
    const many = Array.from({ length: 45 }, (_, at) => session({ title: `Lớp ${String(at + 1)}`, mode: 'venue' }));
    const before = (await listed(department)).length;
    const wrong = { ...many[44], halves: [{ ...morning, to: '07:00' }] };
    await assert.rejects(
      make(department, province, ...many.slice(0, 44), wrong),
      refused('TRAINING_HALVES_WRONG', '26/08/2021'),
    );
    assert.equal((await listed(department)).length, before);
    await make(department, province, ...many);
    assert.equal((await listed(department)).length, before + 45);
  });
});

suite('nhắc và tình trạng của lớp', () => {
  test('giảng viên trùng giờ, ngày ngoài đợt, chỗ vượt sức chứa: nhắc, không chặn', async () => {
    const [one, other] = [session({ title: 'A', mode: 'venue' }), session({ title: 'B', mode: 'venue' })];
    const late = { ...morning, on: '2021-09-01' };
    const point = { ...blank, pointId: randomUUID(), name: 'Hội trường', capacity: 90 };
    await make(department, province, one, { ...other, halves: [morning, late], capacity: 60, point });
    const staff = (sessionId: string, unit: string) =>
      world.run(department, 'training.staff', {
        sessionId,
        staff: [{ staffId: randomUUID(), name: 'Người Mẫu 9', unit, duty: 'trainer', subjectId, minutes: 90 }],
      });
    await staff(one.sessionId, 'Sở mẫu');
    await staff(other.sessionId, 'Sở Mẫu');
    const { session: row } = await pageOf(department, other.sessionId);
    assert.deepEqual(row.findings, [
      'Người Mẫu 9 cùng lúc còn có việc ở “A” ngày 26/08/2021.',
      'Ngày 01/09/2021 nằm ngoài thời gian của đợt tập huấn. Kiểm tra lại ngày, hoặc sửa kế hoạch.',
      'Các điểm cầu có 90 chỗ, nhiều hơn sức chứa 60 của lớp.',
    ]);
    const used = { campaignId, subjects: [], groups: [], forms: [], basis: [], organisers: ['Sở mẫu'], year: 2021 };
    const rest = { title: 'X', kind: 'review', planNumber: '1', planOn: '2021-08-01', from: '2021-08-26' };
    await assert.rejects(
      world.run(department, 'training.change', { ...used, ...rest, to: '2021-08-27' }),
      refused('TRAINING_SUBJECT_USED', 'Quy trình'),
    );
  });

  test('chạy đúng ngày, sau khi đợt mở; xong rồi thì không sửa, mở lại phải ghi lý do', async () => {
    const { sessionId, title, mode, halves, capacity } = conference;
    const step = (to: string, reason = '') => world.run(department, 'training.sessionStep', { sessionId, to, reason });
    await assert.rejects(step('running'), refused('TRAINING_STEP_REFUSED', 'chưa mở'));
    await world.run(department, 'training.step', { campaignId, to: 'open' });
    await assert.rejects(step('running'), refused('TRAINING_STEP_REFUSED', 'chưa đến ngày'));
    world.setToday('2021-08-26');
    await step('running');
    await world.run(department, 'training.step', { campaignId, to: 'running' });
    await assert.rejects(
      world.run(department, 'training.step', { campaignId, to: 'ended' }),
      refused('TRAINING_STEP_REFUSED', 'Còn lớp chưa xong'),
    );
    await step('ended');
    const change = { sessionId, title, mode, halves, capacity };
    await assert.rejects(world.run(department, 'training.sessionChange', change), refused('TRAINING_SESSION_OVER'));
    await assert.rejects(step('running'), refused('TRAINING_NEEDS_REASON'));
    await step('running', 'Ghi nhầm (mẫu)');
    await world.run(department, 'training.sessionChange', change);
  });
});
