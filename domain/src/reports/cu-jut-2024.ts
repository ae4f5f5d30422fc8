import { movementColumns, type MovementCounts, type MovementRow } from './movement-counts.ts';

function row(figures: readonly number[]): MovementRow {
  const at = (column: number) => figures[column - 1] ?? 0;
  const [c1, c2, c3, c4, c5, c6, c7, c8, c9] = movementColumns;
  return { 1: at(c1), 2: at(c2), 3: at(c3), 4: at(c4), 5: at(c5), 6: at(c6), 7: at(c7), 8: at(c8), 9: at(c9) };
}

export interface PrintedUnit {
  readonly unitId: string;
  readonly name: string;
  readonly r2: MovementCounts;
  readonly r3: MovementCounts;
}

function unit(unitId: string, name: string, figures: readonly (readonly number[])[]): PrintedUnit {
  const [poorHouseholds = [], poorPersons = [], nearHouseholds = [], nearPersons = []] = figures;
  return {
    unitId,
    name,
    r2: { households: row(poorHouseholds), persons: row(poorPersons) },
    r3: { households: row(nearHouseholds), persons: row(nearPersons) },
  };
}

/**
 * R2 and R3 of huyện Cư Jút, Đắk Nông, as printed in the in-progress review of 2024 (columns 4 and 8 empty in the
 * source, here 0). Source: printed reports of the province, read from images; counts only, no person. Rows of each unit:
 * R2 households, R2 persons, R3 households, R3 persons; columns 1 to 9.
 */
export const cuJut = unit('cu-jut', 'Huyện Cư Jút', [
  [294, 64, 45, 0, 5, 0, 14, 0, 204],
  [1313, 303, 243, 0, 26, 0, 59, 0, 852],
  [276, 45, 5, 0, 63, 0, 18, 0, 305],
  [1253, 194, 26, 0, 301, 0, 62, 0, 1389],
]);

export const cuJutCommunes: readonly PrintedUnit[] = [
  unit('cu-jut-1', "Thị trấn Ea T'Ling", [
    [10, 5, 0, 0, 0, 0, 0, 0, 5],
    [43, 26, 0, 0, 0, 0, 0, 0, 17],
    [9, 0, 0, 0, 5, 0, 1, 0, 15],
    [40, 0, 0, 0, 26, 0, 4, 0, 70],
  ]),
  unit('cu-jut-2', "Xã Đắk D'Rông", [
    [119, 10, 45, 0, 3, 0, 7, 0, 74],
    [570, 46, 243, 0, 13, 0, 30, 0, 324],
    [109, 45, 3, 0, 10, 0, 8, 0, 79],
    [494, 194, 13, 0, 46, 0, 29, 0, 362],
  ]),
  unit('cu-jut-3', 'Xã Ea Pô', [
    [85, 23, 0, 0, 0, 0, 5, 0, 67],
    [323, 97, 0, 0, 0, 0, 18, 0, 244],
    [42, 0, 0, 0, 23, 0, 5, 0, 70],
    [172, 0, 0, 0, 97, 0, 18, 0, 287],
  ]),
  unit('cu-jut-4', 'Xã Tâm Thắng', [
    [80, 26, 0, 0, 2, 0, 2, 0, 58],
    [377, 134, 0, 0, 13, 0, 11, 0, 267],
    [116, 0, 2, 0, 25, 0, 4, 0, 141],
    [547, 0, 13, 0, 132, 0, 11, 0, 670],
  ]),
];
