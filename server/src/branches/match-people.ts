import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { Keyring } from '../platform/keyring.ts';
import type { Tx } from '../platform/database.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';
import type { BranchRow } from './read-branch-rows.ts';

/** Somebody of the commune's households. */
export interface Person {
  readonly householdId: string;
  readonly villageId: string;
  readonly memberId: string;
  readonly isHead: boolean;
  readonly name: string;
  readonly bornYear: number | null;
  readonly bornOn: string | null;
  readonly head: string;
  readonly village: string;
  /** Keyed hash of the citizen number, hexadecimal. */
  readonly mark: string | null;
}

export interface Candidate {
  readonly person: Person;
  readonly score: number;
}

export type Match =
  | { readonly outcome: 'matched'; readonly person: Person }
  | { readonly outcome: 'doubtful'; readonly candidates: readonly Candidate[] }
  | { readonly outcome: 'unmatched' };

/** Everybody who lives in a household of the commune. */
export async function peopleOf(tx: Tx, commune: string): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select m.household_id as "householdId", hp.village_id as "villageId", m.member_id as "memberId", m.is_head as "isHead",
           m.name, m.born_year as "bornYear", m.born_on as "bornOn", coalesce(h.name, '') as head, village.name as village,
           encode(c.keyed_hash, 'hex') as mark
    from household_place hp join village using (village_id)
    join household_member m on m.household_id = hp.household_id and m.current and m.to_on is null
    left join household_member h on h.household_id = hp.household_id and h.current and h.is_head and h.to_on is null
    left join household_citizen c on c.household_id = m.household_id and c.member_id = m.member_id
    where hp.commune_id = ${commune} and hp.to_on is null`.execute(tx);
  return rows;
}

const WEIGHT = { name: 40, year: 30, day: 10, village: 20 } as const;

/** How much a row and a person of the same name have in common; a different year of birth is somebody else. */
function scoreOf(row: BranchRow, person: Person): number {
  if (row.bornYear !== null && person.bornYear !== null && row.bornYear !== person.bornYear) return 0;
  const year = row.bornYear !== null && row.bornYear === person.bornYear ? WEIGHT.year : 0;
  const day = row.bornOn !== null && row.bornOn === person.bornOn ? WEIGHT.day : 0;
  const village = row.village !== '' && foldLabel(row.village).includes(foldLabel(person.village)) ? WEIGHT.village : 0;
  return WEIGHT.name + year + day + village;
}

/** Who a row is about: one bearer of the number and the name for sure; by name alone only a person may say so. */
export class PeopleIndex {
  readonly #byMark: Map<string, Person[]>;
  readonly #byName: Map<string, Person[]>;
  readonly #keys: Keyring;

  constructor(people: readonly Person[], keys: Keyring) {
    this.#byMark = Map.groupBy(
      people.filter(({ mark }) => mark !== null),
      ({ mark }) => mark ?? '',
    );
    this.#byName = Map.groupBy(people, ({ name }) => fold(name));
    this.#keys = keys;
  }

  match(row: BranchRow): Match {
    const bearers = row.citizenNumber
      ? (this.#byMark.get(this.#keys.mark(row.citizenNumber).toString('hex')) ?? [])
      : [];
    const [only] = bearers;
    if (only && bearers.length === 1 && fold(only.name) === fold(row.name)) return { outcome: 'matched', person: only };
    const named = this.#byName.get(fold(row.name)) ?? [];
    const scored = named.map((person) => ({ person, score: scoreOf(row, person) })).filter(({ score }) => score > 0);
    const numbered = bearers.map((person) => ({ person, score: WEIGHT.name }));
    const others = numbered.filter(({ person }) => !scored.some((one) => one.person.memberId === person.memberId));
    const candidates = [...scored, ...others].toSorted((one, other) => other.score - one.score).slice(0, 5);
    return candidates.length === 0 ? { outcome: 'unmatched' } : { outcome: 'doubtful', candidates };
  }
}
