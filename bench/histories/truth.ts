import type { FlowColumn } from '@ra-soat/domain/review/movement.ts';
import type { Happening, History } from './history.ts';

/** Households and persons. */
export type Pair = readonly [households: number, persons: number];

/** R2 and R3 of a village and year as the histories themselves tell it: columns 1 to 9 by class. */
export interface TrueMovement {
  readonly POOR: Pair[];
  readonly NEAR_POOR: Pair[];
}

type Listed = 'POOR' | 'NEAR_POOR';
const both = ['POOR', 'NEAR_POOR'] as const;

const empty = (): TrueMovement => ({
  POOR: Array.from({ length: 9 }, (): Pair => [0, 0]),
  NEAR_POOR: Array.from({ length: 9 }, (): Pair => [0, 0]),
});

/** Counts the change from one happening to the next without the ledger: from the words of procedure.md §11 alone. */
function columnsOf(before: Happening | undefined, now: Happening, ever: { poor: boolean; near: boolean }) {
  const counted: { class: Listed; column: 1 | FlowColumn; pair: Pair }[] = [];
  const count = (of: Listed, column: 1 | FlowColumn, pair: Pair) => counted.push({ class: of, column, pair });
  const was = before?.class === 'POOR' || before?.class === 'NEAR_POOR' ? before.class : undefined;
  const is = now.class === 'POOR' || now.class === 'NEAR_POOR' ? now.class : undefined;
  if (was && before) {
    if (now.class === 'GONE') count(was, 4, [1, before.persons]);
    else if (now.persons !== before.persons)
      count(was, now.persons < before.persons ? 4 : 8, [0, Math.abs(now.persons - before.persons)]);
    if (was === 'POOR' && is === 'NEAR_POOR') {
      count('POOR', 2, [1, now.persons]);
      count('NEAR_POOR', 5, [1, now.persons]);
    }
    if (was === 'NEAR_POOR' && is === 'POOR') {
      count('POOR', 5, [1, now.persons]);
      count('NEAR_POOR', 3, [1, now.persons]);
    }
    if (now.class === 'NON_POOR') count(was, was === 'POOR' ? 3 : 2, [1, now.persons]);
  } else if (is && now.arrives) count(is, 8, [1, now.persons]);
  else if (is === 'POOR') count('POOR', ever.poor ? 6 : 7, [1, now.persons]);
  else if (is === 'NEAR_POOR') count('NEAR_POOR', ever.poor || ever.near ? 6 : 7, [1, now.persons]);
  return counted;
}

const isListed = (one: Happening | undefined) => one?.class === 'POOR' || one?.class === 'NEAR_POOR';

/** On no list before the year and on none after it. */
export function passesThrough({ happenings }: History, year: number): boolean {
  const until = (last: number) => happenings.filter((one) => one.year <= last).at(-1);
  return !isListed(until(year - 1)) && !isListed(until(year));
}

/** The movement of one year in every village where something is or was, by number of the village. */
export function trueMovement(histories: readonly History[], year: number): ReadonlyMap<number, TrueMovement> {
  const villages = new Map<number, TrueMovement>();
  const at = (village: number) => villages.get(village) ?? villages.set(village, empty()).get(village) ?? empty();
  const add = (village: number, of: Listed, column: number, [households, persons]: Pair) => {
    const row = at(village)[of];
    const [h, p] = row[column - 1] ?? [0, 0];
    row[column - 1] = [h + households, p + persons];
  };
  for (const { happenings } of histories) {
    const before = happenings.filter((one) => one.year < year).at(-1);
    const after = happenings.filter((one) => one.year <= year).at(-1);
    for (const [column, one] of [
      [1, before],
      [9, after],
    ] as const)
      for (const listed of both) if (one?.class === listed) add(one.village, listed, column, [1, one.persons]);
    happenings.forEach((now, i) => {
      if (now.year !== year || now.because === 'opening') return;
      const earlier = happenings.slice(0, i);
      const ever = {
        poor: earlier.some((one) => one.class === 'POOR'),
        near: earlier.some((one) => one.class === 'NEAR_POOR'),
      };
      const previous = happenings[i - 1];
      // A household that moves is told at the place it leaves.
      const village = now.class === 'GONE' && previous ? previous.village : now.village;
      for (const { class: of, column, pair } of columnsOf(previous, now, ever)) add(village, of, column, pair);
    });
  }
  return villages;
}
