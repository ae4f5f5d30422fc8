import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { paperBooks, paperNumberTake } from './contract.ts';

const commune = '2025-07:00328';
const world = await testWorld({ today: '2026-12-02' });
after(() => world.drop());
const officer = await world.person('povertyOfficer', commune);
const taking = { commune, book: 'BC-UBND', kind: 'report', on: '2026-12-01', subject: 'Báo cáo kết quả (mẫu)' };

const take = async (more: object = {}) => {
  const { answer } = await world.run(officer, 'paperNumber.take', { ...taking, ...more });
  return paperNumberTake.output.parse(answer).number;
};
const refused = (kind: string, body: object) =>
  world.run(officer, kind, body).then(
    () => 'let through',
    (thrown: unknown) => {
      const error = problemOf(thrown);
      return error instanceof Problem ? error.code : String(error);
    },
  );
const books = async (year: number) =>
  paperBooks.output.parse(await world.ask(officer, 'paperBooks', { commune, year })).books;

test('mỗi sổ của một năm chạy riêng, số đề nghị là số tiếp theo, số đã cấp không cấp lại', async () => {
  assert.equal(await take(), '01/BC-UBND');
  assert.equal(await take({ book: 'bc-ubnd' }), '02/BC-UBND');
  assert.equal(await take({ book: 'UBND', kind: 'letter' }), '01/UBND');
  assert.equal(await take({ on: '2025-12-30' }), '01/BC-UBND');
  assert.equal(await refused('paperNumber.take', { ...taking, serial: 2 }), 'NUMBER_TAKEN');
  assert.equal(await refused('paperNumber.take', { ...taking, on: '2026-12-03' }), 'REVIEW_REFUSED');
});

test('số hủy còn trong sổ với lý do và không cấp lại; số chưa tới thì chưa hủy được', async () => {
  const voiding = { commune, year: 2026, book: 'BC-UBND', serial: 3, on: '2026-12-02', reason: 'Đóng dấu nhầm (mẫu)' };
  assert.equal(await refused('paperNumber.void', { ...voiding, serial: 9 }), 'NUMBER_NOT_REACHED');
  await world.run(officer, 'paperNumber.void', voiding);
  assert.equal(await refused('paperNumber.void', voiding), 'NUMBER_TAKEN');
  assert.equal(await refused('paperNumber.take', { ...taking, serial: 3 }), 'NUMBER_TAKEN');
  assert.equal(await take(), '04/BC-UBND');
  const book = (await books(2026)).find((one) => one.book === 'BC-UBND');
  assert.equal(book?.next, 5);
  assert.deepEqual(book.lines.find(({ serial }) => serial === 3)?.voided, {
    on: '2026-12-02',
    reason: 'Đóng dấu nhầm (mẫu)',
  });
});

test('hai người cùng lấy số một lúc nhận hai số khác nhau', async () => {
  const numbers = await Promise.all(Array.from({ length: 6 }, () => take({ book: 'TB-UBND', kind: 'notice' })));
  assert.deepEqual(
    numbers.toSorted(),
    ['01', '02', '03', '04', '05', '06'].map((serial) => `${serial}/TB-UBND`),
  );
});
