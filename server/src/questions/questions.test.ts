import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { questionHistory, questions, questionsPublished } from './contract.ts';

const world = await testWorld({ today: '2026-11-12' });
after(() => world.drop());
const [province, commune, sibling, far] = ['2025-07:68', '2025-07:24631', '2025-07:24646', '2025-07:00331'];
const officer = await world.person('povertyOfficer', commune);
const colleague = await world.person('steeringCommittee', commune);
const department = await world.person('provincialDepartment', province);
const asker = await world.person('enumerator', commune, 'Người Hỏi Mẫu');
const other = await world.person('trainee', commune, 'Người Mẫu 2');
const beside = await world.person('trainee', sibling, 'Người Mẫu 3');
const elsewhere = await world.person('trainee', far, 'Người Mẫu 4');
const enrolled = await world.person('trainee', far, 'Người Mẫu 5');
const people = { asker, officer, department, other, beside, elsewhere, enrolled };
const campaignId = randomUUID();

const refused = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};

async function ask(by: Actor, text: string, change: object = {}): Promise<string> {
  const questionId = randomUUID();
  await world.run(by, 'question.ask', { questionId, from: 'field', text, ...change });
  return questionId;
}

const source = { title: 'Thông tư 07/2021/TT-BLĐTBXH', article: 'Điều 3', number: '07/2021', on: '2021-07-18' };
function answer(by: Actor, questionId: string, text: string, audience: string) {
  return world.run(by, 'question.answer', { questionId, text, source, form: 'vn-2022/v2', audience });
}

async function list(by: Actor, input: object = {}) {
  return questions.output.parse(await world.ask(by, 'questions', input));
}

/** Who of the people is shown the answer with this text: in the list, and on the phone. */
async function readersOf(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, actor] of Object.entries(people)) {
    const listed = (await list(actor)).questions.some((one) => one.answer?.text === text);
    const { answers } = questionsPublished.output.parse(await world.ask(actor, 'questions.published', {}));
    assert.equal(
      answers.some((one) => one.text === text),
      listed,
      `${name}: list and phone`,
    );
    if (listed) found.push(name);
  }
  return found;
}

before(async () => {
  const command = randomUUID();
  const { pool } = world.database;
  await pool.query(
    `insert into training_campaign (campaign_id, place_id, title, kind, plan_number, plan_on, basis, organisers, year, forms, from_on, to_on, state, command_id, recorded_at)
     values ($1, $2, 'Tập huấn mẫu', 'review', '1/KH', '2026-08-01', '[]', '{}', 2026, '{vn-2022/v2}', '2026-08-10', '2026-08-11', 'ended', $3, '2026-08-01')`,
    [campaignId, province, command],
  );
  for (const [actor, place] of [
    [asker, commune],
    [enrolled, far],
  ] as const) {
    const person = randomUUID();
    await pool.query(
      `insert into training_person (person_id, place_id, commune_id, name, folded, audiences, account_id, command_id, recorded_at)
       values ($1, $2, $2, $3, '', '{enumerator}', $4, $5, '2026-08-01')`,
      [person, place, actor.fullName, actor.accountId, command],
    );
    await pool.query(
      `insert into training_enrolment (campaign_id, person_id, place_id, commune_id, code, command_id) values ($1, $2, $3, $3, $4, $5)`,
      [campaignId, person, place, person, command],
    );
  }
});

test('an answer is shown to whom it is for, and to nobody else', async () => {
  const about = { to: province, campaignId };
  const rows = [
    ['everybody', ['asker', 'officer', 'department', 'other', 'beside', 'elsewhere', 'enrolled']],
    ['place', ['asker', 'officer', 'department', 'other', 'beside']],
    ['campaign', ['asker', 'department', 'enrolled']],
    ['asker', ['asker', 'department']],
  ] as const;
  for (const [audience, readers] of rows) {
    const text = `Trả lời cho ${audience} (mẫu)`;
    await answer(department, await ask(asker, `Câu hỏi ${audience}`, about), text, audience);
    assert.deepEqual(await readersOf(text), readers, audience);
  }
  const own = await ask(asker, 'Hỏi riêng xã');
  await answer(officer, own, 'Xã trả lời (mẫu)', 'place');
  assert.deepEqual(await readersOf('Xã trả lời (mẫu)'), ['asker', 'officer', 'department', 'other']);
  await assert.rejects(answer(officer, own, 'Lạ', 'campaign'), refused('QUESTION_WITHOUT_CAMPAIGN'));
});

test('an open question is read by its asker and by those who answer; who asked is told to them only', async () => {
  const id = await ask(asker, 'Hộ tách khẩu tính sao?');
  const seenBy = async (actor: Actor) => (await list(actor)).questions.find(({ questionId }) => questionId === id);
  assert.equal((await seenBy(officer))?.asker, asker.fullName);
  assert.equal((await seenBy(asker))?.mine, true);
  assert.equal(await seenBy(other), undefined);
  await assert.rejects(world.ask(other, 'question.history', { questionId: id }), refused('NOT_FOUND'));
  await assert.rejects(answer(other, id, 'Tôi trả lời', 'everybody'), refused('NOT_FOUND'));
  const taken = { questionId: id, owner: colleague.accountId, dueOn: '2026-11-14' };
  await assert.rejects(
    world.run(officer, 'question.take', { ...taken, owner: other.accountId }),
    refused('OFFICER_UNKNOWN'),
  );
  await world.run(officer, 'question.take', taken);
  const now = await seenBy(asker);
  assert.deepEqual([now?.state, now?.owner, now?.dueOn], ['taken', colleague.fullName, '2026-11-14']);
  await answer(officer, id, 'Tính hai hộ (mẫu)', 'everybody');
  const published = await seenBy(other);
  assert.deepEqual([published?.asker, published?.answer?.by], [null, officer.fullName]);
  await assert.rejects(ask(asker, 'Gửi lạ', { to: far }), refused('UNIT_NOT_ABOVE'));
  const above = await ask(asker, 'Hỏi tỉnh', { to: province });
  await assert.rejects(answer(officer, above, 'Xã trả lời thay', 'everybody'), refused('NOT_ALLOWED'));
});

test('a correction is a new version; the ones before stay and are shown', async () => {
  const id = await ask(asker, 'Ti vi hỏng có tính không?');
  await answer(officer, id, 'Có tính.', 'everybody');
  await answer(officer, id, 'Hỏng, không sửa được thì không tính.', 'everybody');
  const { question, versions } = questionHistory.output.parse(
    await world.ask(other, 'question.history', { questionId: id }),
  );
  assert.equal(question.answer?.version, 2);
  assert.deepEqual(
    versions.map(({ version, text, by }) => [version, text, by]),
    [
      [2, 'Hỏng, không sửa được thì không tính.', officer.fullName],
      [1, 'Có tính.', officer.fullName],
    ],
  );
  assert.deepEqual(versions[0]?.source, source);
  await answer(officer, id, 'Rút lại, trả lời riêng.', 'asker');
  await assert.rejects(world.ask(other, 'question.history', { questionId: id }), refused('NOT_FOUND'));
});

test('askers of a merged question see the answer of the one it went into', async () => {
  const [into, same] = [await ask(officer, 'Xe điện tính là xe máy?'), await ask(asker, 'Xe đạp điện ghi ô nào?')];
  await assert.rejects(
    world.run(officer, 'question.merge', { questionId: same, into: same }),
    refused('QUESTION_INTO_ITSELF'),
  );
  await world.run(officer, 'question.merge', { questionId: same, into });
  await answer(officer, into, 'Ghi theo đăng ký xe (mẫu).', 'asker');
  const mine = (await list(asker, { show: 'mine' })).questions.find(({ questionId }) => questionId === same);
  assert.deepEqual(
    [mine?.state, mine?.mergedInto, mine?.answer?.text],
    ['merged', 'Xe điện tính là xe máy?', 'Ghi theo đăng ký xe (mẫu).'],
  );
  assert.deepEqual(await readersOf('Ghi theo đăng ký xe (mẫu).'), ['asker', 'officer', 'department']);
  await assert.rejects(answer(officer, same, 'Lại trả lời', 'asker'), refused('QUESTION_ENDED'));
  await assert.rejects(world.run(officer, 'question.close', { questionId: into }), refused('QUESTION_ENDED'));
});

test('found without diacritics, by the words of question, answer and source', async () => {
  const id = await ask(asker, 'Nhà mượn của anh em ruột ghi là gì?', { form: 'vn-2022/v2', formQuestion: 'wall' });
  await answer(officer, id, 'Ghi theo thực trạng căn nhà đang ở.', 'everybody');
  const hits = async (text: string) => (await list(other, { text })).questions.map(({ questionId }) => questionId);
  assert.deepEqual(await hits('nha muon anh em'), [id]);
  assert.deepEqual(await hits('MƯỢN thuc trang'), [id]);
  assert.deepEqual(await hits('muon khong-co'), []);
  const about = (await list(other, { form: 'vn-2022/v2', formQuestion: 'wall' })).questions;
  assert.deepEqual(
    about.map(({ questionId }) => questionId),
    [id],
  );
});

test('what is new is counted from the last look, and never what one answered oneself', async () => {
  await world.run(other, 'questions.seen', {});
  assert.equal((await list(other)).news, 0);
  await answer(officer, await ask(asker, 'Câu mới'), 'Trả lời mới (mẫu).', 'everybody');
  const { news, questions: fresh } = await list(other, { show: 'new' });
  assert.deepEqual([news, fresh.map(({ answer: said }) => said?.text)], [1, ['Trả lời mới (mẫu).']]);
  assert.equal(
    (await list(officer, { show: 'new' })).questions.some(({ text }) => text === 'Câu mới'),
    false,
  );
  await world.run(other, 'questions.seen', {});
  assert.equal((await list(other)).news, 0);
});
