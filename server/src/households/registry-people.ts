import { sql } from 'kysely';
import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { Tx } from '../platform/database.ts';
import type { Born, WorkbookMember } from '../platform/workbook/workbook-types.ts';

/** A person whom a household has or had, as far as a workbook tells people. */
export interface KnownPerson {
  readonly name: string;
  /** What stands now; false: a name borne before, or a person who left. */
  readonly stays: boolean;
  /** Everything a row says of a person, but the citizen number. */
  readonly facts: string;
  /** Keyed hash of the citizen number, null where none is known. */
  readonly mark: string | null;
}

interface Row {
  household_id: string;
  name: string;
  is_head: boolean;
  relation: WorkbookMember['relation'];
  sex: WorkbookMember['sex'];
  born_on: string | null;
  born_year: number | null;
  ethnicity: number | null;
  stays: boolean;
  mark: string | null;
}

function bornOf({ born_on: on, born_year: year }: Row): Born | null {
  if (on !== null) return { precision: 'day', on };
  return year === null ? null : { precision: 'year', year };
}

interface Facts {
  readonly name: string;
  readonly relation: WorkbookMember['relation'];
  readonly born: Born | null;
  readonly sex: WorkbookMember['sex'];
  readonly ethnicity: number | null;
}

/** One writing of what is known of a person, for comparing. */
export function factsOf({ name, relation, born, sex, ethnicity }: Facts): string {
  const birth = born === null ? null : born.precision === 'day' ? born.on : born.year;
  return JSON.stringify([tidy(name), relation ?? 'other', birth, sex, ethnicity]);
}

/** The people of all households that live or lived in a commune, by household, with all that was ever known of each. */
export async function registryPeople(tx: Tx, commune: string): Promise<ReadonlyMap<string, readonly KnownPerson[]>> {
  const { rows } = await sql<Row>`
    select m.household_id, m.name, m.is_head, m.relation, m.sex, m.born_on, m.born_year, m.ethnicity, m.current and m.to_on is null as stays,
           encode(c.keyed_hash, 'hex') as mark
    from household_member m
    left join household_citizen c on c.household_id = m.household_id and c.member_id = m.member_id
    where m.household_id in (select household_id from household_place where commune_id = ${commune})`.execute(tx);
  const people = rows.map((row) => {
    const { household_id, name, sex, ethnicity, mark } = row;
    // One head stands in a household, and so does every list of ours write it.
    const relation = row.is_head ? 'head' : row.relation === 'head' ? 'other' : row.relation;
    const facts = factsOf({ name, relation, born: bornOf(row), sex, ethnicity });
    return { household_id, person: { name, stays: row.stays, facts, mark } };
  });
  const grouped = Map.groupBy(people, ({ household_id }) => household_id);
  return new Map([...grouped].map(([household, own]) => [household, own.map(({ person }) => person)]));
}
