import { ageOn, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { atQuantile, deprivationSpread } from './deprivation-rates.ts';
import type { Person } from './invent-members.ts';
import type { Random } from './random.ts';

/** Numbers of the indicators (1-12) a household is deprived in. */
export type Deprivations = ReadonlySet<number>;

/** Rates 0-1 of one commune, drawn once so that its households resemble each other. */
export function communeRates(random: Random): readonly number[] {
  return deprivationSpread.map((spread) => atQuantile(spread, random.next()) / 100);
}

/** Poor: at least three; near-poor: fewer; above the limit: any, mostly few. Only what the members allow. */
export function drawDeprivations(
  random: Random,
  people: readonly Person[],
  on: IsoDate,
  target: { readonly class: DecidedClass; readonly rates: readonly number[]; readonly earlier?: Deprivations },
): Deprivations {
  const possible = possibleDeprivations(people, on);
  const forced = hasManyChildren(people, on) ? [2] : [];
  const factor = target.class === 'POOR' ? 1 : 0.4;
  const drawn = new Set<number>(forced);
  for (const number of possible) {
    const before = target.earlier?.has(number);
    const kept =
      before === undefined ? random.chance((target.rates[number - 1] ?? 0) * factor) : before === random.chance(0.85);
    if (kept) drawn.add(number);
  }
  const [least, most] = target.class === 'POOR' ? [3, 12] : target.class === 'NEAR_POOR' ? [0, 2] : [0, 4];
  while (drawn.size < least) drawn.add(random.pick(possible.filter((number) => !drawn.has(number))));
  while (drawn.size > most) drawn.delete(random.pick([...drawn].filter((number) => !forced.includes(number))));
  return withDevices(drawn);
}

/** Who has internet has something to use it on. */
function withDevices(drawn: Set<number>): Deprivations {
  if (!drawn.has(12) || drawn.has(11)) return drawn;
  drawn.delete(12);
  return drawn.add(11);
}

function ages(people: readonly Person[], on: IsoDate): readonly number[] {
  return people.map((person) => ageOn(person.bornOn ?? on, on));
}

function hasManyChildren(people: readonly Person[], on: IsoDate): boolean {
  return 2 * ages(people, on).filter((age) => age < 16).length > people.length;
}

function possibleDeprivations(people: readonly Person[], on: IsoDate): readonly number[] {
  const all = ages(people, on);
  const someone = (from: number, below: number) => all.some((age) => age >= from && age < below);
  const dependents = all.filter((age) => age < 16 || age >= 60).length;
  const conditions: readonly boolean[] = [
    someone(23, 50),
    2 * dependents > all.length,
    someone(0, 16),
    someone(6, 200),
    someone(16, 31),
    someone(3, 16),
  ];
  const household = [7, 8, 9, 10, 11, 12];
  return [...conditions.flatMap((holds, index) => (holds ? [index + 1] : [])), ...household];
}
