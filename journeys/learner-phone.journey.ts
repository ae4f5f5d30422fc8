import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { trainingCertificateIssue } from '@ra-soat/server/quizzes/contract.ts';
import { exerciseOf } from '@ra-soat/domain/training/exercises/library.ts';
import { lessons } from '@ra-soat/domain/training/lessons/lessons.ts';
import { procedureExercises } from '@ra-soat/domain/training/procedure-exercises.ts';
import { startJourney, type Journey } from './start.ts';
import { chained } from './steps/chained.ts';
import { pressPinTwice, reloadPhone, signOnPhone } from './steps/field-phone.ts';
import { fieldWorld, type FieldWorld } from './steps/field-world.ts';
import { answerField, fillPractice, type Wrong } from './steps/fill-practice.ts';
import { learnerCampaign, type LearnerCampaign } from './steps/learner-campaign.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { download } from './steps/office.ts';
import { answerQuestion, whereOnPaper } from './steps/write-paper.ts';

/**
 * Somebody who knows nothing and has only the letter of an invitation learns, practises and is tested on a phone of
 * 360 px, offline after the first load; a certificate follows, and nothing of the practice is ever in the round.
 */
const NAME = 'Học Viên Mẫu Một';
const PASSWORD = 'mật khẩu học viên mẫu';
const ON = '2026-09-05';
const exercise = exerciseOf('young-couple') ?? assert.fail('no exercise');
/** The roof is fibre cement, the house has 48 m², and they work their own field. */
const wrong: Wrong = {
  'members.0.facts.work': 'paid_work',
  'household.roof': 'reinforced_concrete',
  'household.floorAreaDm2': 5600,
};

let journey: Journey;
let world: FieldWorld;
let campaign: LearnerCampaign;
let phone: Page;
let countedBefore: unknown;
const test = chained('learner-phone', () => phone);

/** Everything real that practice must leave alone. */
async function realWork(): Promise<unknown> {
  const { rows } = await journey.server.house.doors.database.pool.query(
    `select (select count(*) from household) as households, (select count(*) from survey) as surveys,
            (select count(*) from review_case) as cases, (select count(*) from survey_delivery) as deliveries,
            (select md5(string_agg(c::text, ' ' order by household_id)) from review_case c) as every_case`,
  );
  return rows[0];
}

async function toLearn(): Promise<void> {
  await phone.evaluate(() => {
    history.pushState(null, '', '/di-ra-soat/hoc');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await phone.getByRole('heading', { name: 'Học', exact: true }).waitFor();
}

/** The page dies in the middle of the paper: the same question, with what was ticked. */
async function leaveAndComeBack(): Promise<void> {
  const { at } = await whereOnPaper(phone);
  await reloadPhone(phone);
  await phone.getByText(`Câu ${String(at)} trên`).waitFor();
  assert.ok((await phone.locator('input:checked').count()) > 0, 'what was ticked before the page died');
}

async function sendNow(): Promise<void> {
  await toLearn();
  const button = phone.getByRole('button', { name: 'Gửi và nhận ngay', disabled: false });
  await button.click();
  await button.waitFor({ timeout: 60_000 });
}

before(async () => {
  journey = await startJourney({ name: 'learner-phone', today: '2026-09-01' });
  world = await fieldWorld(journey.server, (day) => journey.turnTo(day), 4);
  await markSampleData(journey);
  journey.turnTo(ON);
  const { pool } = journey.server.house.doors.database;
  const { rows } = await pool.query<{ name: string }>('select name from village where village_id = $1', [
    world.villages[0],
  ]);
  campaign = await learnerCampaign(world.officer, NAME, rows[0]?.name ?? assert.fail('no village'));
  countedBefore = await realWork();
  phone = await journey.open('phone');
});
after(() => journey.stop());

test('giấy mời mở trên điện thoại: báo sẽ dự, tự tạo tài khoản', async () => {
  await phone.goto(`${journey.server.url}/moi/${campaign.code}`);
  await phone.getByText('Ông, bà chưa trả lời.').waitFor();
  await phone.getByText('Hội trường xã mẫu').waitFor();
  await journey.picture(phone, 'th-invitation');
  await phone.getByRole('button', { name: 'Tôi sẽ dự' }).click();
  await phone.getByText('Đã ghi nhận: ông, bà sẽ dự.').waitFor();
  await phone.getByText('Tạo tài khoản để học và làm bài').first().click();
  await phone.getByLabel(/^Mật khẩu mới/u).fill(PASSWORD);
  await phone.getByLabel(/^Nhập lại mật khẩu mới/u).fill(PASSWORD);
  await journey.look(phone, 'make-account');
  const username = await phone.getByLabel(/^Tên đăng nhập/u).inputValue();
  await phone.getByRole('button', { name: 'Tạo tài khoản để học và làm bài' }).click();
  await phone.getByText(`Tên đăng nhập của ông, bà: ${username}.`).waitFor();
  await journey.look(phone, 'account-made');
  await phone.getByRole('link', { name: 'Đăng nhập để học' }).click();
  await signOnPhone(phone, { username, password: PASSWORD, fullName: NAME });
});

test('máy mở ra ở trang Học; đề đã về máy; tắt mạng, mở lại vẫn học được', async () => {
  await pressPinTwice(phone);
  await phone.getByRole('heading', { name: 'Học', exact: true }).waitFor({ timeout: 30_000 });
  await phone.getByRole('link', { name: 'Bắt đầu lượt 1' }).waitFor({ timeout: 30_000 });
  await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await journey.picture(phone, 'th-learn');
  await phone.context().setOffline(true);
  await reloadPhone(phone);
  await phone.getByRole('link', { name: 'Bắt đầu lượt 1' }).waitFor();
});

test('đọc hai bài học, không có mạng', async () => {
  const [first, second] = lessons;
  await phone.getByRole('link', { name: first?.title ?? '' }).click();
  await journey.look(phone, 'lesson');
  await phone.getByRole('button', { name: 'Tôi đã đọc hết' }).click();
  await phone.getByRole('link', { name: `Bài tiếp: ${second?.title ?? ''}` }).click();
  await phone.getByRole('heading', { level: 1, name: second?.title ?? '' }).waitFor();
  await journey.look(phone, 'lesson-2');
  await phone.getByRole('button', { name: 'Tôi đã đọc hết' }).click();
  await toLearn();
  await phone.getByText(`Đã đọc 2 trên ${String(lessons.length)} bài`).waitFor();
});

test('phiếu của hộ mẫu, sai ba câu, bỏ dở một lần rồi quay lại', async () => {
  await phone.getByRole('link', { name: 'Mở các bài thực hành' }).click();
  await phone.getByText('Bài làm ở đây không bao giờ vào đợt rà soát thật.').waitFor();
  await journey.look(phone, 'exercises');
  await phone.getByRole('link', { name: exercise.title }).click();
  await phone.getByRole('link', { name: 'Ghi phiếu' }).waitFor();
  await journey.picture(phone, 'th-story');
  await phone.getByRole('link', { name: 'Ghi phiếu' }).click();
  await journey.look(phone, 'practice-form');
  await phone.getByRole('link', { name: /^Làm tiếp: /u }).click();
  await phone.getByRole('button', { name: /^Tiếp: /u }).waitFor();
  let left = false;
  await fillPractice(phone, exercise, wrong, async (heading) => {
    if (left || !heading.startsWith('Nhà ở')) return;
    left = true;
    // The rules follow the answers by a moment.
    await phone.getByText('Chưa trả lời').first().waitFor({ state: 'detached' });
    await journey.look(phone, 'practice-home');
    await reloadPhone(phone);
    await phone.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    const area = phone.locator('[data-field="household.floorAreaDm2"]').getByRole('textbox');
    assert.equal(await area.inputValue(), '56', 'what was typed before the page died');
  });
  assert.ok(left, 'the phone never died');
});

test('so với đáp án: đúng ba câu khác, có câu đúng và vì sao; sửa hết thì xong', async () => {
  await phone.getByRole('button', { name: 'So với đáp án và nộp' }).click();
  const cards = phone.getByRole('main').locator('h2');
  await cards.first().waitFor();
  const found = await cards.allInnerTexts();
  assert.equal(found.length, 3, found.join(' | '));
  for (const why of Object.keys(wrong).map((path) => exercise.why[path]?.text ?? assert.fail(path)))
    await phone.getByText(why).waitFor();
  await journey.picture(phone, 'th-comparison');
  for (const [path, right] of [
    ['members.0.facts.work', 'own_work'],
    ['household.roof', 'fibre_cement'],
    ['household.floorAreaDm2', 4800],
  ] as const) {
    const question = await cards.first().innerText();
    await phone.getByRole('button', { name: 'Đến câu này để sửa' }).first().click();
    await answerField(phone, exercise, path, right);
    await phone.getByText('Đã lưu trên máy').waitFor();
    await phone.goBack();
    await phone.getByRole('heading', { level: 1, name: 'So với đáp án' }).waitFor();
    // The list gets shorter with every answer that is mended.
    await phone.getByRole('heading', { name: question, exact: true }).waitFor({ state: 'detached' });
  }
  await phone.getByRole('button', { name: 'Nộp bài đúng hết' }).click();
  await phone.getByText('Đúng hết! Bài này đã xong.').waitFor();
  await phone.getByRole('link', { name: 'Về danh sách bài' }).waitFor();
  await journey.look(phone, 'clean');
});

test('một bài về quy trình', async () => {
  const choice = procedureExercises.find(({ ask }) => ask.as === 'choice') ?? assert.fail('no choice');
  const right = choice.ask.as === 'choice' ? choice.ask.options.find(({ code }) => code === choice.right) : undefined;
  await phone.getByRole('link', { name: 'Về danh sách bài' }).click();
  await phone.getByRole('link', { name: choice.title }).click();
  await phone.getByText(right?.label ?? '', { exact: true }).click();
  await journey.look(phone, 'procedure');
  await phone.getByRole('button', { name: 'Trả lời' }).click();
  await phone.getByText('Đúng rồi').waitFor();
  await journey.look(phone, 'procedure-answered');
});

test('bài kiểm tra: bỏ dở một lần, sai một câu, nộp khi không có mạng', async () => {
  await toLearn();
  await phone.getByRole('link', { name: 'Bắt đầu lượt 1' }).click();
  const { of } = await whereOnPaper(phone);
  assert.equal(of, 8);
  await journey.picture(phone, 'th-quiz');
  for (let at = 1; at <= of; at += 1) {
    await phone.getByText(`Câu ${String(at)} trên ${String(of)}`).waitFor();
    await answerQuestion(phone, at !== 2);
    await phone.getByText('Đã lưu trên máy').waitFor();
    if (at === 4) await leaveAndComeBack();
    if (at < of) await phone.getByRole('button', { name: 'Câu sau' }).click();
  }
  await phone.getByRole('button', { name: 'Nộp bài' }).click();
  await phone.getByText('Nộp bài luôn?').waitFor();
  await journey.look(phone, 'quiz-hand-in');
  await phone.getByRole('button', { name: 'Nộp bài' }).click();
  await phone.getByText('Đã nộp, chờ mạng').first().waitFor();
  await phone.getByText('Đã làm 1 trên 2 lượt.').waitFor();
  await journey.look(phone, 'handed-in');
});

test('có mạng: bài được chấm, đạt; giải thích câu sai', async () => {
  await phone.context().setOffline(false);
  await sendNow();
  await phone.getByText('Đã đạt').first().waitFor({ timeout: 30_000 });
  await journey.look(phone, 'passed');
  await phone.getByRole('link', { name: /^Kết quả lượt 1: 87%/u }).click();
  await phone.getByText('Đúng 7 trên 8 câu. Mức đạt: 70%.').waitFor();
  await journey.look(phone, 'result');
});

test('công chức cấp giấy xác nhận; điện thoại thấy giấy; ai có mã cũng kiểm tra được', async () => {
  const { campaignId, personId } = campaign;
  const signer = { name: 'Chủ tịch Mẫu', title: 'CHỦ TỊCH' };
  const issued = await world.officer.send(trainingCertificateIssue, { campaignId, on: ON, signer });
  assert.equal(issued.issued, 1);
  await sendNow();
  await phone.getByText(/^Mã kiểm tra: /u).waitFor();
  await journey.picture(phone, 'th-certificate');
  const paper = await download(phone, 'Mở giấy để in (PDF)');
  assert.deepEqual([paper.status, paper.type.split(';')[0]], [200, 'application/pdf']);
  const { rows } = await journey.server.house.doors.database.pool.query<{ code: string }>(
    'select check_code as code from training_certificate where person_id = $1',
    [personId],
  );
  const stranger = await journey.open('phone');
  await stranger.goto(`${journey.server.url}/xac-nhan/${rows[0]?.code ?? ''}`);
  await stranger.getByText('Giấy này đang có giá trị').waitFor();
  await stranger.getByText(NAME).waitFor();
  await stranger.getByText('DỮ LIỆU MẪU', { exact: true }).waitFor();
  await journey.look(stranger, 'check');
  await stranger.context().close();
});

test('bài thực hành đã nộp, mà đợt rà soát, sổ hộ và phiếu không đổi một dòng', async () => {
  const { pool } = journey.server.house.doors.database;
  const { rows } = await pool.query<{ exercise: string; differences: number }>(
    `select exercise_id as exercise, differences from practice_attempt order by handed_at, differences desc`,
  );
  assert.deepEqual(
    rows.filter((row) => row.exercise === exercise.id).map(({ differences }) => differences),
    [3, 0],
  );
  assert.deepEqual(await realWork(), countedBefore);
});
