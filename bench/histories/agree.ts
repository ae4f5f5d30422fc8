import { tableCodes, type ListCode } from '@ra-soat/domain/reports/table-layout.ts';
import { flat, type Report, type UnitYear } from './ask.ts';

/** What the reports of the units say against each other and against those below them. */
export interface Agreement {
  /** Reports R1 to R13 asked for, and lists R14 and R15 walked row by row. */
  readonly reports: number;
  readonly lists: number;
  /** Findings of the built-in checks, over every report, unit and year. */
  readonly findings: number;
  /** Tables and lists that are not the sum of their rows, or whose rows are not what the unit below shows for itself. */
  readonly notTheSum: number;
  /** Pairs of equal figures compared: R1, R2.9, R3.9, R4, R6, R8, R9, R10, R12, R13, R14, R15. */
  readonly compared: number;
  readonly unequal: number;
}

/** The same number, wherever it stands. */
interface Same {
  readonly list: ListCode;
  readonly measure: 'households' | 'persons';
  /** Report, column and row. */
  readonly at: readonly string[];
}

const same: readonly Same[] = [
  {
    list: 'R15',
    measure: 'households',
    at: ['R1:3', 'R2:9:households', 'R4:1', 'R8:1:households', 'R9:1', 'R10:9:poor', 'R12:9'],
  },
  {
    list: 'R14',
    measure: 'households',
    at: ['R1:7', 'R3:9:households', 'R6:1', 'R8:6:households', 'R9:half', 'R10:9:nearPoor', 'R13:9'],
  },
  { list: 'R15', measure: 'persons', at: ['R1:5', 'R2:9:persons', 'R8:1:persons', 'R12:18'] },
  { list: 'R14', measure: 'persons', at: ['R1:9', 'R3:9:persons', 'R8:6:persons', 'R13:18'] },
];

/** The cell of the whole at `report:column:row`; the near-poor of R9 begin at half. */
function cellAt({ tables }: UnitYear, at: string): unknown {
  const [code, column = '', row = null] = at.split(':');
  const report = [...tables].find(([one]) => one === code)?.[1];
  const cells = report?.rows.findLast(({ kind, rowKey }) => kind === 'total' && rowKey === row)?.cells ?? [];
  return cells[column === 'half' ? cells.length / 2 : Number(column) - 1];
}

/** The figures that must be one, in a unit and year; lists where somebody may read them. */
function figures(one: UnitYear, { list, measure, at }: Same): unknown[] {
  const cells = at.map((where) => cellAt(one, where));
  const listed = one.lists.get(list);
  return listed ? [...cells, listed[measure]] : cells;
}

/** Rows added up by what they count; a unit that lies in both areas has rows in each. A rate follows from its counts. */
function added(rows: Report['rows']): string {
  const byKey = [...Map.groupBy(rows, ({ rowKey }) => rowKey)].map(([key, own]) => [
    key,
    own.reduce<number[]>((sums, { cells }) => {
      return cells.map((cell, at) => (sums[at] ?? 0) + (typeof cell === 'number' ? cell : 0));
    }, []),
  ]);
  return JSON.stringify(byKey);
}

const unitRows = ({ rows }: Report, unitId: string) => rows.filter((row) => row.unitId === unitId);
const totalRows = ({ rows }: Report) => rows.filter(({ kind }) => kind === 'total');

/** Lists of a unit that are not as long as those below it together. */
function listsNotTheSum({ lists, below }: UnitYear): number {
  if (below.length === 0) return 0;
  return [...lists].filter(([code, own]) =>
    (['households', 'persons'] as const).some(
      (measure) => own[measure] !== below.reduce((sum, one) => sum + (one.lists.get(code)?.[measure] ?? 0), 0),
    ),
  ).length;
}

/** Every unit against itself and against those below it. */
export function agreement(years: readonly UnitYear[]): Agreement {
  const all = years.flatMap(flat);
  const reports = all.flatMap(({ tables }) => [...tables.values()]);
  const pairs = all.flatMap((one) =>
    same.flatMap((which) => {
      const [first, ...others] = figures(one, which);
      return others.map((other) => typeof first === 'number' && first === other);
    }),
  );
  const notTheSum = all.flatMap((one) => [
    listsNotTheSum(one),
    ...one.below.flatMap((child) =>
      tableCodes.map((code) => {
        const [above, below] = [one.tables.get(code), child.tables.get(code)];
        return above && below && added(unitRows(above, child.unit.place)) === added(totalRows(below)) ? 0 : 1;
      }),
    ),
    ...[...one.tables.values()].map((report) => {
      const units = report.rows.filter(({ kind }) => kind === 'unit');
      return added(units) === added(totalRows(report)) ? 0 : 1;
    }),
  ]);
  return {
    reports: reports.length,
    lists: all.reduce((sum, { lists }) => sum + lists.size, 0),
    findings: reports.flatMap(({ checks }) => checks.flatMap(({ findings }) => findings)).length,
    notTheSum: notTheSum.reduce((sum, n) => sum + n, 0),
    compared: pairs.length,
    unequal: pairs.filter((equal) => !equal).length,
  };
}
