import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import { holds } from '../platform/access.ts';
import type { Request } from '../platform/request.ts';
import type { tasksOpen } from './contract.ts';

export type TaskRow = z.output<(typeof tasksOpen)['output']>['tasks'][number];

/** Tasks this person may see that meet a condition, with whether the unit is one the person answers for. */
export async function taskRows({ tx, actor, clock }: Request, where: RawBuilder<unknown>): Promise<TaskRow[]> {
  const today = clock.today();
  const grants = holds(actor, 'task.answer', today);
  const places = grants.flatMap(({ placeId }) => placeId ?? []);
  const villages = grants.flatMap(({ villageId }) => villageId ?? []);
  const { rows } = await sql<TaskRow>`
    select task_id as "taskId", coalesce(village.name, place.name) as unit,
           case when village.village_id is not null then place.name end as within, what, due_on as "dueOn",
           case when done_on is not null then 'done' when due_on < ${today} then 'late' else 'open' end as state,
           done_on as "doneOn", done_note as note, done_paper as paper,
           t.place_id = any (${places}::text[]) or coalesce(t.village_id = any (${villages}::uuid[]), false) as mine,
           t.directive_id as "directiveId", given_by as by, given_on as on, number
    from directive_task t join directive using (directive_id)
    join place on place.place_id = t.place_id left join village on village.village_id = t.village_id
    where ${where}
    order by done_on is not null, due_on, coalesce(village.name, place.name) collate "vi-x-icu", task_id limit 4000`.execute(
    tx,
  );
  return rows;
}
