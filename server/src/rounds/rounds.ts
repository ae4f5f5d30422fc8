import { sql } from 'kysely';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Actor } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { rulesOfPlaces } from '../platform/place-rules.ts';
import { defineQuery } from '../platform/query.ts';
import { rounds } from './contract.ts';
import { windowShown } from './window-shown.ts';

interface Row {
  round_id: string;
  commune_id: string;
  commune_name: string;
  year: number;
  standard_id: StandardId;
  stage: string;
  opened_on: string;
  state: RoundState;
}

/** Communes of the actor's grants, with those they took over: of a village's commune too, and everything below a unit. */
async function communesOf(tx: Tx, actor: Actor): Promise<string[] | null> {
  const places = actor.grants.flatMap(({ placeId }) => placeId ?? []);
  if (places.includes('vn')) return null;
  const villages = actor.grants.flatMap(({ villageId }) => villageId ?? []);
  const { rows } = await sql<{ id: string }>`
    select communes_with_past(${places}) as id
    union select commune_id from village_commune where village_id = any (${villages}::uuid[])`.execute(tx);
  return rows.map((row) => row.id);
}

/** The rounds of my places, newest first. */
export const roundsQuery = defineQuery(rounds, {
  verb: 'board.read',
  answer: async ({ place }, { tx, actor, clock }) => {
    const communes = await communesOf(tx, actor);
    const { rows } = await sql<Row>`
      select round_id, commune_id, place.name as commune_name, year, standard_id, stage, opened_on, state
      from round join place on place.place_id = commune_id
      where (${communes}::text[] is null or commune_id = any (${communes}))
        and (${place ?? null}::text is null or ${place ?? null} in (select place_path_today(commune_id)))
      order by year desc, opened_on desc, place.name collate "vi-x-icu" limit 500`.execute(tx);
    const rules = await rulesOfPlaces(tx, [...new Set(rows.map((row) => row.commune_id))]);
    const today = clock.today();
    return {
      rounds: rows.map((row) => ({
        roundId: row.round_id,
        ...windowShown(row.state, rules.get(row.commune_id), today),
        commune: row.commune_id,
        communeName: row.commune_name,
        year: row.year,
        standard: row.standard_id,
        standardName: standardOf(row.standard_id).title,
        state: row.stage,
        openedOn: row.opened_on,
      })),
    };
  },
});
