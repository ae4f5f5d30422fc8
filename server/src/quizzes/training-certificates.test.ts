import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { Problem, problemOf } from '../platform/problem.ts';
import { storyIds } from '../test-story-bodies.ts';
import { campaignBody, campaignIdOf } from '../test-story-training.ts';
import { testWorld } from '../test-world.ts';
import * as contract from './contract.ts';

const world = await testWorld({ today: '2026-11-10' });
after(() => world.drop());
const { pool } = world.database;
const ids = storyIds('2025-07:24631', 'rural', 'Giáp');
const { commune } = ids;
const campaignId = campaignIdOf(ids);
const officer = await world.person('povertyOfficer', commune);
await world.run(officer, 'training.plan', campaignBody(ids));
const rules = { campaignId, title: 'Bài mẫu', draw: [{ topic: 'meeting', count: 3 }], passMark: 60 };
await world.run(officer, 'quiz.set', { quizId: randomUUID(), ...rules, attempts: 1, minutes: 10, halves: 1 });
const quizId = (await pool.query<{ quiz_id: string }>('select quiz_id from quiz')).rows[0]?.quiz_id;

const refusal = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};

const sessionId = randomUUID();
const pointId = randomUUID();
await pool.query(
  `insert into training_session values ($1, $2, $3, 'Lớp mẫu', 'venue', '[]', '2026-11-01', '2026-11-01', null, 'ended', null, $1, '2026-11-01')`,
  [sessionId, campaignId, commune],
);
await pool.query(
  `insert into training_point (point_id, session_id, campaign_id, place_id, name, position) values ($1, $2, $3, $4, 'Hội trường mẫu', 1)`,
  [pointId, sessionId, campaignId, commune],
);

/** Somebody enrolled, as the rooms beside this one leave it: attended or not, passed or not. */
async function person(name: string, { came = true, passed = true } = {}): Promise<string> {
  const personId = randomUUID();
  const { accountId } = await world.person('enumerator', commune, name);
  await pool.query(
    `insert into training_person (person_id, place_id, commune_id, name, folded, audiences, account_id, command_id, recorded_at)
     values ($1, $2, $2, $3, $3, '{enumerator}', $4, $1, '2026-11-01')`,
    [personId, commune, name, accountId],
  );
  await pool.query(
    `insert into training_enrolment (campaign_id, person_id, place_id, commune_id, code, command_id) values ($1, $2, $3, $3, $4, $2)`,
    [campaignId, personId, commune, personId],
  );
  if (came) {
    await pool.query(
      `insert into training_attendance (session_id, half, person_id, campaign_id, point_id, point_place_id, place_id, commune_id, state, method, at, command_id)
       values ($1, 0, $2, $3, $4, $5, $5, $5, 'present', 'list', '2026-11-01', $2)`,
      [sessionId, personId, campaignId, pointId, commune],
    );
  }
  await pool.query(
    `insert into quiz_paper (paper_id, quiz_id, campaign_id, account_id, place_id, commune_id, attempt, questions, drawn_at, answers,
       handed_at, right_count, score, passed, minutes, pass_mark, command_id)
     values ($1, $2, $3, $4, $5, $5, 1, '[]', '2026-11-02', '{}', '2026-11-02', 3, $6, $7, 10, 60, $1)`,
    [randomUUID(), quizId, campaignId, accountId, commune, passed ? 100 : 0, passed],
  );
  return personId;
}

const issue = (persons?: readonly string[]) => {
  const signer = { name: 'Chủ tịch Mẫu', title: 'CHỦ TỊCH' };
  return world.run(officer, 'trainingCertificate.issue', { campaignId, persons, on: '2026-11-10', signer });
};
const listed = async () =>
  contract.trainingCertificates.output.parse(await world.ask(officer, 'trainingCertificates', { campaignId })).people;
const check = async (code: string) =>
  contract.trainingCertificateCheck.output.parse(await world.ask(undefined, 'trainingCertificate.check', { code }))
    .certificate;

suite('giấy xác nhận', () => {
  test('chỉ cấp cho người dự đủ buổi và đạt; nêu tên người chưa đủ thì bị từ chối, không cấp cho ai', async () => {
    await assert.rejects(issue(), refusal('NOTHING_TO_ISSUE'));
    const away = await person('Người Mẫu Vắng', { came: false });
    const failed = await person('Người Mẫu Trượt', { passed: false });
    const good = await person('Người Mẫu Đạt');
    await assert.rejects(issue([good, away]), refusal('CERTIFICATE_NOT_EARNED'));
    await assert.rejects(issue([failed]), refusal('CERTIFICATE_NOT_EARNED'));
    assert.deepEqual((await issue()).answer, { issued: 1, from: '01/GXN-TH', to: '01/GXN-TH' });
    await assert.rejects(issue(), refusal('NOTHING_TO_ISSUE'));
    await assert.rejects(
      world.run(officer, 'trainingCertificate.issue', {
        campaignId,
        on: '2026-11-11',
        signer: { name: 'M', title: 'M' },
      }),
      refusal('DAY_AHEAD'),
    );
  });

  test('20 lần cấp cùng lúc: số liền nhau, không trùng, không hở', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, (_, at) => person(`Người Mẫu ${String(at + 1)}`)));
    await Promise.all(people.map((personId) => issue([personId])));
    const { rows } = await pool.query<{ serial: number }>('select serial from training_certificate order by serial');
    assert.deepEqual(
      rows.map(({ serial }) => serial),
      Array.from({ length: 21 }, (_, at) => at + 1),
    );
  });

  test('ai cũng tra được bằng mã: chỉ thấy điều in trên giấy; mã lạ thì nói không có; thu hồi thì thấy', async () => {
    const one = (await listed()).find(({ name }) => name === 'Người Mẫu 7')?.certificate;
    assert.ok(one);
    const found = await check(one.code.toLowerCase());
    assert.deepEqual(Object.keys(found ?? {}).toSorted(), [
      ...['forms', 'issuedOn', 'issuer', 'name', 'number', 'revokedOn'],
    ]);
    assert.deepEqual([found?.name, found?.number, found?.revokedOn], ['Người Mẫu 7', one.number, null]);
    for (const code of ['', '%', one.code.slice(0, 15), one.number]) assert.equal(await check(code), null);
    const body = { certificateId: one.certificateId, reason: 'Cấp nhầm (mẫu)' };
    const elsewhere = await world.person('provincialDepartment', '2025-07:01');
    await assert.rejects(world.run(elsewhere, 'trainingCertificate.revoke', body), refusal('NOT_FOUND'));
    await world.run(officer, 'trainingCertificate.revoke', body);
    assert.equal((await check(one.code))?.revokedOn, '2026-11-10');
    await assert.rejects(
      world.run(officer, 'trainingCertificate.revoke', body),
      refusal('CERTIFICATE_REVOKED_ALREADY'),
    );
    const person7 = (await listed()).find(({ name }) => name === 'Người Mẫu 7')?.personId ?? '';
    assert.deepEqual((await issue([person7])).answer, { issued: 1, from: '22/GXN-TH', to: '22/GXN-TH' });
    assert.equal((await check(one.code))?.revokedOn, '2026-11-10', 'the old paper stays revoked');
  });
});
