import { sql } from 'kysely';
import type { z } from 'zod';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { committees } from './contract.ts';

type Committee = z.output<(typeof committees)['output']>['committees'][number];

interface Row {
  committee_id: string;
  kind: Committee['kind'];
  name: string;
  number: string;
  signed_on: string;
  from_on: string;
  members: Committee['members'];
}

/** The committees of a commune and year with everybody who sits or sat on them. */
export const committeesQuery = defineQuery(committees, {
  verb: 'board.read',
  site: ({ commune }, { tx, actor }) => communeOrOwnVillage(tx, actor, commune),
  answer: async ({ commune, year }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, actor.grants);
    const { rows } = await sql<Row>`
      select committee_id, kind, name, number, signed_on, from_on,
             (select jsonb_agg(jsonb_build_object('memberId', member_id, 'name', m.name, 'office', office, 'post', post,
                       'phone', coalesce(phone, ''), 'villages', villages, 'from', m.from_on, 'to', to_on) order by position)
              from committee_member m where m.committee_id = c.committee_id) as members
      from committee c where commune_id = ${commune} and year = ${year}
      order by signed_on, array_position(array['steering', 'workGroup', 'helperTeam', 'enumerators'], kind)`.execute(
      tx,
    );
    const { rows: villages } = await sql<{ villageId: string; name: string }>`
      select village_id as "villageId", name from village
      where commune_id = ${commune} and (valid_to is null or valid_to >= ${clock.today()})
      order by position, name collate "vi-x-icu"`.execute(tx);
    const today = clock.today();
    const serving = rows
      .filter(({ kind }) => kind === 'enumerators')
      .flatMap(({ members }) => members)
      .filter(({ from, to }) => from <= today && (to === null || to >= today));
    const covered = new Set(serving.flatMap((one) => one.villages));
    return {
      villages,
      committees: rows.map((row) => ({
        committeeId: row.committee_id,
        kind: row.kind,
        name: row.name,
        number: row.number,
        on: row.signed_on,
        from: row.from_on,
        members: row.members,
      })),
      uncovered: villages.filter(({ villageId }) => !covered.has(villageId)).map(({ name }) => name),
    };
  },
});
