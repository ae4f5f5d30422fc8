import { sql } from 'kysely';
import type { z } from 'zod';
import { holds, type Actor, type Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { directivePage, directives, tasksOpen } from './contract.ts';
import { taskRows } from './task-rows.ts';

type Row = z.output<(typeof directives)['output']>['directives'][number];

/** Only conclusions with a task that this person may see: the database hides the tasks of other places. */
async function rowsOf(tx: Tx, today: string, directiveId: string | null): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select directive_id as "directiveId", d.place_id as place, place.name as "placeName", kind as source, given_by as by,
           given_on as on, number, content,
           (select jsonb_build_object('tasks', count(*), 'done', count(done_on),
                     'late', count(*) filter (where done_on is null and due_on < ${today}))
            from directive_task t where t.directive_id = d.directive_id) as progress
    from directive d join place on place.place_id = d.place_id
    where (${directiveId}::uuid is null or directive_id = ${directiveId})
      and exists (select from directive_task t where t.directive_id = d.directive_id)
    order by given_on desc, recorded_at desc limit 200`.execute(tx);
  return rows;
}

export const directivesQuery = defineQuery(directives, {
  verb: 'board.read',
  answer: async (_, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'board.read', clock.today()));
    return { directives: await rowsOf(tx, clock.today(), null) };
  },
});

/** A conclusion is read where one of its tasks is. */
async function siteOf(tx: Tx, actor: Actor, directiveId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  const task = await tx
    .selectFrom('directive_task')
    .select(['place_id', 'village_id'])
    .where('directive_id', '=', directiveId)
    .executeTakeFirst();
  if (!task) throw new Problem('NOT_FOUND');
  return { place: task.place_id, ...(task.village_id && { village: task.village_id }) };
}

export const directivePageQuery = defineQuery(directivePage, {
  verb: 'board.read',
  site: ({ directiveId }, { tx, actor }) => siteOf(tx, actor, directiveId),
  answer: async ({ directiveId }, request) => {
    await seeOwnPlaces(request.tx, holds(request.actor, 'board.read', request.clock.today()));
    const [directive] = await rowsOf(request.tx, request.clock.today(), directiveId);
    if (!directive) throw new Problem('NOT_FOUND');
    return { directive, tasks: await taskRows(request, sql`t.directive_id = ${directiveId}`) };
  },
});

/** A commune answers for its own tasks; those of its villages it sees on the page of the conclusion. */
export const tasksOpenQuery = defineQuery(tasksOpen, {
  verb: 'board.read',
  answer: async (_, request) => {
    const { tx, actor, clock } = request;
    await seeOwnPlaces(tx, holds(actor, 'board.read', clock.today()));
    const villages = holds(actor, 'task.answer', clock.today()).flatMap(({ villageId }) => villageId ?? []);
    const own = sql`(t.village_id is null or t.village_id = any (${villages}::uuid[]))`;
    const tasks = await taskRows(request, sql`done_on is null and ${own}`);
    return { tasks: tasks.filter(({ mine }) => mine) };
  },
});
