import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckFinding } from './check-finding.ts';
import { checkFactSums, checkStages } from './check-fact-sums.ts';
import { checkProfiles, type FactUnit } from './check-profiles.ts';
import { checkUnit } from './check-unit.ts';
import { checkedFacts } from './checked-facts.ts';
import { listedNames } from './listed-names.ts';
import { zeroFacts } from './zero-facts.ts';

const names = listedNames('vn-2022');

/** Two poor households of Kinh with three deprivations each, one near-poor of Ê-đê with two. */
const sound = {
  ...{ 'poor.households': 2, 'poor.persons': 9, 'nearPoor.households': 1, 'nearPoor.persons': 4 },
  ...{ 'poor.indicator.1': 2, 'poor.indicator.3': 2, 'poor.indicator.6': 2 },
  ...{ 'nearPoor.indicator.1': 1, 'nearPoor.indicator.2': 1 },
  ...{ 'poor.ethnicity.1': 2, 'nearPoor.ethnicity.12': 1, 'poor.cause.2': 2, 'nearPoor.cause.1': 1 },
  ...{ 'poor.group.none.households': 2, 'poor.group.none.persons': 9 },
  ...{ 'nearPoor.group.minority.households': 1, 'nearPoor.group.minority.persons': 4 },
  ...{ 'poor.children': 5, 'poor.children.undernourished': 3, 'poor.children.notSchooled': 2 },
  ...{ 'poor.flow.1.households': 2, 'poor.flow.1.persons': 9, 'nearPoor.flow.1.households': 1 },
  ...{ 'nearPoor.flow.1.persons': 4, 'population.households': 100, 'population.persons': 400 },
};

function unit(changed: Readonly<Record<string, number>> = {}): FactUnit {
  const facts = new Map([...zeroFacts(names), ...Object.entries({ ...sound, ...changed })]);
  return { unitId: 'u', name: 'Xã U', facts };
}

const brief = ({ check, code, report, expected, found }: CheckFinding) =>
  [check, code, report, expected, found].join(' ');
const found = (changed: Readonly<Record<string, number>>) => checkProfiles(unit(changed), names).map(brief);

test('số liệu đúng: không kiểm tra nào báo, cả trong biểu và giữa R1, R2, R3', () => {
  assert.deepEqual(found({}), []);
  assert.deepEqual(checkUnit(checkedFacts(unit())), []);
});

test('kiểm tra 4 và 5: hộ nghèo dưới 3 chỉ số, hộ cận nghèo từ 3; chuẩn 2016 không hỏi', () => {
  assert.deepEqual(found({ 'poor.indicator.1': 1, 'poor.againstRule': 1 }), [
    '4 tooFewDeprivations R4 6 5',
    '5 classAgainstRule R4 0 1',
  ]);
  assert.deepEqual(found({ 'nearPoor.indicator.4': 1 }), ['4 tooManyDeprivations R6 2 3']);
  assert.deepEqual(checkProfiles(unit({ 'poor.indicator.1': 1 }), listedNames('vn-2016')), []);
});

test('kiểm tra 6, 7, 8, 9: số của cột nhiều hơn số hộ, dân tộc thiếu, hộ không có nguyên nhân, nhóm quá tổng', () => {
  assert.deepEqual(found({ 'poor.indicator.1': 3 }), ['6 countAboveHouseholds R4 2 3']);
  assert.deepEqual(found({ 'poor.ethnicity.1': 1 }), ['7 peoplesDiffer R9 2 1']);
  assert.deepEqual(found({ 'poor.cause.2': 3 }), ['8 countAboveHouseholds R10 2 3']);
  assert.deepEqual(found({ 'poor.unknown.causes': 1 }), ['8 causesMissing R10 0 1']);
  assert.deepEqual(found({ 'poor.group.merit.households': 3, 'poor.group.merit.persons': 2 }), [
    '9 groupAboveTotal R8 2 3',
    '9 fewerPersons R8 3 2',
  ]);
});

test('hộ chưa ghi chỉ số không làm sai bình quân mà được báo riêng', () => {
  const open = { 'poor.indicator.1': 1, 'poor.indicator.3': 1, 'poor.indicator.6': 1, 'poor.unknown.indicators': 1 };
  assert.deepEqual(found(open), ['6 profilesMissing R4 0 1']);
});

test('kiểm tra 14: trẻ thiếu hụt nhiều hơn số trẻ; hộ thiếu hụt nhiều hơn trẻ thiếu hụt cùng chỉ số', () => {
  assert.deepEqual(found({ 'poor.children': 2 }), ['14 childrenBelowLack R11 3 2']);
  assert.deepEqual(found({ 'poor.children.notSchooled': 1 }), ['14 childrenBelowHouseholds R11 2 1']);
});

test('kiểm tra 10: cuối năm theo sổ biến động khác số hộ đang có', () => {
  const differing = checkUnit(checkedFacts(unit({ 'poor.flow.7.households': 1, 'poor.flow.7.persons': 3 })));
  assert.deepEqual(differing.map(brief), ['10 householdsDiffer R2 2 3', '11 personsDiffer R2 9 12']);
});

test('kiểm tra 13 và 16: đơn vị khác tổng bên dưới; chính thức khác sơ bộ', () => {
  const whole = unit({ 'poor.households': 3 });
  assert.deepEqual(checkFactSums(whole, [unit().facts]).map(brief), ['13 factSumDiffers R1 2 3']);
  assert.deepEqual(checkFactSums(unit(), [unit().facts]), []);
  assert.deepEqual(checkStages(new Map([['u', unit().facts]]), [whole]).map(brief), ['16 stagesDiffer R1 2 3']);
  assert.deepEqual(checkStages(new Map(), [whole]), []);
});
