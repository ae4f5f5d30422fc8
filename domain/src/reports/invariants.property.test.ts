import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cellText } from './cell-text.ts';
import { cellsOf, type Cell } from './cells-of.ts';
import { checkProfiles } from './check-profiles.ts';
import { countOutcomes, type CaseOutcome } from './count-outcomes.ts';
import { factKey, sumFacts, type ClassKey, type Facts, type GroupKey } from './facts.ts';
import { layoutFor } from './layout-for.ts';
import { listedNames } from './listed-names.ts';
import { closingByFormula, measures } from './movement-counts.ts';
import { tableCodes, type TableCode } from './table-layout.ts';
import { zeroFacts } from './zero-facts.ts';

/** Invariants 6 to 10 of synthetic data (§11), over invented villages of the standard in force. */
const STANDARD = 'vn-2022';
const names = listedNames(STANDARD);
const at = (code: TableCode) => layoutFor(code, { standard: STANDARD, kind: 'software', peoples: [1, 20, 25] });

const before = fc.constantFrom('POOR', 'NEAR_POOR', 'NON_POOR');
const household = fc.record({
  before,
  after: fc.constantFrom('POOR', 'NEAR_POOR', 'NON_POOR', 'GONE'),
  personsBefore: fc.integer({ min: 1, max: 9 }),
  personsNow: fc.integer({ min: 1, max: 9 }),
  everPoor: fc.boolean(),
  everNearPoor: fc.boolean(),
  lacks: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 12 }),
  causes: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
  people: fc.constantFrom(1, 2, 20, 25, 54),
  noLabour: fc.boolean(),
  merit: fc.boolean(),
});
type Household = typeof household extends fc.Arbitrary<infer T> ? T : never;
const village = fc.array(household, { maxLength: 12 });
const commune = fc.array(village, { minLength: 1, maxLength: 5 });

function outcomeOf(one: Household): CaseOutcome {
  const { before: was, after, everPoor, everNearPoor } = one;
  const listed = was !== 'NON_POOR';
  return {
    ...{ unitId: 'u', before: was, after, everPoor, everNearPoor },
    personsBefore: listed ? one.personsBefore : 0,
    personsNow: after === 'GONE' ? 0 : one.personsNow,
  };
}

/** What a household of a class adds to the facts of its village. */
function keysOf(of: ClassKey, one: Household): readonly (readonly [string, number])[] {
  const minority = one.people !== 1;
  const lacks = of === 'poor' ? one.lacks : one.lacks.slice(0, 2);
  const groups: readonly (readonly [GroupKey, boolean])[] = [
    ['minority', minority],
    ['noLabour', one.noLabour],
    ['merit', one.merit],
    ['none', !minority && !one.noLabour && !one.merit],
  ];
  const grouped = groups.filter(([, is]) => is).map(([group]) => group);
  return [
    ...measures.flatMap((measure): (readonly [string, number])[] => {
      const n = measure === 'households' ? 1 : one.personsNow;
      return [
        [factKey.listed(of, measure), n],
        ...grouped.map((group) => [factKey.group(of, group, measure), n] as const),
      ];
    }),
    ...lacks.map((lack) => [factKey.indicator(of, lack), 1] as const),
    ...one.causes.map((cause) => [factKey.cause(of, cause), 1] as const),
    [factKey.ethnicity(of, one.people), 1],
    [factKey.children(of), 2],
    [factKey.children(of, 'undernourished'), lacks.includes(3) ? 1 : 0],
    [factKey.children(of, 'notSchooled'), lacks.includes(6) ? 1 : 0],
  ];
}

function factsOf(households: readonly Household[]): Facts {
  const facts = new Map(zeroFacts(names));
  const add = (key: string, n: number) => facts.set(key, (facts.get(key) ?? 0) + n);
  for (const one of households) {
    if (one.after === 'POOR' || one.after === 'NEAR_POOR') {
      for (const [key, n] of keysOf(one.after === 'POOR' ? 'poor' : 'nearPoor', one)) add(key, n);
    }
  }
  const counted = countOutcomes(households.map(outcomeOf)).get('u');
  for (const [of, table] of [['poor', counted?.r2] as const, ['nearPoor', counted?.r3] as const]) {
    for (const measure of measures) {
      for (const column of [1, 2, 3, 4, 5, 6, 7, 8] as const) {
        add(factKey.flow(of, column, measure), table?.[measure][column] ?? 0);
      }
    }
  }
  return facts;
}

const rowsOf = (code: TableCode, facts: Facts | undefined): Cell[][] => {
  const layout = at(code);
  const rows = layout.rows.length === 0 ? [{ fill: [''] }] : layout.rows;
  return rows.map(({ fill }) => cellsOf(layout, facts, fill));
};
const value = (cell: Cell | undefined) => (cell?.kind === 'count' ? cell.value : 0);
const over = (check: (villages: readonly Facts[], households: readonly Household[]) => void) =>
  fc.assert(
    fc.property(commune, (villages) => check(villages.map(factsOf), villages.flat())),
    { numRuns: 300, seed: 6 },
  );

test('6: R2 và R3 cân đối theo hộ, theo người; hộ chuyển loại khớp nhau; cột 9 là số hộ của R1', () => {
  over((_, households) => {
    const facts = factsOf(households);
    const counted = countOutcomes(households.map(outcomeOf)).get('u');
    if (counted === undefined) return;
    for (const measure of measures) {
      assert.equal(counted.r2[measure][9], closingByFormula(counted.r2[measure]));
      assert.equal(counted.r3[measure][9], closingByFormula(counted.r3[measure]));
      assert.equal(counted.r2[measure][2], counted.r3[measure][5]);
      assert.equal(counted.r2[measure][5], counted.r3[measure][3]);
      assert.equal(counted.r2[measure][9], facts.get(factKey.listed('poor', measure)));
      assert.equal(counted.r3[measure][9], facts.get(factKey.listed('nearPoor', measure)));
    }
  });
});

test('7: ở mọi biểu R1 đến R13, đơn vị trên bằng cộng các đơn vị dưới', () => {
  over((villages) => {
    const whole = sumFacts(villages);
    for (const code of tableCodes) {
      const below = villages.map((facts) => rowsOf(code, facts));
      rowsOf(code, whole).forEach((row, at) =>
        row.forEach((cell, column) => {
          if (cell.kind !== 'count') return;
          const sum = below.reduce((total, rows) => total + value(rows[at]?.[column]), 0);
          assert.equal(cell.value, sum, `${code} ${column + 1}`);
        }),
      );
    }
  });
});

test('8, 9: tổng 12 chỉ số, dân tộc cộng lại bằng tổng, nhóm không quá tổng; kiểm tra của máy không báo gì', () => {
  over((villages) => {
    const facts = sumFacts(villages);
    for (const code of ['R4', 'R6'] as const) {
      const [households, total, ...indicators] = rowsOf(code, facts)[0] ?? [];
      assert.equal(
        value(total),
        indicators.reduce((sum, cell) => sum + value(cell), 0),
      );
      assert.ok(indicators.every((cell) => value(cell) <= value(households)));
    }
    const peoples = rowsOf('R9', facts)[0] ?? [];
    for (const start of [0, peoples.length / 2]) {
      const [all, minorities, kinh, ...others] = peoples.slice(start, start + peoples.length / 2).map(value);
      assert.equal(all, (minorities ?? 0) + (kinh ?? 0));
      assert.equal(
        minorities,
        others.reduce((sum, n) => sum + n, 0),
      );
    }
    assert.deepEqual(checkProfiles({ unitId: 'u', name: 'U', facts }, names), []);
  });
});

test('10: tỷ lệ từ 0 đến 100 hoặc “–”; đơn vị chưa rà soát là “–” ở mọi ô, không bao giờ là 0', () => {
  over((villages) => {
    for (const code of tableCodes) {
      for (const cell of rowsOf(code, sumFacts(villages)).flat()) {
        if (cell.kind !== 'rate') continue;
        assert.ok(cell.base >= cell.part && cell.part >= 0, code);
        assert.equal(cellText(cell) === '–', cell.base === 0, code);
      }
      assert.deepEqual([...new Set(rowsOf(code, undefined).flat().map(cellText))], ['–'], code);
    }
  });
});
