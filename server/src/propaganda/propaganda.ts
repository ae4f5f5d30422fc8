import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { propaganda } from './contract.ts';

type Task = z.output<(typeof propaganda)['output']>['tasks'][number];
interface Counted extends Task {
  readonly counts: { readonly all: number; readonly done: number; readonly late: number; readonly people: number };
}

/** Most that a screen lists; the counts are of all. */
const MOST = 1000;

export const propagandaQuery = defineQuery(propaganda, {
  verb: 'place.read',
  answer: async ({ campaignId, open }, { tx, actor, clock }) => {
    const today = clock.today();
    await seeOwnPlaces(tx, holds(actor, 'place.read', today));
    const answering = holds(actor, 'task.answer', today);
    const places = answering.flatMap(({ placeId }) => placeId ?? []);
    const villages = answering.flatMap(({ villageId }) => villageId ?? []);
    const { rows } = await sql<Counted>`
      with shown as (
        select t.*, case when done_on is not null then 'done' when due_on < ${today} then 'late' else 'open' end as state
        from propaganda_task t
        where (${campaignId ?? null}::uuid is null or campaign_id = ${campaignId ?? null}) and (not ${open} or done_on is null)
      ), counted as (
        select jsonb_build_object('all', count(*), 'done', count(done_on), 'late', count(*) filter (where state = 'late'),
          'people', coalesce(sum(people), 0)) as counts from shown
      )
      select task_id as "taskId", given_id as "givenId", campaign_id as "campaignId", coalesce(village.name, place.name) as unit,
             case when village.village_id is not null then place.name end as within, giver.name as "givenBy", kind, title, text,
             due_on as "dueOn", state, done_on as "doneOn", done_note as note, people, proof,
             (s.village_id is null and s.place_id = any (${places}::text[]))
               or coalesce(s.village_id = any (${villages}::uuid[]), false)
               or (s.village_id is not null and s.place_id = any (${places}::text[])) as mine, counts
      from shown s cross join counted join place on place.place_id = s.place_id
      join place giver on giver.place_id = s.given_place_id left join village on village.village_id = s.village_id
      order by done_on is not null, due_on, place.name collate "vi-x-icu", village.position, task_id limit ${MOST}`.execute(
      tx,
    );
    const counts = rows[0]?.counts ?? { all: 0, done: 0, late: 0, people: 0 };
    return { tasks: rows.map(({ counts: _, ...task }) => task), ...counts };
  },
});
