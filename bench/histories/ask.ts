import { listCodes, tableCodes, type ListCode, type TableCode } from '@ra-soat/domain/reports/table-layout.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import { reportAsOf } from '@ra-soat/server/place-reports/contract.ts';
import { reportListAsOf } from '@ra-soat/server/reports/contract.ts';
import type { World } from '@ra-soat/server/test-world.ts';
import type { z } from 'zod';
import type { Years } from './history.ts';

export type Report = z.output<(typeof reportAsOf)['output']>;

/** A unit of the bench with those below it, and who asks about it. */
export interface Unit {
  readonly place: string;
  readonly actor: Actor;
  /** Whether lists of names are asked too: nobody reads those of the country. */
  readonly lists: boolean;
  readonly below: readonly Unit[];
}

/** Everything that was answered of one unit and year. */
export interface UnitYear {
  readonly unit: Unit;
  readonly year: number;
  readonly tables: ReadonlyMap<TableCode, Report>;
  /** Households and member rows of R14 and R15. */
  readonly lists: ReadonlyMap<ListCode, Length>;
  readonly below: readonly UnitYear[];
}

const STANDARD = 'vn-2022';
const PAGE = 500;

type Length = { readonly households: number; readonly persons: number };

/** How long a list says it is; a commune's is walked row by row and counted. */
async function lengthOf(world: World, { actor, place, below }: Unit, year: number, code: ListCode): Promise<Length> {
  const ask = async (after: string, limit: number) => {
    const input = { place, year, standard: STANDARD, code, after, limit };
    return reportListAsOf.output.parse(await world.ask(actor, reportListAsOf.kind, input));
  };
  if (below.length > 0) return ask('0', 1);
  const seen = new Set<string>();
  let persons = 0;
  for (let next: string | null = '0'; next !== null;) {
    const page: z.output<(typeof reportListAsOf)['output']> = await ask(next, PAGE);
    for (const { householdId } of page.rows) seen.add(householdId);
    persons += page.rows.length;
    next = page.next;
  }
  return { households: seen.size, persons };
}

/** R1 to R15 of a unit and of every unit below it, as its officer asks for them. */
export async function askYear(world: World, unit: Unit, year: number): Promise<UnitYear> {
  const { place, actor } = unit;
  const tables = new Map<TableCode, Report>();
  for (const code of tableCodes) {
    const input = { place, year, standard: STANDARD, code };
    tables.set(code, reportAsOf.output.parse(await world.ask(actor, reportAsOf.kind, input)));
  }
  const lists = new Map<ListCode, Length>();
  for (const code of unit.lists ? listCodes : []) lists.set(code, await lengthOf(world, unit, year, code));
  const below: UnitYear[] = [];
  for (const one of unit.below) below.push(await askYear(world, one, year));
  return { unit, year, tables, lists, below };
}

/** A unit with all below it. */
export function flat(one: UnitYear): readonly UnitYear[] {
  return [one, ...one.below.flatMap(flat)];
}

/** Every year after the first, of the unit and all below it. */
export async function askYears(world: World, unit: Unit, { first, last }: Years): Promise<readonly UnitYear[]> {
  const asked: UnitYear[] = [];
  for (let year = first + 1; year <= last; year += 1) asked.push(await askYear(world, unit, year));
  return asked;
}
