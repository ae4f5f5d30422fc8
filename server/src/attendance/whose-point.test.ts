import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { at, attendanceWorld, communeA, communeB, province, refused, storedConference } from './test-attendance.ts';

const { world, board, rowsOf } = await attendanceWorld();
after(() => world.drop());
const { pool } = world.database;
const hostA = await world.person('povertyOfficer', communeA);
const hostB = await world.person('povertyOfficer', communeB);
const department = await world.person('provincialDepartment', province);

suite('ai thấy gì, ai ghi được gì', () => {
  test('người phụ trách điểm A không thấy, không ghi được điểm B; tỉnh thấy và ghi được cả hai', async () => {
    const { sessionId, points, guests: people } = await storedConference(world);
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
    const { sessionId, points, guests: people } = await storedConference(world);
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
