import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rowMessageText } from '@ra-soat/domain/words/workbook.vi.ts';
import type { Cell } from './cell.ts';
import { SheetReading } from './sheet-reading.ts';
import { emptyMemory } from './workbook-memory.ts';
import type { WorkbookOptions } from './workbook-types.ts';

const headings =
  'TT|Số TT hộ|Họ tên chủ hộ|Họ tên thành viên|Quan hệ với chủ hộ|Ngày sinh|Giới tính|Thôn|Dân tộc|Phân loại hộ|Điểm B1|Điểm B2|Số nhân khẩu';
const an = '1|1|Trần An|Trần An|Chủ hộ|1980|1|Thôn 1|1|1|120|30|2';
const binh = '2|||Lê Bình|Vợ|1982|2||1||||';
const chi = '3|2|Mai Chi|Mai Chi|Chủ hộ|1950|2|Thôn 1|1|2|130|20|1';

suite('households of a sheet', () => {
  test('the head row opens a household, rows without number are its members', () => {
    const { households, counts, codes } = read([headings, an, binh, chi]);
    assert.deepEqual(
      households.map((one) => [one.number, one.head, one.list, one.members.length, one.b1, one.b2]),
      [
        ['1', 'Trần An', 'POOR', 2, 120, 30],
        ['2', 'Mai Chi', 'NEAR_POOR', 1, 130, 20],
      ],
    );
    assert.deepEqual(codes, []);
    assert.deepEqual([counts.saved, counts.titles], [3, 1]);
  });

  test('the same content has the same hash wherever it stands; any change another', () => {
    const hash = (rows: readonly string[]) => read(rows).households[0]?.hash;
    assert.equal(hash(['Danh sách', '', headings, an, binh]), hash([headings, an, binh]));
    assert.notEqual(hash([headings, an.replace('120', '125'), binh]), hash([headings, an, binh]));
  });

  test('a second head, or none, refuses the whole household and says why on every row', () => {
    const two = read([headings, an, binh.replace('Vợ', 'Chủ hộ')]);
    assert.deepEqual([two.households.length, two.counts.refused], [0, 2]);
    assert.deepEqual(two.codes, ['two_heads', 'household_refused']);
    const none = read([headings, an.replace('Chủ hộ', 'Con').replace('Trần An|Trần An', '|Trần An')]);
    assert.deepEqual(
      none.codes.filter((code) => code === 'no_head'),
      ['no_head'],
    );
  });

  test('without relation the member of the head name is head, with a warning', () => {
    const { households, codes } = read([headings, an.replace('Chủ hộ', '').replace('|2', '|1')]);
    assert.equal(households[0]?.members[0]?.relation, 'head');
    assert.ok(codes.includes('head_by_name'));
  });
});

suite('what is reported of a household', () => {
  test('a head without number is kept with a warning, a member before any head is refused', () => {
    assert.deepEqual(read([headings, an, binh, chi.replace('3|2', '3|')]).codes, ['number_blank']);
    assert.deepEqual(read([headings, binh]).codes, ['member_without_household']);
  });

  test('two households with one number are both kept and reported', () => {
    const { households, codes } = read([headings, an, binh, chi.replace('3|2', '3|1')]);
    assert.deepEqual([households.length, codes], [2, ['number_twice']]);
  });

  test('rows and households written twice are taken once', () => {
    const { households, counts, codes } = read([headings, an, an, binh, binh, chi, an, binh]);
    assert.deepEqual([households.length, counts.repeated], [2, 4]);
    assert.deepEqual(codes, ['row_repeated', 'row_repeated', 'household_repeated']);
  });

  test('a class on a member row that differs is an error; the same or none is inherited', () => {
    assert.deepEqual(read([headings, an, '2|||Lê Bình|Vợ|1982|2||1|2|||']).codes, [
      'class_conflict',
      'household_refused',
    ]);
    assert.deepEqual(read([headings, an, '2|||Lê Bình|Vợ|1982|2||1|1|||']).codes, []);
  });

  test('scores are checked against the standard', () => {
    const high = read([headings, an.replace('|30|', '|130|'), binh], { standard: 'vn-2022', area: 'rural' });
    assert.deepEqual(high.codes, ['score_too_high', 'household_refused']);
    const odd = read([headings, an.replace('|120|', '|300|'), binh], { standard: 'vn-2022', area: 'rural' });
    assert.deepEqual([odd.households.length, odd.codes], [1, ['class_contradicts_scores']]);
    assert.deepEqual(read([headings, an.replace('|120|', '|-5|'), binh]).codes, [
      'score_unreadable',
      'household_refused',
    ]);
  });

  test('a blank village is that of the row above, or of the title above', () => {
    const merged = read([headings, an, binh, chi.replace('Thôn 1', '')]);
    assert.deepEqual([merged.households[1]?.village, merged.codes], ['Thôn 1', ['village_inherited']]);
    const titled = read([headings, '|Thôn 7', chi.replace('Thôn 1', '')]);
    assert.equal(titled.households[0]?.village, 'Thôn 7');
    assert.deepEqual(read([headings, chi.replace('Thôn 1', '')]).codes, ['village_blank']);
  });
});

suite('the shape of a sheet', () => {
  test('one empty row goes on, two end the list; people below are refused, not lost', () => {
    assert.equal(read([headings, an, '', binh, '', chi]).households.length, 2);
    const ended = read([headings, an, binh, '', '', chi, 'Người lập biểu']);
    assert.deepEqual([ended.households.length, ended.codes, ended.counts.titles], [1, ['after_list_end'], 2]);
  });

  test('totals, titles and repeated headings inside the data are set aside', () => {
    const { households, counts, codes } = read([
      headings,
      an,
      binh,
      '|II. HỘ CẬN NGHÈO',
      headings,
      chi,
      'Tổng cộng|||2 hộ|3 khẩu',
    ]);
    assert.deepEqual([households.length, counts.titles, codes], [2, 4, []]);
  });

  test('a family name Tống is no total', () => {
    assert.equal(read([headings, chi.replaceAll('Mai Chi', 'Tống Chi')]).households[0]?.head, 'Tống Chi');
  });

  test('columns are found by their headings, without diacritics, moved, over two rows, numbered below', () => {
    const plain = 'STT|MA HO|DAN TOC|HO VA TEN|QUAN HE|NAM SINH|GIOI TINH|THON/BAN|PHAN LOAI|Diem||Nhan khau (nguoi)';
    const below = '|||||||||B1|B2';
    const numbered = '1|2|3|4|5|6|7|8|9|10|11|12';
    const { households, codes } = read([
      'Xã X',
      '',
      plain,
      below,
      numbered,
      '1|1|Kinh|Trần An|Chủ hộ|1980|Nam|Thôn 1|Hộ nghèo|120|30|1',
    ]);
    assert.deepEqual([households[0]?.b1, households[0]?.b2, households[0]?.list, codes], [120, 30, 'POOR', []]);
  });
});

suite('the layout of a sheet', () => {
  test('without headings the printed layout of the title is taken', () => {
    const row = `1|1|Trần An|Trần An|Chủ hộ|1980|1||||||| Thôn 1|1|1|QĐ 12|10/12/2025|120|30`;
    const titles = ['', '', '', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT', '', '', ''];
    const { households } = read([...titles, row]);
    assert.deepEqual([households[0]?.head, households[0]?.decisionNumber], ['Trần An', '12/QĐ-UBND']);
  });

  test('the lists of those who left have sex and birth the other way round and no class', () => {
    const columns = '|Số TT hộ|Họ tên|Quan hệ với chủ hộ|Giới tính|Ngày sinh|CCCD|Dân tộc|Địa chỉ|Điểm B1|Điểm B2';
    const row = '|4|Trần An|Chủ hộ|1|05/01/1980||1|Thôn 3, xã X|150|20';
    const { households } = read(['|DANH SÁCH HỘ THOÁT CẬN NGHÈO SAU KHI RÀ SOÁT', columns, row]);
    const [one] = households;
    assert.deepEqual(
      [one?.list, one?.village, one?.members[0]?.born],
      ['EXITED_NEAR_POVERTY', 'Thôn 3', { precision: 'day', on: '1980-01-05' }],
    );
  });

  test('a sheet that is no list is set aside and said', () => {
    const { counts, codes } = read(['Ghi chú chung', 'Liên hệ phòng Kinh tế']);
    assert.deepEqual([counts.titles, codes], [2, ['sheet_not_recognised']]);
  });

  test('a message names row, column and remedy', () => {
    const { messages } = read([headings, chi.replace('|2|Thôn', '|x|Thôn')]);
    assert.deepEqual(messages.map(rowMessageText), [
      'Dòng 2, cột G: không hiểu giới tính "x"; đã để trống, ghi 1 (Nam) hoặc 2 (Nữ).',
    ]);
  });
});

/** Rows as text, cells parted by bars; checks that every row has one outcome. */
function read(rows: readonly string[], options: Partial<WorkbookOptions> = {}) {
  const reading = new SheetReading('Trang 1', { on: '2026-09-01', ...options }, emptyMemory());
  rows.forEach((row, index) => reading.push({ row: index + 1, cells: cellsOf(row) }));
  const counts = reading.end();
  const { saved, warned, refused, repeated, titles, blanks } = counts;
  assert.equal(saved + warned + refused + repeated + titles + blanks, rows.length);
  const { households, messages } = reading;
  return { households, messages, counts, codes: messages.map((message) => message.code) };
}

function cellsOf(row: string): Map<number, Cell> {
  const cells = row.split('|').map((text, index): [number, Cell] => [index + 1, { text: text.trim() }]);
  return new Map(cells.filter(([, cell]) => cell.text !== ''));
}
