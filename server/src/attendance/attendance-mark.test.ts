import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { pointSheet } from './contract.ts';
import { at, attendanceWorld, communeA, province, refused, storedConference, today } from './test-attendance.ts';

const { world, checkIn, shown, board, rowsOf } = await attendanceWorld();
after(() => world.drop());
const { pool } = world.database;
const hostA = await world.person('povertyOfficer', communeA);
const department = await world.person('provincialDepartment', province);
const present = (...people: { personId: string }[]) => people.map(({ personId }) => ({ personId, state: 'present' }));

suite('điểm danh theo danh sách', () => {
  test('nhiều người một lần; người đã có mặt giữ nguyên; bỏ nhầm có lý do rồi ghi lại', async () => {
    const { sessionId, points, guests: people } = await storedConference(world);
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
    const rows = (await rowsOf(sessionId)).filter(({ person_id }) => person_id === personId);
    assert.deepEqual(
      rows.map(({ method, state, void_reason }) => [method, state, void_reason]),
      [
        ['code', 'present', 'Nhầm người (mẫu)'],
        ['list', 'late', null],
      ],
    );
  });

  test('khách không có chỗ ở điểm này được ghi nếu có trong đợt; người lạ thì không, và không ghi ai', async () => {
    const { sessionId, points, guests: people } = await storedConference(world);
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
});

suite('điểm danh đến sau', () => {
  test('điểm mất mạng: lượt đến sau khi lớp đã kết thúc vẫn vào một lần, và thấy là đến muộn do mất mạng', async () => {
    const { sessionId, points, guests: people } = await storedConference(world);
    const { pointId } = at(points, 1);
    await world.run(department, 'point.signal', { pointId, kind: 'trouble', note: 'Đứt cáp (mẫu)' });
    assert.equal((await board(department, sessionId)).find((one) => one.pointId === pointId)?.state, 'trouble');
    await pool.query(`update training_session set state = 'ended' where session_id = $1`, [sessionId]);
    const body = { pointId, half: 1, people: present(at(people, 0), at(people, 1)) };
    await assert.rejects(world.run(hostA, 'attendance.mark', body), refused('ATTENDANCE_OVER'));
    const id = randomUUID();
    const recordedAt = new Date(world.doors.clock.now().getTime() - 3_600_000).toISOString();
    const kept = await world.run(hostA, 'attendance.mark', { ...body, kept: true }, id, recordedAt);
    assert.deepEqual(await world.run(hostA, 'attendance.mark', { ...body, kept: true }, id, recordedAt), kept);
    const shownPoint = (await board(department, sessionId)).find((one) => one.pointId === pointId);
    assert.deepEqual([shownPoint?.present, shownPoint?.delayed, shownPoint?.state], [2, 2, 'back']);
  });

  test('danh sách giấy nhập sau khi kết thúc, kèm ngày và ghi chú; ngày chưa tới thì không', async () => {
    const { sessionId, points, guests: people } = await storedConference(world, 'ended');
    const body = { pointId: at(points, 1).pointId, half: 0, people: present(at(people, 0)), on: today, note: 'Có ký' };
    await assert.rejects(world.run(hostA, 'attendance.paper', { ...body, on: '2026-11-13' }), refused('DAY_AHEAD'));
    await assert.rejects(world.run(hostA, 'attendance.paper', { ...body, half: 7 }), refused('HALF_UNKNOWN'));
    await world.run(hostA, 'attendance.paper', body);
    const [row] = await rowsOf(sessionId);
    assert.deepEqual([row?.method, row?.paper_on, row?.note], ['paper', today, 'Có ký']);
  });
});
