import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Cell } from './cell.ts';
import { convertLegacy } from './legacy-fonts.ts';
import { parseBirth, parseDay } from './parse-birth.ts';
import { parseCauses } from './parse-causes.ts';
import { contradictions, parseCitizenNumber } from './parse-citizen-number.ts';
import { parseClass } from './parse-class.ts';
import { parseDecisionNumber } from './parse-decision-number.ts';
import { parseEthnicity } from './parse-ethnicity.ts';
import { parseFlag } from './parse-flag.ts';
import { parseRelation } from './parse-relation.ts';
import { parseScore } from './parse-score.ts';
import { parseSex } from './parse-sex.ts';
import { placeFlaw } from './written-place.ts';

const today = '2026-09-01';

suite('birth', () => {
  const day = (on: string) => ({ precision: 'day', on });
  const year = (value: number) => ({ precision: 'year', year: value });
  const cases: readonly (readonly [Cell | undefined, object | null, string | null])[] = [
    [{ text: '05/01/1980' }, day('1980-01-05'), null],
    [{ text: ' 5 - 1 - 1980 ' }, day('1980-01-05'), null],
    [{ text: '5.1.1980' }, day('1980-01-05'), null],
    [{ text: '1980-01-05', day: '1980-01-05' }, day('1980-01-05'), null],
    [{ text: '1980', serial: 1980 }, year(1980), null],
    [{ text: '../../1980'.replaceAll('.', '') }, year(1980), null],
    [{ text: '29225', serial: 29_225 }, day('1980-01-05'), null],
    [{ text: '5/1/80' }, day('1980-01-05'), 'birth_two_digit_year'],
    [{ text: '5/1/26' }, day('2026-01-05'), 'birth_two_digit_year'],
    [{ text: '5/1/27' }, day('1927-01-05'), 'birth_two_digit_year'],
    [{ text: '31/02/1980' }, year(1980), 'birth_impossible_day'],
    [{ text: '02/09/2026' }, null, 'birth_in_future'],
    [{ text: '1700' }, null, 'birth_unreadable'],
    [{ text: 'không nhớ' }, null, 'birth_unreadable'],
    [undefined, null, 'birth_blank'],
  ];
  for (const [cell, born, flaw] of cases) {
    test(`"${cell?.text ?? ''}"`, () => assert.deepEqual(parseBirth(cell, today), { born, flaw }));
  }
  test('the day of a decision needs a whole day', () => {
    assert.equal(parseDay({ text: '10/12/2025' }, today), '2025-12-10');
    assert.equal(parseDay({ text: '2025' }, today), null);
  });
});

suite('codes and words of people', () => {
  test('sex as code or word', () => {
    assert.deepEqual(['1', 'NAM', '2', 'Nữ', 'x', ''].map(parseSex), ['male', 'male', 'female', 'female', null, null]);
  });
  test('ethnicity by code and by every usual spelling', () => {
    const written = [
      '1',
      '54',
      '55',
      '0',
      'Kinh',
      "H'Mông",
      'Ê đê',
      "M'Nông",
      'K’ho',
      'Gia Rai',
      'Bru - Vân Kiều',
      'Tây',
    ];
    assert.deepEqual(written.map(parseEthnicity), [1, 54, null, null, 1, 8, 12, 20, 16, 10, 23, 2]);
    assert.equal(parseEthnicity('người nước ngoài'), null);
  });
  test('relation by its first word; number codes are not guessed', () => {
    const written = ['Chủ hộ', 'CH', 'Vợ', 'con dâu', 'Cháu nội', 'Mẹ vợ', 'Em', 'ông', '1'];
    assert.deepEqual(written.map(parseRelation), [
      'head',
      'head',
      'spouse',
      'child',
      'grandchild',
      'parent',
      'sibling',
      'other',
      null,
    ]);
  });
  test('class of the lists; the codes 3 and 4 of some templates are not taken', () => {
    const written = ['1', 'Hộ nghèo', '2', 'HCN', 'Hộ không nghèo', '3', ''];
    assert.deepEqual(written.map(parseClass), [
      'POOR',
      'POOR',
      'NEAR_POOR',
      'NEAR_POOR',
      'REVIEWED_NON_POOR',
      null,
      null,
    ]);
  });
  test('ticks', () => {
    assert.deepEqual(['x', '1', 'Có', '', '0', 'không', '?!a'].map(parseFlag), [
      true,
      true,
      true,
      false,
      false,
      false,
      null,
    ]);
  });
});

suite('citizen number', () => {
  test('12 or 9 digits are kept, blank is blank', () => {
    assert.deepEqual(parseCitizenNumber('999 080 000 001'), { number: '999080000001', flaw: null, suggestion: '' });
    assert.equal(parseCitizenNumber('123456789').number, '123456789');
    assert.deepEqual(parseCitizenNumber(''), { number: null, flaw: null, suggestion: '' });
  });
  test('a lost zero is suggested, never filled in', () => {
    assert.deepEqual(parseCitizenNumber('99080000001'), {
      number: null,
      flaw: 'citizen_number_lost_zero',
      suggestion: '099080000001',
    });
    assert.equal(parseCitizenNumber('12345').flaw, 'citizen_number_length');
  });
  test('sex and year of birth are compared, never a block', () => {
    const born = { precision: 'year', year: 1980 } as const;
    assert.deepEqual(contradictions('999080000001', 'male', born), []);
    assert.deepEqual(contradictions('999180000001', 'male', born), ['citizen_number_sex']);
    assert.deepEqual(contradictions('999081000001', 'male', born), ['citizen_number_birth']);
    assert.deepEqual(contradictions('999305000001', 'female', { precision: 'day', on: '2005-03-01' }), []);
    assert.deepEqual(contradictions('123456789', 'male', born), []);
  });
});

suite('scores, causes, decisions', () => {
  test('a score is whole and not negative', () => {
    assert.deepEqual(['120 ', '120,0', '1 20', '0', ''].map(parseScore), [120, 120, 120, 0, null]);
    for (const odd of ['-5', '12,5', 'trăm hai', '1.250']) assert.equal(parseScore(odd), 'unreadable');
  });
  test('causes as code, list, decimal number or words', () => {
    assert.deepEqual(parseCauses('1,3').causes, ['no_land', 'no_labour']);
    assert.deepEqual(parseCauses('1.3').causes, ['no_land', 'no_labour']);
    assert.deepEqual(parseCauses('Không có vốn sản xuất, kinh doanh; ốm đau').causes, [
      'no_capital',
      'other',
      'illness_accident',
    ]);
    assert.deepEqual(parseCauses('9'), { causes: ['other'], other: '9', flaw: 'cause_unknown' });
    assert.deepEqual(parseCauses(''), { causes: [], other: null, flaw: null });
  });
  test('a decision number in one writing', () => {
    for (const written of ['12/QĐ-UBND', 'QĐ 12', 'Số 12 /QĐ-UBND ngày 10/12/2025', 'Quyết định số 12/qđ-ubnd']) {
      assert.equal(parseDecisionNumber(written), '12/QĐ-UBND');
    }
    assert.equal(parseDecisionNumber('DEMO-12/QĐ-UBND'), 'DEMO-12/QĐ-UBND');
    assert.equal(parseDecisionNumber('không rõ'), null);
  });
});

suite('old fonts', () => {
  test('TCVN3 by the name of the font and by its letters', () => {
    assert.deepEqual(convertLegacy('NguyÔn V¨n §øc', '.VnTime'), { font: 'TCVN3', text: 'Nguyễn Văn Đức' });
    assert.equal(convertLegacy('NguyÔn V¨n §øc', 'Arial')?.text, 'Nguyễn Văn Đức');
    assert.equal(convertLegacy('Ph¹m ThÞ Hoµ', '')?.text, 'Phạm Thị Hoà');
    assert.equal(convertLegacy('TrÇn', '.VnTimeH')?.text, 'TRẦN');
  });
  test('VNI by the name of the font and by its letters', () => {
    assert.deepEqual(convertLegacy('Nguyeãn Vaên Ñöùc', 'VNI-Times'), { font: 'VNI', text: 'Nguyễn Văn Đức' });
    assert.equal(convertLegacy('Traàn Thò Hueä', 'Arial')?.text, 'Trần Thị Huệ');
  });
  test('Vietnamese in Unicode is left alone', () => {
    for (const name of [
      'Nguyễn Văn Hòa',
      'Lê Thị Hoà',
      'Tô Ân',
      'Hoàng Xuân Quý',
      'Hòa Yên Huê',
      'Khoa Quá Loan',
      'Hà Thu',
      'H’Blinh Niê',
      'Võ Thu Thủy',
      'Đào',
      'Lò Văn Én',
      'LÊ VĂN TÁM',
    ]) {
      assert.equal(convertLegacy(name, 'Times New Roman'), null, name);
      assert.equal(convertLegacy(name.normalize('NFD'), ''), null, name);
    }
  });
});

suite('the commune of a row', () => {
  const commune = { codes: ['24631', '00328'], splitCodes: ['00328'], names: ['Xã Quảng Khê'] };
  const flaw = (communeCode: string, name: string) =>
    placeFlaw({ province: '', district: '', districtCode: '', commune: name, communeCode }, commune)?.code ?? null;
  test('by code first, then by name without kind, marks and case', () => {
    assert.equal(flaw('24631', 'gì cũng được'), null);
    assert.equal(flaw('', 'X. QUANG KHE'), null);
    assert.equal(flaw('', 'Xã Đắk Som'), 'other_commune');
    assert.equal(flaw('24637', 'Xã Quảng Khê'), 'other_commune');
    assert.equal(flaw('328', ''), 'old_commune_split');
    assert.equal(flaw('', ''), null);
  });
});
