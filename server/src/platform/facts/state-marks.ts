import { sql, type RawBuilder } from 'kysely';
import type { FactsAsked } from './facts-asked.ts';

/** One fact of the listed households: which of them it counts, and what is added up of each. */
export interface StateMark {
  readonly where: RawBuilder<boolean>;
  readonly count: RawBuilder<number>;
}

const KINH = 1;
const everyone: RawBuilder<boolean> = sql`true`;
const ofHouseholds = (where: RawBuilder<boolean>): StateMark => ({
  where,
  count: sql`count(*) filter (where ${where})`,
});
const ofPersons = (where: RawBuilder<boolean>): StateMark => ({
  where,
  count: sql`coalesce(sum(s.persons) filter (where ${where}), 0)`,
});
const ofChildren = (column: RawBuilder<number>): StateMark => ({
  where: sql`${column} > 0`,
  count: sql`coalesce(sum(${column}), 0)`,
});

/** Both measures of a group of households, under the keys of the facts without their class. */
function group(name: string, where: RawBuilder<boolean>): (readonly [string, StateMark])[] {
  return [
    [`${name}households`, ofHouseholds(where)],
    [`${name}persons`, ofPersons(where)],
  ];
}

/** Every counted fact of a class, each said once: the tables sum it, the list behind a cell selects by it. */
export function stateMarks({ minorityBy, dividedAt }: FactsAsked): ReadonlyMap<string, StateMark> {
  const spouse = minorityBy === 'either' ? sql`or coalesce(s.spouse_ethnicity, ${KINH}::integer) <> ${KINH}` : sql``;
  const minority = sql<boolean>`(coalesce(s.ethnicity, ${KINH}::integer) <> ${KINH} ${spouse})`;
  const inOne = sql<boolean>`(${minority} or coalesce(s.no_labour, false) or coalesce(s.merit, false))`;
  const open = sql<boolean>`(s.ethnicity is null or s.no_labour is null or s.merit is null)`;
  const lacks = sql`s.children_uninsured is null or s.children_undernourished is null or s.children_not_schooled is null`;
  const against =
    dividedAt === null
      ? sql<boolean>`false`
      : sql<boolean>`(case s.class when 'poor' then cardinality(s.indicators) < ${dividedAt}::integer
                      else cardinality(s.indicators) >= ${dividedAt}::integer end)`;
  return new Map([
    ...group('', everyone),
    ...group('group.minority.', minority),
    ...group('group.noLabour.', sql`s.no_labour`),
    ...group('group.merit.', sql`s.merit`),
    ...group('group.none.', sql`not ${inOne} and not ${open}`),
    ...group('group.localMinority.', sql`s.local_minority`),
    ...group('group.femaleHead.', sql`s.female_head`),
    ['children', ofChildren(sql`s.children`)],
    ['children.uninsured', ofChildren(sql`s.children_uninsured`)],
    ['children.undernourished', ofChildren(sql`s.children_undernourished`)],
    ['children.notSchooled', ofChildren(sql`s.children_not_schooled`)],
    ['unknown.indicators', ofHouseholds(sql`s.indicators is null`)],
    ['unknown.causes', ofHouseholds(sql`coalesce(cardinality(s.causes), 0) = 0`)],
    ['unknown.ethnicity', ofHouseholds(sql`s.ethnicity is null`)],
    ['unknown.groups', ofHouseholds(sql`not ${inOne} and ${open}`)],
    ['unknown.children', ofHouseholds(sql`s.children is null or (s.children > 0 and (${lacks}))`)],
    ['againstRule', ofHouseholds(against)],
  ]);
}

/** The people of the head as the tables name it: one of the 54, or 0 for another. */
const people: RawBuilder<number> = sql`(case when s.ethnicity between 1 and 54 then s.ethnicity else 0 end)`;

/** Facts that a household gives for each number of a list. */
export const stateLists: ReadonlyMap<string, { readonly numbers: RawBuilder<number[]> }> = new Map([
  ['indicator', { numbers: sql`s.indicators` }],
  ['cause', { numbers: sql`s.causes` }],
  ['ethnicity', { numbers: sql`case when s.ethnicity is null then null else array[${people}] end` }],
]);
