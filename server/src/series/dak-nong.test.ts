import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ledgerCounts } from './test-ledger-counts.ts';
import { countOutcomes } from '@ra-soat/domain/reports/count-outcomes.ts';
import { missingInReport, missingTransfers } from '@ra-soat/domain/reports/missing-movements.ts';
import { closingByFormula, measures, type MovementCounts } from '@ra-soat/domain/reports/movement-counts.ts';
import { realiseMovements, realiseUnit, withMissing } from '@ra-soat/domain/reports/realise-movements.ts';
import { readShipped } from '../platform/shipped-csv.ts';
import { readMovementCounts } from './read-movement-counts.ts';

const columns = ['c1_opening', 'c2', 'c3', 'c4_other_out', 'c5', 'c6_relapse', 'c7_new', 'c8_other_in'] as const;
const printed = readShipped('statistics/daknong-movements-2024.csv');

interface Printed {
  readonly r2: MovementCounts | undefined;
  readonly r3: MovementCounts | undefined;
}

/** District and commune of every row, with both reports as printed; a blank cell is a column without households. */
const units: ReadonlyMap<string, Printed> = new Map(
  [...Map.groupBy(printed, (row) => `${row('district')}, ${row('unit')}`)].map(([unit, rows]) => {
    const cells = new Map(
      rows.flatMap((row) =>
        [...columns, 'c9_closing_printed'].flatMap((column, index) =>
          row(column) === '' ? [] : [[`${row('report')}.${row('measure')}.${index + 1}`, Number(row(column))] as const],
        ),
      ),
    );
    return [unit, { r2: readMovementCounts('R2', cells), r3: readMovementCounts('R3', cells) }];
  }),
);
const reports = [...units].flatMap(([unit, { r2, r3 }]) => [
  ...(r2 ? [{ unit, report: 'R2' as const, counts: r2 }] : []),
  ...(r3 ? [{ unit, report: 'R3' as const, counts: r3 }] : []),
]);

/** By the counting of the reports, and by the ledger of the registry, which must agree. */
function counted(report: 'R2' | 'R3', counts: MovementCounts): MovementCounts | undefined {
  const population = realiseMovements(report, 'u', counts);
  const unit = countOutcomes(population).get('u');
  const posted = ledgerCounts(population);
  assert.deepEqual(posted, { r2: unit?.r2, r3: unit?.r3 });
  return report === 'R2' ? unit?.r2 : unit?.r3;
}

/** The 14 reports (28 rows) that do not balance in the original, with what they lack. */
const lacking = [
  'Cư Jút, Huyện Cư Jút, R3: thiếu 2 hộ, 7 nhân khẩu ở cột 4',
  'Cư Jút, Xã Tâm Thắng, R3: thiếu 2 hộ, 7 nhân khẩu ở cột 4',
  'Đắk Glong, Huyện Đắk Glong, R2: thiếu 11 hộ, 41 nhân khẩu ở cột 4',
  'Đắk Glong, Huyện Đắk Glong, R3: thiếu 9 hộ, 46 nhân khẩu ở cột 4',
  'Đắk Glong, Xã Đắk Ha, R2: thiếu 2 hộ, 9 nhân khẩu ở cột 4',
  'Đắk Glong, Xã Đắk Ha, R3: thiếu 2 hộ, 8 nhân khẩu ở cột 4',
  'Đắk Glong, Xã Đắk Plao, R2: thiếu 1 hộ, 4 nhân khẩu ở cột 4',
  'Đắk Glong, Xã Đắk Plao, R3: thiếu 1 hộ, 2 nhân khẩu ở cột 4',
  "Đắk Glong, Xã Đắk R'Măng, R2: thiếu 7 hộ, 25 nhân khẩu ở cột 4",
  "Đắk Glong, Xã Đắk R'Măng, R3: thiếu 3 hộ, 16 nhân khẩu ở cột 8",
  'Đắk Glong, Xã Quảng Hoà, R2: thiếu 1 hộ, 3 nhân khẩu ở cột 4',
  'Đắk Glong, Xã Quảng Hoà, R3: thiếu 9 hộ, 52 nhân khẩu ở cột 4',
  'Đắk Mil, Huyện Đắk Mil, R2: thiếu 2 hộ, 9 nhân khẩu ở cột 8',
  'Đắk Mil, Huyện Đắk Mil, R3: thiếu 2 hộ, 10 nhân khẩu ở cột 4',
];

suite('Đắk Nông 2024: populations that went through the printed movements', () => {
  test('54 rows; 26 balance, and their population gives every printed figure', () => {
    const rows = reports.flatMap((one) => measures.map((measure) => ({ ...one, measure })));
    const balanced = rows.filter(({ counts, measure }) => closingByFormula(counts[measure]) === counts[measure][9]);
    assert.deepEqual([rows.length, balanced.length], [54, 26]);
    for (const { unit, report, counts, measure } of balanced) {
      assert.deepEqual(counted(report, counts)?.[measure], counts[measure], `${unit} ${report} ${measure}`);
    }
  });

  test('where a row does not balance, its population gives columns 1 to 8 and the closing of the formula', () => {
    for (const { unit, report, counts } of reports) {
      const found = counted(report, counts);
      for (const measure of measures) {
        const expected = { ...counts[measure], 9: closingByFormula(counts[measure]) };
        assert.deepEqual(found?.[measure], expected, `${unit} ${report} ${measure}`);
      }
    }
  });

  test('with the movement that is named as missing, the population gives the printed closing of all 54 rows', () => {
    for (const { unit, report, counts } of reports) {
      const whole = withMissing(counts, missingInReport(report, counts));
      assert.deepEqual(counted(report, whole), whole, `${unit} ${report}`);
      assert.deepEqual(whole.households[9], counts.households[9]);
    }
  });

  test('every missing movement by name', () => {
    const named = reports.flatMap(({ unit, report, counts }) =>
      missingInReport(report, counts).map(
        ({ column, households, persons }) =>
          `${unit}, ${report}: thiếu ${households} hộ, ${persons} nhân khẩu ở cột ${column}`,
      ),
    );
    assert.deepEqual(named, lacking);
  });

  test('R2 and R3 of a unit, completed, come from one population', () => {
    for (const [unit, { r2, r3 }] of units) {
      if (!r2 || !r3) continue;
      const transfers = missingTransfers(r2, r3);
      const completed = (report: 'R2' | 'R3', counts: MovementCounts) => {
        const moved = withMissing(
          counts,
          transfers.filter((one) => one.report === report),
        );
        return withMissing(moved, missingInReport(report, moved));
      };
      const [whole2, whole3] = [completed('R2', r2), completed('R3', r3)];
      const found = countOutcomes(realiseUnit('u', whole2, whole3)).get('u');
      assert.deepEqual([found?.r2, found?.r3], [whole2, whole3], unit);
      assert.deepEqual([found?.poor, found?.nearPoor], [closing(r2), closing(r3)], unit);
      assert.deepEqual(ledgerCounts(realiseUnit('u', whole2, whole3)), { r2: whole2, r3: whole3 }, unit);
    }
  });
});

function closing({ households, persons }: MovementCounts) {
  return { households: households[9], persons: persons[9] };
}
