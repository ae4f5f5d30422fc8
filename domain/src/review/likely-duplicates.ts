import { fold } from '../kernel/text.ts';

/** A person of a household as far as recognising goes; `mark`: keyed hash of the citizen number. */
export interface KnownPerson {
  readonly name: string;
  readonly bornYear: number | null;
  readonly bornOn: string | null;
  readonly mark: string | null;
}

export interface KnownHousehold {
  readonly householdId: string;
  readonly villageId: string;
  readonly address: string;
  /** The head first. */
  readonly people: readonly KnownPerson[];
}

export const duplicateReasons = ['sameNumber', 'sameHead', 'sameMembers', 'sameAddress'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** Two households that may be one, with every reason for it; `one` is the smaller id. */
export interface LikelyDuplicate {
  readonly one: string;
  readonly other: string;
  readonly reasons: readonly DuplicateReason[];
}

type Key = readonly [DuplicateReason, string];

const personKey = ({ name, bornYear }: KnownPerson) => `${fold(name)} ${String(bornYear)}`;

/** What a household shares with its double; a name without a year of birth says too little. */
function keysOf({ villageId, address, people }: KnownHousehold): Key[] {
  const [head, ...others] = people;
  const numbers = people.flatMap(({ mark }): Key[] => (mark === null ? [] : [['sameNumber', mark]]));
  const members = others
    .filter(({ bornYear }) => bornYear !== null)
    .map((person): Key => ['sameMembers', personKey(person)]);
  if (!head) return [...numbers, ...members];
  const named: Key[] = head.bornYear === null ? [] : [['sameHead', personKey(head)]];
  const [surname = ''] = fold(head.name).split(' ');
  const lived: Key[] = /\d/u.test(address) ? [['sameAddress', `${villageId} ${fold(address)} ${surname}`]] : [];
  return [...numbers, ...named, ...members, ...lived];
}

/** One shared member is chance, two are a reason. */
const ENOUGH: Readonly<Record<DuplicateReason, number>> = {
  sameNumber: 1,
  sameHead: 1,
  sameMembers: 2,
  sameAddress: 1,
};

/** Households are compared only where they share something; the strongest reasons come first. */
export function likelyDuplicates(households: readonly KnownHousehold[]): readonly LikelyDuplicate[] {
  const shared = new Map<string, Map<DuplicateReason, number>>();
  const keyed = households.flatMap((household) =>
    keysOf(household).map(([reason, key]) => ({ id: household.householdId, reason, key: `${reason} ${key}` })),
  );
  for (const same of Map.groupBy(keyed, ({ key }) => key).values()) {
    const ids = [...new Set(same.map(({ id }) => id))].toSorted();
    const [{ reason } = { reason: undefined }] = same;
    if (reason === undefined) continue;
    for (const pair of pairsOf(ids)) {
      const counts = shared.get(pair) ?? new Map<DuplicateReason, number>();
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      shared.set(pair, counts);
    }
  }
  const heads = new Map(households.map(({ householdId, people }) => [householdId, people[0]]));
  const found = [...shared].flatMap(([pair, counts]) => {
    const [one = '', other = ''] = pair.split(' ');
    const reasons = duplicateReasons
      .filter((reason) => (counts.get(reason) ?? 0) >= ENOUGH[reason])
      .filter((reason) => reason !== 'sameHead' || !bornApart(heads.get(one), heads.get(other)));
    return reasons.length === 0 ? [] : [{ one, other, reasons }];
  });
  return found.toSorted((a, b) => rank(a) - rank(b) || a.one.localeCompare(b.one));
}

/** Both days of birth are known and differ: two persons of one name and year. */
function bornApart(one: KnownPerson | undefined, other: KnownPerson | undefined): boolean {
  return Boolean(one?.bornOn && other?.bornOn && one.bornOn !== other.bornOn);
}

function pairsOf(ids: readonly string[]): string[] {
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other) => `${one} ${other}`));
}

function rank({ reasons: [first = 'sameAddress'] }: LikelyDuplicate): number {
  return duplicateReasons.indexOf(first);
}
