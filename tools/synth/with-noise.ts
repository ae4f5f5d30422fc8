import { cellNoises } from './noise-kinds.ts';
import { randomOf } from './random.ts';
import type { RowValues } from './workbook-cell.ts';
import type { PlanBlock, PlanSheet } from './workbook-plan.ts';

export interface Injected {
  readonly name: string;
  readonly number: number;
  /** The household it was done to. */
  readonly id: string;
  readonly fate: 'kept' | 'refused';
}

/** One household in this many is damaged. */
const EVERY = 5;

/** Rows put between households, or households written again; each leaves the household itself as it was. */
const rowNoises: readonly {
  readonly number: number;
  readonly name: string;
  readonly apply: (block: PlanBlock) => readonly PlanBlock[];
}[] = [
  { number: 9, name: 'rows_twice', apply: (block) => [{ ...block, rows: block.rows.flatMap((row) => [row, row]) }] },
  { number: 12, name: 'total_row', apply: (block) => [block, between(['Tổng cộng', null, null, '25 hộ', '100 khẩu'])] },
  { number: 12, name: 'title_row', apply: (block) => [between([null, 'II. HỘ CẬN NGHÈO']), block] },
  { number: 15, name: 'empty_row', apply: (block) => [block, between([])] },
];

/** The same lists with every kind of noise of registers.md §8, in turn, and what was done to whom. */
export function withNoise(
  sheets: readonly PlanSheet[],
  seed: number,
): { readonly sheets: readonly PlanSheet[]; readonly injected: readonly Injected[] } {
  const injected: Injected[] = [];
  const damaged = sheets.map((sheet) =>
    sheet.kind === 'listed' ? { ...sheet, blocks: damage(sheet.blocks, seed, injected) } : sheet,
  );
  return { sheets: damaged, injected };
}

function damage(blocks: readonly PlanBlock[], seed: number, injected: Injected[]): readonly PlanBlock[] {
  const kinds = cellNoises.length + rowNoises.length;
  const noisy = blocks.flatMap((block, index): readonly PlanBlock[] => {
    if (index % EVERY !== EVERY - 1) return [block];
    const kind = Math.floor(index / EVERY) % kinds;
    const onCells = cellNoises[kind];
    if (onCells !== undefined) {
      injected.push({ ...onCells, id: block.id });
      return [{ ...block, rows: onCells.apply(block.rows, randomOf(seed, 'noise', index)) }];
    }
    const onRows = rowNoises[kind - cellNoises.length];
    if (onRows === undefined) return [block];
    injected.push({ name: onRows.name, number: onRows.number, id: block.id, fate: 'kept' });
    return onRows.apply(block);
  });
  return [...noisy, ...writtenAgain(blocks, injected)];
}

/** The first households stand a second time at the end of the list. */
function writtenAgain(blocks: readonly PlanBlock[], injected: Injected[]): readonly PlanBlock[] {
  const again = blocks.slice(0, 3);
  for (const { id } of again) injected.push({ number: 9, name: 'household_twice', id, fate: 'kept' });
  return again;
}

function between(row: RowValues): PlanBlock {
  return { id: '', rows: [row] };
}
