import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import { agreement } from '../histories/agree.ts';
import { flat, type Report, type UnitYear } from '../histories/ask.ts';
import type { Tally } from './tally.ts';

type Row = Report['rows'][number];

const numbers = ({ cells }: Row) => cells.map((cell) => (typeof cell === 'number' ? cell : 0));
const sum = (all: readonly number[]) => all.reduce((total, n) => total + n, 0);

/** Every reviewed row of the tables with a code, with the unit and year it stands in. */
function* rowsOf(years: readonly UnitYear[], code: (typeof tableCodes)[number]) {
  for (const { unit, year, tables } of years.flatMap(flat)) {
    for (const row of tables.get(code)?.rows ?? []) {
      if (row.cells.some((cell) => typeof cell === 'number'))
        yield { row, where: `${unit.place} ${year} ${code} ${row.unit}` };
    }
  }
}

/** 6: every row of R2 and R3 balances, of households and of persons; what leaves one list for the other arrives there. */
export function balance(tally: Tally, years: readonly UnitYear[]): void {
  const plus = [1, -1, -1, -1, 1, 1, 1, 1];
  for (const code of ['R2', 'R3'] as const) {
    for (const { row, where } of rowsOf(years, code)) {
      const cells = numbers(row);
      tally.count(
        sum(plus.map((sign, at) => sign * (cells[at] ?? 0))) === cells[8],
        () => `${where}: ${cells.join(' ')}`,
      );
    }
  }
  for (const { unit, year, tables } of years.flatMap(flat)) {
    const [poor, near] = [tables.get('R2')?.rows ?? [], tables.get('R3')?.rows ?? []];
    poor.forEach((row, at) => {
      const [from, to] = [numbers(row), numbers(near[at] ?? row)];
      const agrees = from[1] === to[4] && from[4] === to[2];
      tally.count(agrees, () => `${unit.place} ${year} ${row.unit}: R2 and R3 do not meet`);
    });
  }
}

/** 7: parent = Σ children from the country to the village, urban + rural = total; 34 provinces = Σ of the 63. */
export function sums(tally: Tally, years: readonly UnitYear[], both: readonly (readonly [Report, Report])[]): void {
  const { notTheSum, reports } = agreement(years);
  tally.counted({ checked: reports, violated: notTheSum }, 'a unit is not the sum of those below it');
  // A village that the earlier map puts nowhere keeps its households, but its population is not known there.
  for (const [today, before] of both) {
    const [now, then] = [today, before].map(({ rows }) => rows.at(-1)?.cells ?? []);
    const counted = (now ?? [])
      .map((cell, at) => [cell, then?.[at]])
      .filter((pair) => pair.every((cell) => typeof cell === 'number'));
    const same = counted.length >= 4 && counted.every(([one, other]) => one === other);
    tally.count(same, () => `${today.code}: ${JSON.stringify(now)} today, ${JSON.stringify(then)} on the map before`);
  }
  for (const code of tableCodes) {
    for (const { unit, year, tables } of years.flatMap(flat)) {
      const rows = tables.get(code)?.rows ?? [];
      for (const total of rows.filter(({ kind }) => kind === 'total')) {
        const areas = rows.filter(({ kind, rowKey }) => kind === 'area' && rowKey === total.rowKey);
        if (areas.length === 0) continue;
        const added = numbers(total).map((_, at) => sum(areas.map((area) => numbers(area)[at] ?? 0)));
        const same = JSON.stringify(added) === JSON.stringify(numbers(total));
        tally.count(same, () => `${unit.place} ${year} ${code}: I + II is not III`);
      }
    }
  }
}

/** 8: the twelve deprivations add up to their total, and none exceeds the households. */
export function deprivations(tally: Tally, years: readonly UnitYear[], software: readonly Report[]): void {
  for (const code of ['R4', 'R6'] as const) {
    for (const { row, where } of rowsOf(years, code)) {
      const [households = 0, ...each] = numbers(row);
      tally.count(each.length === 12 && each.every((n) => n <= households), () => `${where}: ${each.join(' ')}`);
    }
  }
  for (const { rows, code } of software) {
    for (const row of rows) {
      const [, total, ...each] = numbers(row);
      tally.count(sum(each) === total, () => `${code} ${row.unit}: ${String(total)} is not ${sum(each)}`);
    }
  }
}

/** 9: the peoples add up to their total; groups may overlap and none exceeds it. */
export function groups(tally: Tally, years: readonly UnitYear[]): void {
  for (const { row, where } of rowsOf(years, 'R9')) {
    const cells = numbers(row);
    for (const half of [cells.slice(0, cells.length / 2), cells.slice(cells.length / 2)]) {
      const [all, minorities, ...peoples] = half;
      const [, ...others] = peoples;
      tally.count(sum(peoples) === all && sum(others) === minorities, () => `${where}: ${half.join(' ')}`);
    }
  }
  for (const { row, where } of rowsOf(years, 'R8')) {
    const cells = numbers(row);
    for (const [all = 0, ...marked] of [cells.slice(0, 5), cells.slice(5)]) {
      tally.count(
        marked.every((n) => n >= 0 && n <= all),
        () => `${where}: ${cells.join(' ')}`,
      );
    }
  }
}

/** 10: a rate lies between 0 and 100 or is "–"; a unit that is not reviewed is "–" in every cell, never 0. */
export function rates(tally: Tally, years: readonly UnitYear[]): void {
  for (const { unit, year, tables } of years.flatMap(flat)) {
    for (const { code, rows } of tables.values()) {
      for (const row of rows) {
        const texts = row.cells.filter((cell) => typeof cell === 'string').filter((cell) => cell !== '–');
        const sound = texts.every(
          (text) => Number(text.replace(',', '.')) >= 0 && Number(text.replace(',', '.')) <= 100,
        );
        tally.count(sound, () => `${unit.place} ${year} ${code} ${row.unit}: ${texts.join(' ')}`);
        // Above the communes a unit shows the sum of those that were reviewed, and how many are missing.
        if (row.kind !== 'unit' || row.missing === 0 || !unit.lists) continue;
        const silent = row.cells.every((cell) => cell === '–');
        tally.count(silent, () => `${unit.place} ${year} ${code} ${row.unit}: a figure of a unit not reviewed`);
      }
    }
  }
}
