import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { CheckFinding } from './check-finding.ts';
import { checkListEntries, type ListEntry } from './check-list-entries.ts';
import { checkSum } from './check-sum.ts';
import { checkUnit } from './check-unit.ts';
import { cuJut, cuJutCommunes } from './cu-jut-2024.ts';

const brief = ({ check, unit, report, column, measure, expected, found }: CheckFinding) =>
  [check, unit, `${report}.${column}`, measure, expected, found].join(' · ');

test('Cư Jút 2024: biểu của bốn xã sai đúng ở Tâm Thắng, cân đối và chuyển loại', () => {
  assert.deepEqual(cuJutCommunes.flatMap(checkUnit).map(brief), [
    '1 · Xã Tâm Thắng · R3.9 · households · 143 · 141',
    '2 · Xã Tâm Thắng · R3.5 · households · 26 · 25',
    '1 · Xã Tâm Thắng · R3.9 · persons · 677 · 670',
    '2 · Xã Tâm Thắng · R3.5 · persons · 134 · 132',
  ]);
});

test('Cư Jút 2024: cả huyện thiếu 2 hộ, 7 nhân khẩu; 64 hộ thoát nghèo sang cận nghèo nhưng chỉ 63 được ghi', () => {
  assert.deepEqual(checkUnit(cuJut).map(brief), [
    '1 · Huyện Cư Jút · R3.9 · households · 307 · 305',
    '2 · Huyện Cư Jút · R3.5 · households · 64 · 63',
    '1 · Huyện Cư Jút · R3.9 · persons · 1396 · 1389',
    '2 · Huyện Cư Jút · R3.5 · persons · 303 · 301',
  ]);
});

test('Cư Jút 2024: huyện bằng tổng bốn xã ở mọi cột của cả hai biểu', () => {
  for (const report of ['R2', 'R3'] as const) {
    const counts = (unit: typeof cuJut) => (report === 'R2' ? unit.r2 : unit.r3);
    const children = cuJutCommunes.map((unit) => ({ ...unit, counts: counts(unit) }));
    assert.deepEqual(checkSum(report, { ...cuJut, counts: counts(cuJut) }, children), { findings: [], missing: [] });
    const [first, ...others] = children;
    assert.ok(first !== undefined);
    const partial = checkSum(report, { ...cuJut, counts: counts(cuJut) }, [
      { unitId: first.unitId, name: first.name },
      ...others,
    ]);
    assert.deepEqual(partial.missing, [first.name]);
    assert.equal(partial.findings[0]?.check, 13);
  }
});

const r1 = {
  population: { households: 900, persons: 3600 },
  poor: { households: 204, persons: 852 },
  nearPoor: { households: 305, persons: 1389 },
};

test('số đầu năm phải bằng quyết định năm trước', () => {
  const findings = checkUnit({ ...cuJut, previousPoor: { households: 295, persons: 1313 } });
  assert.ok(findings.map(brief).includes('3 · Huyện Cư Jút · R2.1 · households · 295 · 294'));
  assert.equal(findings.filter(({ check }) => check === 3).length, 1);
});

test('R1, R2, R3, R14, R15 cùng số hộ và nhân khẩu', () => {
  const r14 = { households: 305, persons: 1389 };
  const agree = checkUnit({ ...cuJut, r1, r14, r15: { households: 204, persons: 852 } });
  assert.deepEqual(
    agree.filter(({ check }) => check === 10 || check === 11),
    [],
  );
  const differ = checkUnit({ ...cuJut, r1, r14, r15: { households: 203, persons: 850 } });
  assert.deepEqual(
    differ
      .filter(({ check }) => check === 10 || check === 11)
      .map(({ check, report, expected, found, against }) => [check, report, expected, found, against?.column]),
    [
      [10, 'R15', 204, 203, 3],
      [11, 'R15', 852, 850, 5],
    ],
  );
});

test('đơn vị đã rà soát phải có dân số, và không nghèo nhiều hơn dân', () => {
  const codes = (population: { households: number; persons: number }) =>
    checkUnit({ unitId: 'u', name: 'U', r1: { ...r1, population } }).map(({ code, column }) => [code, column]);
  assert.deepEqual(codes({ households: 0, persons: 3600 }), [['populationMissing', 1]]);
  assert.deepEqual(codes({ households: 508, persons: 2240 }), [
    ['moreListedThanPopulation', 1],
    ['moreListedThanPopulation', 2],
  ]);
  assert.deepEqual(codes({ households: 509, persons: 2241 }), []);
});

test('danh sách kèm quyết định cộng lại bằng R1 và bằng số thoát nghèo của R2, R3', () => {
  const decisions = { POOR: 204, NEAR_POOR: 305, EXITED_POVERTY: 109, EXITED_NEAR_POVERTY: 45 };
  const of = (more: Partial<typeof decisions>) =>
    checkUnit({ ...cuJut, r1, decisions: { ...decisions, ...more } }).filter(({ check }) => check === 15);
  assert.deepEqual(of({}), []);
  assert.deepEqual(of({ EXITED_POVERTY: 108 }).map(brief), ['15 · Huyện Cư Jút · R2.2 · households · 108 · 109']);
});

test('R14, R15 chỉ có hộ đã công nhận, không ai ở hai hộ', () => {
  const entry = (householdId: string, personKey: string, decided = true): ListEntry => ({
    report: 'R15',
    unitId: 'u',
    unit: 'U',
    householdId,
    personKey,
    decided,
  });
  assert.deepEqual(checkListEntries([entry('1', 'p'), entry('1', 'q'), entry('2', 'r')]), []);
  const found = checkListEntries([entry('1', 'p'), entry('2', 'p'), entry('3', 's', false)]);
  assert.deepEqual(
    found.map(({ code, found: count }) => [code, count]),
    [
      ['notDecided', 1],
      ['personInTwoHouseholds', 1],
    ],
  );
});
