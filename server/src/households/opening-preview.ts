import { sql } from 'kysely';
import { openingCause, type OpeningRow } from '@ra-soat/domain/registry/opening-difference.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { certifyingStandard, loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { openingPreview } from './contract.ts';

type Answer = z.output<(typeof openingPreview)['output']>;

interface Row extends OpeningRow {
  householdId: string;
  head: string;
  decision: string | null;
  decisionOn: string | null;
}

/** The decision that recognised the year: the first one of the round; amendments of it are later decisions. */
async function annualDecision(tx: Tx, roundId: string): Promise<string> {
  const row = await tx
    .selectFrom('decision')
    .select('decision_id')
    .where('round_id', '=', roundId)
    .orderBy('decided_on')
    .executeTakeFirst();
  if (!row) throw new Problem('REVIEW_REFUSED', { review: { code: 'roundNotDecided' } });
  return row.decision_id;
}

/** Every household of either list, in the order of villages; `decision`: what gave or ended its class since. */
async function bothLists(tx: Tx, round: LoadedRound, decisionId: string, on: string): Promise<Row[]> {
  const { commune } = round;
  const standard = certifyingStandard(round);
  const { rows } = await sql<Row>`
    with decided as (
      select household_id, list_kind as class, village_id, body ->> 'head' as head from certifying_line
      where decision_id = ${decisionId} and list_kind in ('POOR', 'NEAR_POOR')
    ), managed as (
      select * from household_status
      where village_id in (select villages_under(${commune}, ${on})) and standard_id = ${standard} and class in ('POOR', 'NEAR_POOR')
        and from_on <= ${on} and (to_on is null or to_on >= ${on})
    ), both_lists as (
      select household_id, decided.class as decided, managed.class as managed, decided.village_id, decided.head,
             managed.decision_id, managed.from_on, managed.decision_number
      from decided full join managed using (household_id)
    )
    select b.household_id as "householdId", b.decided, b.managed, coalesce(b.head, m.name, '') as head,
           old.name as "decidedVillage", place_now.name as "villageNow",
           coalesce(latest.decision_id <> ${decisionId}, false) as "byLaterDecision",
           b.managed is not null and latest.decision_id is null as imported,
           case when latest.decision_id is distinct from ${decisionId} then latest.decision_number end as decision,
           case when latest.decision_id is distinct from ${decisionId} then coalesce(d.decided_on, latest.from_on) end as "decisionOn"
    from both_lists b
    -- What gave the class of the day, or else what came after the decision and ended it.
    left join lateral (
      select s.decision_id, s.decision_number, s.from_on from household_status s
      where s.household_id = b.household_id and s.standard_id = ${standard} and s.from_on <= ${on}
      order by s.from_on desc limit 1
    ) latest on true
    left join decision d on d.decision_id = latest.decision_id
    left join village old on old.village_id = b.village_id
    left join household_place hp on hp.household_id = b.household_id and hp.to_on is null
      and hp.village_id in (select village_id from village_commune where commune_id = ${commune})
    left join village place_now on place_now.village_id = hp.village_id
    left join household_member m on m.household_id = b.household_id and m.current and m.is_head and m.to_on is null
    order by coalesce(place_now.position, old.position), coalesce(place_now.name, old.name), hp.number, b.household_id`.execute(
    tx,
  );
  return rows;
}

function difference(row: Row): Answer['differences'] {
  const cause = openingCause(row);
  if (cause === null) return [];
  const { householdId, head, decided, managed, decidedVillage, villageNow, decision, decisionOn } = row;
  const village = villageNow ?? decidedVillage ?? '';
  return [{ householdId, head, village, decided, managed, cause, decision, decisionOn }];
}

async function nextRound(tx: Tx, round: LoadedRound): Promise<string | null> {
  const { commune, year } = round;
  const row = await tx
    .selectFrom('round')
    .select('round_id')
    .where('commune_id', '=', commune)
    .where('year', '=', year + 1)
    .where('standard_id', '=', certifyingStandard(round))
    .executeTakeFirst();
  return row?.round_id ?? null;
}

/** The list that the next annual review starts from, against the decision of this one, with the cause of each difference. */
export const openingPreviewQuery = defineQuery(openingPreview, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, on }, { tx }) => {
    const round = await loadRound(tx, roundId);
    const rows = await bothLists(tx, round, await annualDecision(tx, roundId), on);
    const count = (list: 'decided' | 'managed', kind: 'POOR' | 'NEAR_POOR') =>
      rows.filter((row) => row[list] === kind && (list === 'decided' || row.villageNow !== null)).length;
    const counts = (list: 'decided' | 'managed') => ({
      poor: count(list, 'POOR'),
      nearPoor: count(list, 'NEAR_POOR'),
    });
    return {
      decided: counts('decided'),
      opening: counts('managed'),
      differences: rows.flatMap(difference),
      nextRoundId: await nextRound(tx, round),
    };
  },
});
