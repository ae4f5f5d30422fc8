import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, reviewContext, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { listFromRegistry } from './contract.ts';
import { listHouseholds, type Listing } from '../platform/list-household.ts';
import { localOpenings, localsOf, pastOf, type LocalPast } from '../platform/local-openings.ts';

interface Row extends LocalPast {
  household_id: string;
  village_id: string;
  position: number;
  number: string;
  address: string;
  head: string;
  persons: number;
  class: 'POOR' | 'NEAR_POOR' | null;
  ever_poor: boolean;
  ever_near_poor: boolean;
}

/**
 * Households the commune manages now as poor or near-poor, by the leading standard or by a local one beside it, that
 * have no case in the round yet.
 */
async function managed({ tx }: CommandRequest, round: LoadedRound, on: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with held as (
      select s.household_id, max(s.persons) as persons,
             max(s.class) filter (where s.standard_id = ${round.standard}) as class,
             jsonb_object_agg(s.standard_id, s.class) filter (where s.standard_id <> ${round.standard}) as locals
      from household_status s
      where s.village_id in (select villages_under(${round.commune}, ${on})) and s.standard_id = any (${[round.standard, ...localsOf(round)]})
        and s.class in ('POOR', 'NEAR_POOR') and s.from_on <= ${on} and (s.to_on is null or s.to_on >= ${on})
        and not exists (select from review_case c where c.household_id = s.household_id and c.round_id = ${round.roundId})
      group by s.household_id
    )
    select held.*, hp.village_id, village.position, hp.number, hp.address, coalesce(m.name, '') as head,
           past.ever_poor, past.ever_near_poor, past.local_ever_poor, past.local_ever_near_poor
    from held
    join household_place hp on hp.household_id = held.household_id and hp.to_on is null
    join village on village.village_id = hp.village_id
    left join household_member m on m.household_id = held.household_id and m.current and m.is_head and m.to_on is null
    cross join lateral (${pastOf(sql`held.household_id`)}) past
    order by held.household_id`.execute(tx);
  return rows;
}

function listingOf(round: LoadedRound, row: Row): Listing {
  const besideBefore = localOpenings(round, row);
  const [local] = Object.values(row.locals ?? {});
  return {
    householdId: row.household_id,
    villageId: row.village_id,
    villagePosition: row.position,
    number: row.number,
    head: row.head,
    address: row.address,
    persons: row.persons,
    group: row.class ?? local ?? 'POOR',
    before: row.class ?? 'NON_POOR',
    everPoor: row.ever_poor,
    everNearPoor: row.ever_near_poor,
    ...(besideBefore && { besideBefore }),
  };
}

/** The list to review starts from the list the commune manages (TT 07/2021; procedure.md §3 step 1). */
export const listFromRegistryCommand = defineCommand(listFromRegistry, {
  verb: 'list.import',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const rows = await managed(request, round, on);
    await listHouseholds(
      request,
      round,
      await reviewContext(request, round.commune, on),
      rows.map((row) => listingOf(round, row)),
    );
    return { listed: rows.length };
  },
});
