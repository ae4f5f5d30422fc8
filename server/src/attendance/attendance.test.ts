import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { attendanceCheckIn, attendanceMark, pointPage, pointSheet, sessionBoard } from './contract.ts';
import { sampleConference, storeConference, type SampleConference } from './test-conference.ts';
import { tokensNow } from './point-token.ts';

const today = '2026-11-12';
const [province, communeA, communeB] = ['2025-07:01', '2025-07:00328', '2025-07:00331'];
const world = await testWorld({ today });
after(() => world.drop());
const { pool } = world.database;
const hostA = await world.person('povertyOfficer', communeA);
const hostB = await world.person('povertyOfficer', communeB);
const department = await world.person('provincialDepartment', province);

/** The second begins at the last minute of the day, whenever the tests run: nobody is late there. */
const halves = [
  { on: today, from: '00:00', to: '12:00' },
  { on: today, from: '23:59', to: '24:00' },
];

function guests(count: number, point: number | null, commune: string) {
  return Array.from({ length: count }, (_, at) => ({
    ...{ name: `Người Mẫu ${point ?? 'ngoài'}.${at}`, place: commune, commune, point },
  }));
}

async function conference(state: SampleConference['state'] = 'running', on = halves): Promise<SampleConference> {
  const one = sampleConference(
    { place: province, title: 'Hội nghị trực tuyến (mẫu)', halves: on, state },
    [
      { place: province, name: 'Điểm cầu tỉnh', parent: null },
      { place: communeA, name: 'Điểm cầu xã A', parent: 0 },
      { place: communeB, name: 'Điểm cầu xã B', parent: 0 },
    ],
    [...guests(3, 1, communeA), ...guests(2, 2, communeB), ...guests(1, null, communeA)],
  );
  await storeConference(pool, one);
  return one;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  assert.ok(found);
  return found;
}

const refused = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};
/** What a point shows; `ago` milliseconds before now. */
function shown(pointId: string, half = 1, ago = 0) {
  const { keys, clock } = world.doors;
  const then = new Date(clock.now().getTime() - ago);
  return tokensNow({ keys, clock: { ...clock, now: () => then } }, { pointId, half });
}
async function checkIn(pointId: string, token: string, code: string | null, actor?: Actor) {
  return attendanceCheckIn.output.parse(
    (await world.run(actor, 'attendance.checkIn', { pointId, token, code })).answer,
  );
}
async function board(actor: Actor, sessionId: string, half = 1) {
  const answer = sessionBoard.output.parse(await world.ask(actor, 'session.board', { sessionId, half }));
  return answer.points ?? assert.fail('no points');
}
async function rowsOf(sessionId: string, where = 'true') {
  const { rows } = await pool.query(
    `select * from training_attendance where session_id = $1 and ${where} order by at`,
    [sessionId],
  );
  return rows;
}

suite('điểm danh bằng mã, không cần tài khoản', () => {
  test('quét một lần thì có mặt; quét lại không thêm lượt, không phải lỗi', async () => {
    const { sessionId, points, guests: people } = await conference();
    const { pointId } = at(points, 1);
    const { code } = at(people, 0);
    const first = await checkIn(pointId, shown(pointId).token, ` ${code.slice(0, 4)}-${code.slice(4).toLowerCase()} `);
    assert.deepEqual(first, { half: 1, already: false, state: 'present' });
    const again = await checkIn(pointId, shown(pointId).number, code);
    assert.deepEqual(again, { half: 1, already: true, state: 'present' });
    const rows = await rowsOf(sessionId);
    assert.equal(rows.length, 1);
    assert.equal(rows[0].person_id, at(people, 0).personId);
    assert.equal(rows[0].method, 'code');
    const { rows: commands } = await pool.query(
      `select place_id, body from command join command_body using (command_id, place_id) where command_id = $1`,
      [rows[0].command_id],
    );
    assert.equal(commands[0].place_id, communeA);
    assert.ok(!JSON.stringify(commands).includes(code), 'the invitation is in no log');
  });

  test('mã đổi theo đồng hồ máy chủ: mã ngay trước còn dùng được, mã cũ hơn thì không', async () => {
    const { points, guests: people } = await conference();
    const { pointId } = at(points, 1);
    const old = checkIn(pointId, shown(pointId, 1, 61_000).token, at(people, 0).code);
    await assert.rejects(old, refused('CODE_OUTDATED'));
    await assert.rejects(checkIn(pointId, '1-AAAAAAAAAA', at(people, 0).code), refused('CODE_OUTDATED'));
    const now = world.doors.clock.now().getTime();
    const before = shown(pointId, 1, (now % 30_000) + 1);
    assert.equal((await checkIn(pointId, before.token, at(people, 0).code)).already, false);
  });

  test('mã của điểm cầu khác: nói rõ là điểm nào, không ghi gì', async () => {
    const { sessionId, points, guests: people } = await conference();
    const [own, other] = [at(points, 1).pointId, at(points, 2).pointId];
    const { code } = at(people, 0);
    await assert.rejects(checkIn(other, shown(other).token, code), refused('CODE_OF_OTHER_POINT'));
    await assert.rejects(checkIn(own, shown(other).token, code), refused('CODE_OF_OTHER_POINT'));
    await assert.rejects(checkIn(own, shown(other).number, code), refused('CODE_OF_OTHER_POINT'));
    assert.deepEqual(await rowsOf(sessionId), []);
  });

  test('lớp chưa bắt đầu, đã kết thúc, hoặc không phải hôm nay', async () => {
    const tryAt = async ({ points, guests: people }: SampleConference) =>
      checkIn(at(points, 1).pointId, shown(at(points, 1).pointId).token, at(people, 0).code);
    await assert.rejects(tryAt(await conference('planned')), refused('TRAINING_NOT_BEGUN'));
    await assert.rejects(tryAt(await conference('ended')), refused('TRAINING_SESSION_OVER'));
    const tomorrow = halves.map((half) => ({ ...half, on: '2026-11-13' }));
    await assert.rejects(tryAt(await conference('running', tomorrow)), refused('CODE_OUTDATED'));
  });

  test('người không được mời ở lớp này, mã mời lạ, không có mã mời', async () => {
    const one = await conference();
    const elsewhere = await conference();
    const { pointId } = at(one.points, 1);
    const { token } = shown(pointId);
    await assert.rejects(checkIn(pointId, token, at(one.guests, 5).code), refused('NOT_INVITED_HERE'));
    await assert.rejects(checkIn(pointId, token, at(elsewhere.guests, 0).code), refused('NOT_INVITED_HERE'));
    await assert.rejects(checkIn(pointId, token, 'ABCDEFGHJK'), refused('INVITATION_UNKNOWN'));
    await assert.rejects(checkIn(pointId, token, 'abc'), refused('INVITATION_UNKNOWN'));
    await assert.rejects(checkIn(pointId, token, null), refused('INVITATION_NEEDED'));
    await assert.rejects(checkIn(pointId, token, null, hostA), refused('INVITATION_NEEDED'));
  });

  test('người có tài khoản không cần mã mời', async () => {
    const { points, guests: people } = await conference();
    const trainee = await world.person('trainee', communeA);
    await pool.query('update training_person set account_id = $1 where person_id = $2', [
      trainee.accountId,
      at(people, 1).personId,
    ]);
    const { pointId } = at(points, 1);
    assert.equal((await checkIn(pointId, shown(pointId).token, null, trainee)).already, false);
    const page = pointPage.output.parse(await world.ask(trainee, 'point.page', { pointId, code: null }));
    assert.equal(page.name, at(people, 1).name);
  });

  test('đến sau giờ bắt đầu quá lâu là muộn', async () => {
    const { points, guests: people } = await conference();
    const { pointId } = at(points, 1);
    const late = world.doors.clock.now();
    // Between 00:00 and 00:15 of Việt Nam nobody is late yet.
    const expected = (late.getUTCHours() * 60 + late.getUTCMinutes() + 7 * 60) % 1440 >= 15 ? 'late' : 'present';
    assert.equal((await checkIn(pointId, shown(pointId, 0).token, at(people, 0).code)).state, expected);
  });

  test('cùng giờ ở hai lớp: lần thứ hai bị từ chối, nói tên lớp kia', async () => {
    const one = await conference();
    const two = await conference();
    const { personId, code } = at(one.guests, 0);
    await pool.query(
      `insert into training_enrolment (campaign_id, person_id, place_id, commune_id, code, command_id)
       values ($1, $2, $3, $3, 'BBBBBBBBBB', $4)`,
      [two.campaignId, personId, communeA, randomUUID()],
    );
    await pool.query(
      `insert into training_seat (session_id, person_id, campaign_id, point_id, place_id, commune_id, command_id)
       values ($1, $2, $3, $4, $5, $5, $6)`,
      [two.sessionId, personId, two.campaignId, at(two.points, 1).pointId, communeA, randomUUID()],
    );
    const [here, there] = [at(one.points, 1).pointId, at(two.points, 1).pointId];
    await checkIn(here, shown(here).token, code);
    await assert.rejects(checkIn(there, shown(there).token, 'BBBBBBBBBB'), refused('PRESENT_ELSEWHERE'));
    const body = { pointId: there, half: 1, people: [{ personId, state: 'present' }] };
    const { elsewhere } = attendanceMark.output.parse((await world.run(hostA, 'attendance.mark', body)).answer);
    assert.deepEqual(elsewhere, [{ personId, title: one.title }]);
    assert.deepEqual(await rowsOf(two.sessionId), []);
  });
});

suite('điểm danh theo danh sách', () => {
  const present = (...people: { personId: string }[]) => people.map(({ personId }) => ({ personId, state: 'present' }));

  test('nhiều người một lần; người đã có mặt giữ nguyên; bỏ nhầm có lý do rồi ghi lại', async () => {
    const { sessionId, points, guests: people } = await conference();
    const { pointId } = at(points, 1);
    const { code, personId } = at(people, 0);
    await checkIn(pointId, shown(pointId).token, code);
    const body = { pointId, half: 1, people: present(at(people, 0), at(people, 1)) };
    const { answer } = await world.run(hostA, 'attendance.mark', body);
    assert.deepEqual(answer, { marked: [at(people, 1).personId], already: [personId], elsewhere: [] });
    const undo = { pointId, half: 1, personId, reason: 'Nhầm người (mẫu)' };
    await world.run(hostA, 'attendance.void', undo);
    await assert.rejects(world.run(hostA, 'attendance.void', undo), refused('NOT_MARKED'));
    await world.run(hostA, 'attendance.mark', { ...body, people: [{ personId, state: 'late' }] });
    const rows = await rowsOf(sessionId, `person_id = '${personId}'`);
    assert.deepEqual(
      rows.map(({ method, state, void_reason }) => [method, state, void_reason]),
      [
        ['code', 'present', 'Nhầm người (mẫu)'],
        ['list', 'late', null],
      ],
    );
  });

  test('khách không có chỗ ở điểm này được ghi nếu có trong đợt; người lạ thì không, và không ghi ai', async () => {
    const { sessionId, points, guests: people } = await conference();
    const { pointId } = at(points, 1);
    const strangers = [...present(at(people, 1)), { personId: randomUUID(), state: 'present' }];
    const both = world.run(hostA, 'attendance.mark', { pointId, half: 1, people: strangers });
    await assert.rejects(both, refused('PERSON_NOT_IN_CAMPAIGN'));
    assert.deepEqual(await rowsOf(sessionId), []);
    await world.run(hostA, 'attendance.mark', { pointId, half: 1, people: present(at(people, 5)) });
    const sheet = pointSheet.output.parse(await world.ask(hostA, 'point.sheet', { pointId, half: 1 }));
    assert.equal(sheet.people.length, 4);
    assert.deepEqual(
      sheet.people.filter(({ attended }) => attended).map(({ personId, seated }) => [personId, seated]),
      [[at(people, 5).personId, false]],
    );
    assert.equal((await board(hostA, sessionId))[0]?.walkIns, 1);
  });

  test('điểm mất mạng: lượt đến sau khi lớp đã kết thúc vẫn vào một lần, và thấy là đến muộn do mất mạng', async () => {
    const { sessionId, points, guests: people } = await conference();
    const { pointId } = at(points, 1);
    await world.run(department, 'point.signal', { pointId, kind: 'trouble', note: 'Đứt cáp (mẫu)' });
    assert.equal((await board(department, sessionId)).find((one) => one.pointId === pointId)?.state, 'trouble');
    await pool.query(`update training_session set state = 'ended' where session_id = $1`, [sessionId]);
    const body = { pointId, half: 1, people: present(at(people, 0), at(people, 1)) };
    await assert.rejects(world.run(hostA, 'attendance.mark', body), refused('TRAINING_SESSION_OVER'));
    const id = randomUUID();
    const recordedAt = new Date(world.doors.clock.now().getTime() - 3_600_000).toISOString();
    const kept = await world.run(hostA, 'attendance.mark', { ...body, kept: true }, id, recordedAt);
    assert.deepEqual(await world.run(hostA, 'attendance.mark', { ...body, kept: true }, id, recordedAt), kept);
    const shownPoint = (await board(department, sessionId)).find((one) => one.pointId === pointId);
    assert.deepEqual([shownPoint?.present, shownPoint?.delayed, shownPoint?.state], [2, 2, 'back']);
  });

  test('danh sách giấy nhập sau khi kết thúc, kèm ngày và ghi chú; ngày chưa tới thì không', async () => {
    const { sessionId, points, guests: people } = await conference('ended');
    const body = { pointId: at(points, 1).pointId, half: 0, people: present(at(people, 0)), on: today, note: 'Có ký' };
    await assert.rejects(world.run(hostA, 'attendance.paper', { ...body, on: '2026-11-13' }), refused('DAY_AHEAD'));
    await assert.rejects(world.run(hostA, 'attendance.paper', { ...body, half: 7 }), refused('HALF_UNKNOWN'));
    await world.run(hostA, 'attendance.paper', body);
    const [row] = await rowsOf(sessionId);
    assert.deepEqual([row.method, row.paper_on, row.note], ['paper', today, 'Có ký']);
  });
});

suite('ai thấy gì, ai ghi được gì', () => {
  test('người phụ trách điểm A không thấy, không ghi được điểm B; tỉnh thấy và ghi được cả hai', async () => {
    const { sessionId, points, guests: people } = await conference();
    const [a, b] = [at(points, 1).pointId, at(points, 2).pointId];
    const ofB = { pointId: b, half: 1, people: [{ personId: at(people, 3).personId, state: 'present' }] };
    await assert.rejects(world.run(hostA, 'attendance.mark', ofB), refused('NOT_FOUND'));
    await assert.rejects(world.ask(hostA, 'point.sheet', { pointId: b }), refused('NOT_FOUND'));
    await assert.rejects(
      world.ask(hostA, 'point.code', { pointId: b, half: 1, origin: 'http://may' }),
      refused('NOT_FOUND'),
    );
    await assert.rejects(world.run(hostA, 'point.signal', { pointId: b, kind: 'here' }), refused('NOT_FOUND'));
    const atOwn = { pointId: a, half: 1, people: ofB.people };
    await assert.rejects(world.run(hostA, 'attendance.mark', atOwn), refused('PERSON_NOT_IN_CAMPAIGN'));
    assert.deepEqual(
      (await board(hostA, sessionId)).map(({ pointId }) => pointId),
      [a],
    );
    assert.deepEqual(
      (await board(hostB, sessionId)).map(({ pointId }) => pointId),
      [b],
    );
    assert.equal((await board(department, sessionId)).length, 3);
    await world.run(department, 'attendance.mark', ofB);
    assert.equal((await rowsOf(sessionId)).length, 1);
    const far = await world.person('povertyOfficer', '2025-07:24631');
    await assert.rejects(world.ask(far, 'session.board', { sessionId }), refused('NOT_FOUND'));
  });

  test('câu hỏi từ điểm cầu: bằng mã mời hoặc do người phụ trách ghi; bảng thấy ngay', async () => {
    const { sessionId, points, guests: people } = await conference();
    const { pointId } = at(points, 1);
    const ask = (text: string) => ({ questionId: randomUUID(), pointId, code: null, text });
    await world.run(undefined, 'point.ask', { ...ask('Ghi khẩu nào?'), code: at(people, 0).code });
    await world.run(hostA, 'point.ask', { ...ask('Ai ký phiếu?'), asker: 'Bà con thôn Mẫu' });
    await assert.rejects(world.run(undefined, 'point.ask', ask('Ẩn danh')), refused('INVITATION_NEEDED'));
    await assert.rejects(world.run(hostB, 'point.ask', ask('Từ xã khác')), refused('INVITATION_NEEDED'));
    assert.equal((await board(department, sessionId)).find((one) => one.pointId === pointId)?.questions, 2);
    const { rows } = await pool.query(
      `select asker, place_id, asked_place_id from training_question where session_id = $1 order by asked_at`,
      [sessionId],
    );
    assert.deepEqual(rows, [
      { asker: at(people, 0).name, place_id: province, asked_place_id: communeA },
      { asker: 'Bà con thôn Mẫu', place_id: province, asked_place_id: communeA },
    ]);
  });
});
