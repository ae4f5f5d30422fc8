import type { TableCode } from '@ra-soat/domain/reports/table-layout.ts';
import { reportAsOf } from '@ra-soat/server/place-reports/contract.ts';
import type { World } from '@ra-soat/server/test-world.ts';
import type { Report, Unit, UnitYear } from '../histories/ask.ts';
import type { History, Years } from '../histories/history.ts';
import { bothWays, everyWriting, oldReports, ownPlacesOnly, publicNames } from './doors.ts';
import { classFollows, flagsFollow, nothingGuessed, tablesBarred } from './forms.ts';
import { deadlines, demonstrationNeverDecided, seasons, stepsBeforeDecision } from './procedure.ts';
import { answersStay, numbers, oneClass, people } from './registry.ts';
import { papersAfterLeaving } from './standing.ts';
import type { Story } from './story.ts';
import { balance, deprivations, groups, rates, sums } from './tables.ts';
import { Tally } from './tally.ts';

/** What the invariants are walked over: random histories with every report asked, and one round through every door. */
export interface Walked {
  readonly world: World;
  readonly country: Unit;
  readonly communes: readonly string[];
  readonly histories: readonly History[];
  readonly years: Years;
  readonly asked: readonly UnitYear[];
  readonly story: Story;
  /** How many invented forms and seasons are tried. */
  readonly forms: number;
  readonly seasons: number;
}

/** One invariant of synthetic-data.md §11. */
export interface Invariant {
  readonly number: number;
  readonly says: string;
  readonly walk: (walked: Walked, tally: Tally) => void | Promise<void>;
}

async function asked({ world, country }: Walked, unit: Unit, code: TableCode, more: object): Promise<Report> {
  const last = { place: unit.place, standard: 'vn-2022', code, ...more };
  return reportAsOf.output.parse(await world.ask(unit === country ? country.actor : unit.actor, 'report.asOf', last));
}

/** R1 to R3 of the country on the map of 34 and on that of 63. */
async function onBothMaps(walked: Walked): Promise<(readonly [Report, Report])[]> {
  const { country, years } = walked;
  const pairs: (readonly [Report, Report])[] = [];
  for (const code of ['R1', 'R2', 'R3'] as const) {
    const on = (map: string) => asked(walked, country, code, { year: years.last, map, layout: 'software' });
    pairs.push([await on('current'), await on('before-2025-07-01')]);
  }
  return pairs;
}

/** R4 and R6 as the national software prints them, with the total of deprivations. */
async function withTotals(walked: Walked): Promise<Report[]> {
  const { country, years } = walked;
  const reports: Report[] = [];
  for (const code of ['R4', 'R6'] as const) {
    for (const unit of country.below)
      reports.push(await asked(walked, unit, code, { year: years.last, layout: 'software' }));
  }
  return reports;
}

/** The one list of the 20 invariants: what each says, and how it is tried. */
export const invariants: readonly Invariant[] = [
  {
    number: 1,
    says: 'one class per household, standard, layer and date; earlier answers unchanged',
    walk: async ({ world, histories, years, story }, tally) => {
      await oneClass(tally, world.database.pool, { histories, years });
      await answersStay(tally, story.world.database.pool);
    },
  },
  {
    number: 2,
    says: 'household code unique within unit, village, round',
    walk: ({ story }, tally) => numbers(tally, story.world.database.pool),
  },
  {
    number: 3,
    says: 'exactly one head; member count = member rows; no person in two households at one date',
    walk: ({ world, years }, tally) => people(tally, world.database.pool, years),
  },
  {
    number: 4,
    says: 'the class follows from B1, the area and the deprivations',
    walk: ({ forms }, tally) => classFollows(tally, forms),
  },
  {
    number: 5,
    says: 'B2 = 10 × flags; flags follow from the facts',
    walk: ({ forms }, tally) => flagsFollow(tally, forms),
  },
  {
    number: 6,
    says: 'R2, R3 balance; R2.2 = R3.5; R2.5 = R3.3',
    walk: (walked, tally) => balance(tally, walked.asked),
  },
  {
    number: 7,
    says: 'parent = Σ children; urban + rural = total; 34 provinces = Σ of the 63',
    walk: async (walked, tally) => sums(tally, walked.asked, await onBothMaps(walked)),
  },
  {
    number: 8,
    says: 'Σ of 12 = total deprivations; each ≤ households',
    walk: async (walked, tally) => deprivations(tally, walked.asked, await withTotals(walked)),
  },
  {
    number: 9,
    says: 'Σ ethnic columns = total; no group exceeds it',
    walk: (walked, tally) => groups(tally, walked.asked),
  },
  {
    number: 10,
    says: '0 ≤ rate ≤ 100, or “–”; “–” never becomes 0',
    walk: (walked, tally) => rates(tally, walked.asked),
  },
  {
    number: 11,
    says: 'import twice = import once; export → import = same state',
    walk: (_, tally) => bothWays(tally, 3),
  },
  {
    number: 12,
    says: 'no decision without every step before it',
    walk: ({ seasons: count }, tally) => stepsBeforeDecision(tally, seasons(count)),
  },
  {
    number: 13,
    says: 'deadlines equal the examples; a holiday never shortens one',
    walk: (_, tally) => deadlines(tally),
  },
  {
    number: 14,
    says: 'nothing unknown is guessed when the tables are empty',
    walk: ({ forms }, tally) => nothingGuessed(tally, forms),
  },
  {
    number: 15,
    says: 'the demonstration table reaches no decision; an unconfirmed one yields no class',
    walk: ({ forms, seasons: count }, tally) => {
      tablesBarred(tally, forms);
      demonstrationNeverDecided(tally, seasons(count));
    },
  },
  {
    number: 16,
    says: 'without an area nothing, with one only its units',
    walk: ({ world, communes }, tally) => ownPlacesOnly(tally, world, communes),
  },
  {
    number: 17,
    says: 'an old report printed today equals the one of then',
    walk: async ({ world, country, asked: years }, tally) => {
      const [first] = years;
      if (first) await oldReports(tally, world, country, first);
    },
  },
  { number: 18, says: 'who has not signed in is told no name', walk: ({ story }, tally) => publicNames(tally, story) },
  {
    number: 19,
    says: 'NFC, NFD, with and without diacritics find one household',
    walk: ({ story }, tally) => everyWriting(tally, story),
  },
  {
    number: 20,
    says: 'the status certificate for any date within 36 months after leaving can be printed',
    walk: ({ story }, tally) => papersAfterLeaving(tally, story),
  },
];

/** Walks the whole list; by number how often each was checked and violated, and the first violation in words. */
export async function walkAll(walked: Walked): Promise<ReadonlyMap<number, Tally>> {
  const tallies = new Map<number, Tally>();
  for (const { number, walk } of invariants) {
    const tally = new Tally();
    tallies.set(number, tally);
    await walk(walked, tally);
  }
  return tallies;
}
