import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCAL_STANDARDS } from '../standards/local.ts';
import { standardOf } from '../standards/standard-of.ts';
import type { SettledArea } from '../standards/standard.ts';
import { LINE_CASES } from '../standards/vn-2027/cases.ts';
import { evaluateFormA, type FormA } from '../survey/form-a.ts';
import { classifyLocal, type LocalFacts } from './classify-local.ts';
import { lowIncomeWorker, middleLiving, withinLine, type YearIncome } from './income.ts';

const vn2022 = standardOf('vn-2022');
/** Four members with exactly so much per person and month. */
const monthly = (amount: number): YearIncome => ({ total: amount * 12 * 4, members: 4 });

const MIDDLE: readonly (readonly [SettledArea, number, string])[] = [
  ['rural', 1_500_000, 'review_poverty'],
  ['rural', 1_500_001, 'middle_living'],
  ['rural', 2_250_000, 'middle_living'],
  ['rural', 2_250_001, 'above'],
  ['urban', 2_000_000, 'review_poverty'],
  ['urban', 2_000_001, 'middle_living'],
  ['urban', 3_000_000, 'middle_living'],
  ['urban', 3_000_001, 'above'],
];

for (const [area, amount, expected] of MIDDLE) {
  test(`mức sống trung bình ${area}, ${amount} đồng: ${expected}`, () => {
    assert.equal(middleLiving(vn2022, { area, income: monthly(amount), farming: true }), expected);
  });
}

test('một đồng cả năm vượt chuẩn nghèo là vượt, không làm tròn', () => {
  const income = { total: 1_500_000 * 48 + 1, members: 4 };
  assert.equal(middleLiving(vn2022, { area: 'rural', income, farming: true }), 'middle_living');
});

test('hộ không làm nông, lâm, ngư, diêm nghiệp; chưa rõ thì chưa kết luận', () => {
  assert.equal(middleLiving(vn2022, { area: 'rural', income: monthly(2_000_000), farming: false }), 'not_farming');
  assert.equal(middleLiving(vn2022, { area: 'rural', income: monthly(2_000_000), farming: null }), 'undetermined');
  assert.equal(
    middleLiving(vn2022, { area: 'rural', income: { total: 1, members: 0 }, farming: true }),
    'undetermined',
  );
});

test('người lao động có thu nhập thấp thuộc hộ không nghèo, đến 2.250.000 đồng ở nông thôn', () => {
  const person = { area: 'rural', income: monthly(2_250_000), householdClass: 'NON_POOR' } as const;
  assert.equal(lowIncomeWorker(vn2022, person), 'low_income');
  assert.equal(lowIncomeWorker(vn2022, { ...person, income: monthly(2_250_001) }), 'above');
  assert.equal(lowIncomeWorker(vn2022, { ...person, householdClass: 'NEAR_POOR' }), 'poor_or_near_poor');
  assert.equal(lowIncomeWorker(vn2022, { ...person, householdClass: 'UNDETERMINED' }), 'undetermined');
  assert.equal(lowIncomeWorker(standardOf('vn-2016'), person), 'undetermined');
});

test('chuẩn giai đoạn 2026-2030: mức thu nhập theo báo chí, chỉ để xem', () => {
  for (const { area, income, within } of LINE_CASES) {
    const line = standardOf('vn-2027').incomeLines.find((candidate) => candidate.area === area);
    assert.ok(line);
    assert.equal(withinLine(monthly(income), line), within);
  }
});

const FACTS: LocalFacts = {
  area: 'rural',
  nationalClass: 'NON_POOR',
  b1: null,
  deprivations: 2,
  income: null,
  keyed: null,
};
const local = (id: string) => {
  const found = LOCAL_STANDARDS.find((standard) => standard.id === id);
  assert.ok(found);
  return found;
};

test('Đà Nẵng 2016-2020 xét theo thu nhập', () => {
  const daNang = local('da-nang-2016');
  const at = (amount: number): unknown => classifyLocal(daNang, { ...FACTS, income: monthly(amount) }).class;
  assert.deepEqual([1_100_000, 1_100_001, 1_430_000, 1_430_001].map(at), ['POOR', 'NEAR_POOR', 'NEAR_POOR', 'NONE']);
  assert.equal(classifyLocal(daNang, FACTS).problem, 'local_income_missing');
});

test('Hà Nội, Quảng Ninh: nhập kết quả; chưa nhập thì chưa có', () => {
  assert.equal(classifyLocal(local('quang-ninh-2023'), { ...FACTS, keyed: 'NEAR_POOR' }).class, 'NEAR_POOR');
  assert.equal(classifyLocal(local('ha-noi-2022'), FACTS).problem, 'local_key_missing');
});

test('danh sách địa phương không gồm hộ nghèo quốc gia, nếu văn bản nói vậy', () => {
  const exclusive = { ...local('quang-ninh-2023'), leavesOutNational: true };
  assert.equal(classifyLocal(exclusive, { ...FACTS, nationalClass: 'POOR', keyed: 'POOR' }).class, 'ON_NATIONAL_LIST');
  assert.equal(classifyLocal(exclusive, { ...FACTS, nationalClass: 'UNDETERMINED' }).problem, 'local_national_missing');
});

test('điều kiện thiếu hụt của địa phương: chưa rõ thì không đoán, từ 3 chỉ số thì đếm', () => {
  const income = { ...local('tp-ho-chi-minh-2026'), rule: 'income' } as const;
  const facts = { ...FACTS, income: { total: 46_000_000 * 4, members: 4 } };
  assert.equal(classifyLocal(income, facts).problem, 'local_condition_unknown');
  const hanoi = { ...local('ha-noi-2016'), rule: 'income' } as const;
  assert.equal(classifyLocal(hanoi, { ...FACTS, income: monthly(1_500_000) }).class, 'NEAR_POOR');
  assert.equal(classifyLocal(hanoi, { ...FACTS, income: monthly(1_500_000), deprivations: 3 }).class, 'POOR');
  const unknown = { ...FACTS, income: monthly(1_500_000), deprivations: null };
  assert.equal(classifyLocal(hanoi, unknown).problem, 'local_deprivations_missing');
});

/** Invented items: the real list is loaded. */
const FORM_A: FormA = {
  id: 'phieu-a-minh-hoa',
  standard: 'vn-2022',
  items: ['a', 'b', 'c'].map((id) => ({ id, label: `Mục mẫu ${id}` })),
  cutOff: 2,
  source: { document: 'Phiếu A minh họa cho kiểm thử', mark: 'unknown' },
  validFrom: '2026-01-01',
  validTo: null,
};

test('Phiếu A: đủ số mục thì không có khả năng nghèo, trừ khi địa phương đề nghị vẫn rà soát', () => {
  assert.equal(evaluateFormA(FORM_A, { a: true, b: true }, null).outcome, 'cannot_be_poor');
  assert.equal(evaluateFormA(FORM_A, { a: true, b: true }, { reason: 'mới bị bão' }).outcome, 'review');
  assert.equal(evaluateFormA(FORM_A, { a: true, b: false, c: false }, null).outcome, 'review');
  assert.equal(evaluateFormA(FORM_A, { a: true }, null).outcome, 'incomplete');
});
