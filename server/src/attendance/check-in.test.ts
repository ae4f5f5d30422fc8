import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { attendanceMark, pointPage } from './contract.ts';
import { at, attendanceWorld, communeA, halves, refused, storedConference } from './test-attendance.ts';
import type { SampleConference } from './test-conference.ts';

const { world, checkIn, shown, rowsOf } = await attendanceWorld();
after(() => world.drop());
const { pool } = world.database;
const hostA = await world.person('povertyOfficer', communeA);

suite('điểm danh bằng mã, không cần tài khoản', () => {
  test('quét một lần thì có mặt; quét lại không thêm lượt, không phải lỗi', async () => {
    const { sessionId, points, guests: people } = await storedConference(world);
    const { pointId } = at(points, 1);
    const { code } = at(people, 0);
    const first = await checkIn(pointId, shown(pointId).token, ` ${code.slice(0, 4)}-${code.slice(4).toLowerCase()} `);
    assert.deepEqual(first, { half: 1, already: false, state: 'present' });
    const again = await checkIn(pointId, shown(pointId).number, code);
    assert.deepEqual(again, { half: 1, already: true, state: 'present' });
    const rows = await rowsOf(sessionId);
    assert.equal(rows.length, 1);
    assert.equal(at(rows, 0).person_id, at(people, 0).personId);
    assert.equal(at(rows, 0).method, 'code');
    const { rows: commands } = await pool.query<{ place_id: string }>(
      `select place_id, body from command join command_body using (command_id, place_id) where command_id = $1`,
      [at(rows, 0).command_id],
    );
    assert.equal(commands[0]?.place_id, communeA);
    assert.ok(!JSON.stringify(commands).includes(code), 'the invitation is in no log');
  });

  test('mã đổi theo đồng hồ máy chủ: mã ngay trước còn dùng được, mã cũ hơn thì không', async () => {
    const { points, guests: people } = await storedConference(world);
    const { pointId } = at(points, 1);
    const old = checkIn(pointId, shown(pointId, 1, 61_000).token, at(people, 0).code);
    await assert.rejects(old, refused('CODE_OUTDATED'));
    await assert.rejects(checkIn(pointId, '1-AAAAAAAAAA', at(people, 0).code), refused('CODE_OUTDATED'));
    const now = world.doors.clock.now().getTime();
    const before = shown(pointId, 1, (now % 30_000) + 1);
    assert.equal((await checkIn(pointId, before.token, at(people, 0).code)).already, false);
  });

  test('mã của điểm cầu khác: nói rõ là điểm nào, không ghi gì', async () => {
    const { sessionId, points, guests: people } = await storedConference(world);
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
    await assert.rejects(tryAt(await storedConference(world, 'planned')), refused('TRAINING_NOT_BEGUN'));
    await assert.rejects(tryAt(await storedConference(world, 'ended')), refused('ATTENDANCE_OVER'));
    const tomorrow = halves.map((half) => ({ ...half, on: '2026-11-13' }));
    await assert.rejects(tryAt(await storedConference(world, 'running', tomorrow)), refused('CODE_OUTDATED'));
  });
});

suite('ai được điểm danh bằng mã', () => {
  test('người không được mời ở lớp này, mã mời lạ, không có mã mời', async () => {
    const one = await storedConference(world);
    const elsewhere = await storedConference(world);
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
    const { points, guests: people } = await storedConference(world);
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
    const { points, guests: people } = await storedConference(world);
    const { pointId } = at(points, 1);
    const late = world.doors.clock.now();
    // Between 00:00 and 00:15 of Việt Nam nobody is late yet.
    const expected = (late.getUTCHours() * 60 + late.getUTCMinutes() + 7 * 60) % 1440 >= 15 ? 'late' : 'present';
    assert.equal((await checkIn(pointId, shown(pointId, 0).token, at(people, 0).code)).state, expected);
  });

  test('cùng giờ ở hai lớp: lần thứ hai bị từ chối, nói tên lớp kia', async () => {
    const one = await storedConference(world);
    const two = await storedConference(world);
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
