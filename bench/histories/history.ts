import { randomUUID } from 'node:crypto';
import { addDays, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { LedgerBecause } from '@ra-soat/server/platform/ledger.ts';
import type { Dice } from './dice.ts';

/** Something that happened to one household, and where it left it. GONE: died out, moved away or merged. */
export interface Happening {
  readonly on: IsoDate;
  /** Year of the movement reports in which it stands. */
  readonly year: number;
  readonly because: LedgerBecause;
  /** Number of the village, over the whole province. */
  readonly village: number;
  readonly class: DecidedClass | 'GONE';
  readonly persons: number;
  readonly arrives: boolean;
}

export interface History {
  readonly householdId: string;
  readonly happenings: readonly Happening[];
}

export interface Years {
  /** The first annual list opens the histories; the last is decided at the end of this year. */
  readonly first: number;
  readonly last: number;
}

/** Decisions of a year are signed and in force on this day. */
export const decidedOn = (year: number): IsoDate => `${year}-12-10`;

interface Playing {
  readonly dice: Dice;
  readonly villages: number;
  readonly householdId: string;
  happenings: Happening[];
  readonly others: History[];
}

const last = ({ happenings }: Playing): Happening => {
  const found = happenings.at(-1);
  if (!found) throw new Error('a history without a beginning');
  return found;
};

function add(playing: Playing, more: Partial<Happening> & Pick<Happening, 'on' | 'year' | 'because'>): void {
  const { village, class: of, persons } = last(playing);
  playing.happenings.push({ village, class: of, persons, arrives: false, ...more });
}

const listed = ({ class: of }: Happening) => of === 'POOR' || of === 'NEAR_POOR';

/** The annual decision: classes move in every direction, and members are found that nobody had told of. */
function annual(playing: Playing, year: number): void {
  const { dice } = playing;
  const now = last(playing);
  if (now.class === 'GONE') return;
  const chances: Record<DecidedClass, readonly [DecidedClass, ...DecidedClass[]]> = {
    POOR: ['POOR', 'POOR', 'POOR', 'NEAR_POOR', 'NON_POOR'],
    NEAR_POOR: ['NEAR_POOR', 'NEAR_POOR', 'NEAR_POOR', 'POOR', 'NON_POOR'],
    NON_POOR: ['NON_POOR', 'NON_POOR', 'NON_POOR', 'NEAR_POOR', 'POOR'],
  };
  const found = dice.one(chances[now.class]);
  // Who is on no list is reviewed only when it asked to be.
  if (now.class === 'NON_POOR' && found === 'NON_POOR') return;
  const persons = Math.max(1, now.persons + (dice.chance(15) ? dice.below(3) - 1 : 0));
  const closed = listed(now) && dice.chance(1);
  add(playing, {
    ...{ on: decidedOn(year), year, because: closed ? 'notReviewed' : 'annual' },
    ...(closed ? { class: 'GONE', persons: 0 } : { class: found, persons }),
  });
}

type Event = (playing: Playing, at: { readonly on: IsoDate; readonly year: number }) => void;

const birth: Event = (playing, at) => add(playing, { ...at, because: 'birth', persons: last(playing).persons + 1 });

const death: Event = (playing, at) => {
  const { persons } = last(playing);
  add(playing, {
    ...at,
    because: 'death',
    ...(persons === 1 ? { class: 'GONE', persons: 0 } : { persons: persons - 1 }),
  });
};

/** To another village of the province, with its class; or away from it. */
const move: Event = (playing, at) => {
  const { dice, villages } = playing;
  const before = last(playing);
  add(playing, { ...at, because: 'moveOut', class: 'GONE', persons: 0 });
  if (dice.chance(30)) return;
  const { class: of, persons } = before;
  add(playing, { ...at, because: 'moveIn', village: dice.below(villages), class: of, persons, arrives: true });
};

/** Some go and are a household of their own, with the class they had. */
const split: Event = (playing, at) => {
  const before = last(playing);
  if (before.persons < 2) return;
  const going = 1 + playing.dice.below(before.persons - 1);
  add(playing, { ...at, because: 'split', persons: before.persons - going });
  const born: Happening = { ...before, ...at, because: 'split', persons: going, arrives: true };
  playing.others.push({ householdId: randomUUID(), happenings: [born] });
};

const regular: Event = (playing, at) => {
  const { dice } = playing;
  const found = dice.one(['POOR', 'NEAR_POOR', 'NON_POOR'] as const);
  if (found !== last(playing).class) add(playing, { ...at, because: 'regular', class: found });
};

/** What happens between two annual decisions, in the order of its days. */
function between(playing: Playing, year: number): void {
  const { dice } = playing;
  let on: IsoDate = `${year}-01-05`;
  for (let n = dice.below(3); n > 0; n -= 1) {
    on = addDays(on, 1 + dice.below(100));
    const now = last(playing);
    if (now.class === 'GONE') return;
    const happens = listed(now) ? dice.one([birth, birth, death, move, split, regular]) : regular;
    if (listed(now) || dice.chance(20)) happens(playing, { on, year });
  }
}

/**
 * One household over years of rounds and events, and those that split off from it (who go on in their turn). Every day
 * is before the decision of its year.
 */
export function playHistory(dice: Dice, villages: number, { first, last: end }: Years): readonly History[] {
  const opening: Happening = {
    ...{ on: decidedOn(first), year: first, because: 'opening' },
    ...{ village: dice.below(villages), class: dice.one(['POOR', 'NEAR_POOR', 'NEAR_POOR']) },
    ...{ persons: 1 + dice.below(dice.chance(10) ? 12 : 6), arrives: false },
  };
  const done: History[] = [];
  const waiting: History[] = [{ householdId: randomUUID(), happenings: [opening] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const playing: Playing = {
      ...{ dice, villages, householdId: next.householdId },
      ...{ happenings: [...next.happenings], others: waiting },
    };
    const began = last(playing);
    for (let year = began.because === 'opening' ? first + 1 : began.year; year <= end; year += 1) {
      if (year > began.year || began.because === 'opening') between(playing, year);
      annual(playing, year);
    }
    done.push({ householdId: playing.householdId, happenings: playing.happenings });
  }
  return done;
}
