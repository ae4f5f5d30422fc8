import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { exports } from './exports/index.ts';
import { importPreview } from './households/contract.ts';
import { households } from './households/index.ts';
import { putBlob } from './platform/blob.ts';
import { sha256 } from './platform/canonical.ts';
import { runCommand } from './platform/command.ts';
import { runQuery } from './platform/query.ts';
import { COMMUNE } from './reports/fixtures/invented.ts';
import {
  entry,
  exportedLists,
  imported,
  registryRows,
  twoRounds,
  type TwoRounds,
} from './reports/fixtures/next-round.ts';

/** Every vowel of Vietnamese with every tone, and đ: as one name that fills 200 characters and more. */
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const letters = VOWELS.flatMap((vowel) => TONES.map((tone) => `${vowel}${tone}`.normalize('NFC')));
const LONG_NAME = `Đễ ${letters.join('')}${letters.join('').toLocaleUpperCase('vi')}đĐ`;
const LONG_ADDRESS = `Ngõ 7, xã Không Có Thật, ${'đường Mẫu dài, '.repeat(13)}`.slice(0, 199).concat('.');

let two: TwoRounds;

/** What is hard to write and read again: put onto the first households of the round, in registry and decision. */
async function harden(): Promise<void> {
  const { database, round } = two;
  const { pool } = database;
  const listed = round.households.filter((home) => home.after === 'POOR');
  const left = round.households.filter((home) => home.before === 'POOR' && home.after === 'NON_POOR');
  const [many, odd] = listed;
  const [exited] = left;
  assert.ok(many && odd && exited);
  // The fixture is written as if it had always been so.
  for (const table of ['decision_line', 'household_member'])
    await pool.query(`alter table ${table} disable trigger user`);
  await pool.query(
    `insert into household_member (household_id, member_id, version, position, is_head, relation, name, born_on, from_on, command_id)
     select $1, gen_random_uuid(), 1, 10 + n, false, 'grandchild', 'Cháu Mẫu', null, '2024-12-15', $1 from generate_series(1, 24) n`,
    [many.householdId],
  );
  await pool.query(
    `update household_member set name = $2, sex = null, born_year = null, ethnicity = null where household_id = $1 and is_head`,
    [odd.householdId, LONG_NAME],
  );
  await pool.query(
    `update decision_line set body = body || jsonb_build_object('head', $2::text) where household_id = $1`,
    [odd.householdId, LONG_NAME],
  );
  for (const id of [exited.householdId, odd.householdId]) {
    await pool.query(`update household_place set address = $2 where household_id = $1`, [id, LONG_ADDRESS]);
    await pool.query(
      `update decision_line set body = body || jsonb_build_object('address', $2::text) where household_id = $1`,
      [id, LONG_ADDRESS],
    );
  }
}

before(async () => {
  two = await twoRounds(12);
  await harden();
});
after(() => two.database.drop());

test('ba danh sách xuất ra, nhập lại vào đợt năm sau: không hộ nào mới, không ô nào của sổ hộ đổi', async () => {
  const { doors, importer, nextRound } = two;
  const { file } = await exportedLists(two);
  const preview = importPreview.output.parse(
    await runQuery(doors, entry(households.queries, 'import.preview'), importer, { roundId: nextRound, file }),
  );
  const { created, matched, unchanged, refused } = preview.outcome;
  assert.deepEqual([preview.problem, created, matched, refused], [null, 0, 0, 0]);
  assert.ok(unchanged > 20, `${unchanged}`);
  assert.deepEqual(
    preview.messages.filter(({ severity }) => severity === 'error'),
    [],
  );
  const before = await registryRows(two);
  const done = await imported(two, file);
  assert.deepEqual([done.state, done.outcome], ['done', { created: 0, matched: 0, unchanged, refused: 0 }]);
  assert.deepEqual(await registryRows(two), before);
});

test('một chữ trong tên sửa ở tệp được nhận ra là khác sổ hộ, và sổ hộ vẫn giữ nguyên', async () => {
  const { doors, importer, nextRound, round } = two;
  const { pool } = two.database;
  const [home] = round.households.filter((one) => one.after === 'POOR');
  assert.ok(home);
  const { file } = await exportedLists(two);
  await pool.query(`update household_member set name = 'Tên Đã Sửa' where household_id = $1 and position = 11`, [
    home.householdId,
  ]);
  const { outcome } = importPreview.output.parse(
    await runQuery(doors, entry(households.queries, 'import.preview'), importer, { roundId: nextRound, file }),
  );
  assert.deepEqual([outcome.created, outcome.matched, outcome.refused], [0, 1, 0]);
});

test('hộ đã chuyển thôn, và hộ đã chuyển đi, không thành hộ mới khi nhập lại danh sách cũ', async () => {
  const { doors, importer, nextRound, round } = two;
  const { pool } = two.database;
  const [moved, gone] = round.households.filter((one) => one.after === 'NEAR_POOR');
  assert.ok(moved && gone);
  const { file } = await exportedLists(two);
  await pool.query(`update household_place set village_id = $2, number = '777' where household_id = $1`, [
    moved.householdId,
    round.villages.find((id) => id !== round.villages[moved.village]),
  ]);
  await pool.query(`update household_place set to_on = '2026-05-01' where household_id = $1`, [gone.householdId]);
  const { outcome } = importPreview.output.parse(
    await runQuery(doors, entry(households.queries, 'import.preview'), importer, { roundId: nextRound, file }),
  );
  assert.deepEqual([outcome.created, outcome.refused], [0, 0]);
});

test('mẫu xuất quốc gia nhập lại: nhận ra từng hộ dù tệp chỉ có tên chủ hộ và số người, không tạo ai', async () => {
  const { doors, importer, nextRound, round } = two;
  const exportId = randomUUID();
  const recorded = { exportId, place: COMMUNE, kind: 'national', on: '2026-09-02', roundId: round.roundId };
  await runCommand(doors, entry(exports.commands, 'export.record'), importer, {
    ...{ id: randomUUID(), version: 1, recordedAt: null },
    body: { ...recorded, purpose: 'Thử', recipient: 'Thử', withNumbers: false },
  });
  const { bytes } = await runQuery(doors, entry(exports.files, 'export.file'), importer, { exportId });
  const file = sha256(Buffer.from(bytes));
  await putBlob(doors, importer, file, Buffer.from(bytes));
  const { outcome, messages, sheets } = importPreview.output.parse(
    await runQuery(doors, entry(households.queries, 'import.preview'), importer, { roundId: nextRound, file }),
  );
  assert.deepEqual([outcome.created, outcome.refused], [0, 0], JSON.stringify(messages.slice(0, 3)));
  assert.ok(outcome.unchanged > 20, JSON.stringify(outcome));
  assert.deepEqual(
    sheets.map(({ sheet }) => sheet),
    ['Thôn 1', 'Thôn 2', 'Thôn 3'],
  );
  assert.deepEqual(
    messages.filter(({ severity }) => severity === 'error'),
    [],
  );
});
