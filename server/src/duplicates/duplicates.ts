import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { likelyDuplicates, type KnownHousehold, type KnownPerson } from '@ra-soat/domain/review/likely-duplicates.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { duplicates } from './contract.ts';

type Answer = z.output<(typeof duplicates)['output']>;
type Side = Answer['pairs'][number]['one'];

interface Living extends KnownHousehold {
  readonly village: string;
  readonly number: string;
  readonly stage: string | null;
}

/** Everybody who lives in the commune now, household by household, the head first. */
async function livingHouseholds(tx: Tx, commune: string, roundId: string): Promise<Living[]> {
  const { rows } = await sql<Living>`
    select hp.household_id as "householdId", hp.village_id as "villageId", hp.address, hp.number, village.name as village,
           c.stage, p.people
    from household_place hp join village using (village_id)
    left join review_case c on c.household_id = hp.household_id and c.round_id = ${roundId}
    join lateral (
      select jsonb_agg(jsonb_build_object('name', m.name, 'bornYear', m.born_year, 'bornOn', m.born_on,
               'mark', encode(n.keyed_hash, 'hex')) order by m.is_head desc, m.position) as people
      from household_member m
      left join household_citizen n on n.household_id = m.household_id and n.member_id = m.member_id
      where m.household_id = hp.household_id and m.current and m.to_on is null
    ) p on p.people is not null
    where hp.commune_id = ${commune} and hp.to_on is null`.execute(tx);
  return rows;
}

interface Judged {
  householdId: string;
  otherId: string;
  verdict: string;
  keptId: string | null;
  on: string;
  reason: string;
  by: string;
  one: string;
  other: string;
  decided: boolean;
}

/** The last word on every pair that a person judged. */
async function judgements(tx: Tx, commune: string): Promise<Judged[]> {
  const { rows } = await sql<Judged>`
    select j.household_id as "householdId", j.other_id as "otherId", verdict, kept_id as "keptId", on_date as on, reason,
           account.full_name as by, coalesce(one.name, '') as one, coalesce(other.name, '') as other,
           exists (select from decision_line l join decision d using (decision_id)
             where l.household_id in (j.household_id, j.other_id) and d.decided_on >= j.on_date) as decided
    from (select distinct on (household_id, other_id) * from duplicate_judgement where commune_id = ${commune}
          order by household_id, other_id, seq desc) j
    join account using (account_id)
    left join household_member one on one.household_id = j.household_id and one.current and one.is_head and one.to_on is null
    left join household_member other on other.household_id = j.other_id and other.current and other.is_head and other.to_on is null
    order by j.recorded_at desc`.execute(tx);
  return rows;
}

const bornText = ({ bornOn, bornYear }: KnownPerson) => (bornOn ? showDate(bornOn) : String(bornYear ?? ''));

function sideOf({ householdId, village, number, address, people, stage }: Living): Side {
  const [head] = people;
  return {
    ...{ householdId, village, number, address, stage },
    head: head?.name ?? '',
    born: head ? bornText(head) : '',
    people: people.map((person) => `${person.name} (${bornText(person)})`),
  };
}

function mergedOf({ householdId, otherId, keptId, one, other, decided, on, reason, by }: Judged) {
  const keptIsOne = keptId === householdId;
  const [kept, merged] = keptIsOne ? [one, other] : [other, one];
  return { householdId, otherId, kept, merged, on, reason, by, mayUndo: !decided };
}

/** Pairs nobody judged yet, or whose merge was taken back. */
export const duplicatesQuery = defineQuery(duplicates, {
  verb: 'duplicate.judge',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId }, { tx }) => {
    const { commune } = await loadRound(tx, roundId);
    const living = await livingHouseholds(tx, commune, roundId);
    const judged = await judgements(tx, commune);
    const byId = new Map(living.map((household) => [household.householdId, household]));
    const settled = new Set(
      judged.filter(({ verdict }) => verdict !== 'undone').map((row) => `${row.householdId} ${row.otherId}`),
    );
    const pairs = likelyDuplicates(living).flatMap(({ one, other, reasons }) => {
      const [left, right] = [byId.get(one), byId.get(other)];
      if (!left || !right || settled.has(`${one} ${other}`)) return [];
      return [{ one: sideOf(left), other: sideOf(right), reasons: [...reasons] }];
    });
    return {
      pairs: pairs.slice(0, 200),
      merged: judged.filter(({ verdict }) => verdict === 'merged').map(mergedOf),
      apart: judged.filter(({ verdict }) => verdict === 'apart').length,
    };
  },
});
