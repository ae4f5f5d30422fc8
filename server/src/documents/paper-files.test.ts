import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { pinnedClock } from '../platform/clock.ts';
import { keyringOf } from '../platform/keyring.ts';
import { Problem } from '../platform/problem.ts';
import { runQuery, type FileAnswer, type FileEntry } from '../platform/query.ts';
import { testDatabase, type TestDatabase } from '../platform/test-database.ts';
import { COMMAND, COMMUNE, type Invented } from '../reports/fixtures/invented.ts';
import { actorOf, randomRound, type RandomRound } from '../reports/fixtures/random-round.ts';
import { certificateFile, certificatesFile } from './certificate-files.ts';
import { decisionFile } from './decision-file.ts';
import { pdfText } from './fixtures/pdf-text.ts';
import { minutesFile } from './minutes-file.ts';
import { postedListFile } from './posted-list-file.ts';
import { reviewListFile } from './review-list-file.ts';

const keys = keyringOf(Buffer.alloc(32, 7));
const meetingId = randomUUID();
const postingId = randomUUID();
let database: TestDatabase;
let signed: RandomRound;
let draftDatabase: TestDatabase;
let draft: RandomRound;

/** Of the first village: what a meeting and a posting would concern. */
const ofVillage = (round: RandomRound) =>
  round.households.filter(({ village, after: now }) => village === 0 && now !== 'GONE' && now !== 'open');

const place = (round: RandomRound) => ({
  round_id: round.roundId,
  commune_id: COMMUNE,
  village_id: round.villages[0] ?? '',
});

async function insertMeeting(round: RandomRound, homes: readonly Invented[]): Promise<void> {
  const body = {
    startsAt: '19:00',
    endsAt: '21:15',
    venue: 'nhà văn hóa Thôn 1',
    chair: 'Phạm Hữu Dẫn (mẫu)',
    secretary: 'Lê Ngọc Oánh (mẫu)',
    frontInvitation: { number: 'DEMO-12', on: '2025-11-03', present: true, representative: 'Ngô Thị Yểu (mẫu)' },
    present: [
      { role: 'Chi hội trưởng Phụ nữ', name: 'Lê Ngọc Oánh (mẫu)' },
      { role: 'Bí thư chi bộ', name: 'Bùi Quốc Vỹ (mẫu)' },
      { role: 'Rà soát viên', name: 'Đỗ Thị Hằng (mẫu)' },
    ],
    householdsAttending: 12,
    discussion: 'Đề nghị xem lại hộ mới tách.',
  };
  const row = { ...place(round), meeting_id: meetingId, held_on: '2025-11-07', attendees: 49, command_id: COMMAND };
  await database.kysely
    .insertInto('meeting')
    .values({ ...row, body: JSON.stringify(body) })
    .execute();
  const votes = homes.map((home, at) => {
    const joint = home.before === home.after;
    const agree = joint ? 47 : at === 0 ? 24 : 40;
    return {
      ...place(round),
      household_id: home.householdId,
      meeting_id: meetingId,
      joint,
      agree,
      disagree: 49 - agree,
      abstain: 0,
      attendees: 49,
      agreed: 2 * agree >= 49,
      class: home.after,
      opinion: at === 0 ? 'Chưa rõ diện tích nhà ở.' : '',
    };
  });
  await database.kysely.insertInto('meeting_vote').values(votes).execute();
}

async function insertPosting(round: RandomRound, homes: readonly Invented[]): Promise<void> {
  const body = {
    places: ['villageHouse', 'communeOffice'],
    postedBy: 'Vũ Đức Khởi (mẫu)',
    complaintsTo: 'Ban Chỉ đạo rà soát xã',
  };
  const dates = { posted_on: '2025-12-02', ends_on: '2025-12-05' };
  const row = { ...place(round), ...dates, posting_id: postingId, version: 1, hash: '', command_id: COMMAND };
  await database.kysely
    .insertInto('posting')
    .values({ ...row, body: JSON.stringify(body) })
    .execute();
  const lines = homes.map((home, at) => ({
    ...place(round),
    household_id: home.householdId,
    posting_id: postingId,
    position: at + 1,
    head: `Chủ hộ niêm yết ${at + 1}`,
    address: 'Thôn 1',
    class: home.after,
    result: '',
  }));
  await database.kysely.insertInto('posting_line').values(lines).execute();
}

before(async () => {
  database = await testDatabase();
  signed = await randomRound(database, keys, { seed: 8, signed: true, villages: 2, perVillage: 14 });
  const [voted, ...others] = ofVillage(signed).toSorted(
    (a, b) => Number(a.before === a.after) - Number(b.before === b.after),
  );
  await insertMeeting(signed, voted ? [voted, ...others] : []);
  await insertPosting(signed, others);
  draftDatabase = await testDatabase();
  draft = await randomRound(draftDatabase, keys, { seed: 9, signed: false, villages: 1, perVillage: 10 });
});
after(async () => {
  await database.drop();
  await draftDatabase.drop();
});

function print(file: FileEntry, input: object, actor = signed.actor, at = database): Promise<FileAnswer> {
  return runQuery({ database: at, keys, clock: pinnedClock(() => '2025-12-20') }, file, actor, input);
}

const on = (kind: string) => signed.households.filter(({ after: now }) => now === kind).length;

test('quyết định đã ký: số, ngày, căn cứ, người ký thay, đủ hộ ở từng danh sách', async () => {
  const answer = await print(decisionFile, { roundId: signed.roundId });
  const text = await pdfText(answer);
  assert.equal(answer.fileName, 'Quyết định công nhận 2025 - Xã Quảng Khê.pdf');
  for (const words of [
    'UBND TỈNH LÂM ĐỒNG',
    'Số: 07/QĐ-UBND',
    'ngày 12 tháng 12 năm 2025',
    'Căn cứ Quyết định số 24/2021/QĐ-TTg',
    `Công nhận ${on('POOR')} hộ nghèo, ${on('NEAR_POOR')} hộ cận nghèo`,
    'có hiệu lực kể từ ngày 01/01/2026',
    'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
  ]) {
    assert.ok(text.includes(words), words);
  }
});

test('trước khi ký chỉ có dự thảo: không số, không ngày ký', async () => {
  const answer = await print(decisionFile, { roundId: draft.roundId }, draft.actor, draftDatabase);
  const text = await pdfText(answer);
  assert.match(answer.fileName, /^Dự thảo/u);
  assert.ok(text.includes('DỰ THẢO'));
  assert.ok(text.includes('Căn cứ Kế hoạch số DEMO-15/KH-UBND ngày 20/08/2025;'));
  assert.ok(!/Số: \d/u.test(text));
});

test('biên bản: biểu quyết chung một dòng, hộ mới và hộ ra khỏi danh sách từng dòng, hộ không đạt phải rà soát lại', async () => {
  const text = await pdfText(await print(minutesFile, { meetingId }));
  const joint = ofVillage(signed).filter((home) => home.before === home.after);
  for (const words of [
    `Các hộ không thay đổi (${joint.length} hộ)`,
    'Lê Ngọc Oánh (mẫu), Chi hội trưởng Phụ nữ',
    'Rà soát viên: 1 người',
    'số DEMO-12 ngày 03/11/2025; có mặt: Ngô Thị Yểu (mẫu)',
    'vào hồi 19 giờ 00, ngày 07 tháng 11 năm 2025',
    'Rà soát lại 1 hộ: Người Mẫu',
    'Chưa rõ diện tích nhà ở.',
  ]) {
    assert.ok(text.includes(words), words);
  }
});

test('danh sách niêm yết in các dòng đã chốt, không in điểm', async () => {
  const text = await pdfText(await print(postedListFile, { postingId }));
  assert.ok(text.includes('Chủ hộ niêm yết 1'));
  assert.ok(text.includes('từ ngày 02/12/2025 đến hết ngày 05/12/2025'));
  assert.ok(!text.includes('Điểm B1'));
});

test('danh sách cần rà soát: số định danh chỉ cho người được xem', async () => {
  const input = { roundId: signed.roundId, villageId: signed.villages[0] };
  const text = await pdfText(await print(reviewListFile, input));
  assert.ok(text.includes('Danh sách có 14 hộ'));
  assert.ok(text.includes('999000000000'));
  await assert.rejects(
    print(reviewListFile, input, actorOf('fatherlandFront')),
    (error) => error instanceof Problem && error.code === 'NOT_ALLOWED',
  );
});

test('giấy chứng nhận: số, thành viên, ô N hoặc CN của năm', async () => {
  const at = signed.households.findIndex(({ after: now }) => now === 'POOR');
  const { householdId } = signed.households[at] ?? {};
  const answer = await print(certificateFile, { householdId, decisionId: signed.decisionId });
  const number = `${String(at + 1).padStart(2, '0')}/GCN-HN.HCN`;
  const text = await pdfText(answer);
  assert.ok(text.includes(`Số: ${number}`), number);
  assert.ok(text.includes('tỉnh Lâm Đồng'));
  assert.match(text, /2025 x x x 12\/12\/2025/u);
});

test('giấy chứng nhận của cả thôn trong một tệp, và bằng Word', async () => {
  const village = { decisionId: signed.decisionId, villageId: signed.villages[1] };
  const text = await pdfText(await print(certificatesFile, village));
  const wanted = signed.households.filter(
    ({ village: at, after: now }) => at === 1 && (now === 'POOR' || now === 'NEAR_POOR'),
  );
  assert.equal(text.split('GIẤY CHỨNG NHẬN HỘ NGHÈO').length - 1, wanted.length);
  const word = await print(certificatesFile, { ...village, format: 'docx' });
  assert.match(word.fileName, /\.docx$/u);
  assert.deepEqual([...word.bytes.slice(0, 2)], [0x50, 0x4b]);
});
