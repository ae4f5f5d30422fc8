import { sql } from 'kysely';
import type { z } from 'zod';
import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { directiveGive } from './contract.ts';
import { taskIdOf } from './task-id.ts';

type Units = z.output<(typeof directiveGive)['input']>['work'][number]['units'];

/** A unit below the one that gives the task; `commune_id` is empty for a unit above communes. */
interface Unit {
  place_id: string;
  commune_id: string | null;
  village_id: string | null;
}

/** Every village of a commune, or every commune of a unit above, as they stand on the day. */
async function allBelow(tx: Tx, place: string, on: string): Promise<Unit[]> {
  const { rows } = await sql<Unit>`
    select commune_id as place_id, commune_id, village_id from village
    where commune_id = ${place} and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
    union all
    select place_id, place_id, null from place join place_list list using (list_id)
    where place_id in (select communes_under(array[${place}])) and place_id <> ${place}
      and coalesce(list.valid_from, '-infinity') <= ${on} and coalesce(list.valid_to, 'infinity') >= ${on}`.execute(tx);
  return rows;
}

async function named(tx: Tx, place: string, units: Exclude<Units, 'all'>): Promise<Unit[]> {
  const places = units.flatMap((unit) => ('place' in unit ? [unit.place] : []));
  const villages = units.flatMap((unit) => ('villageId' in unit ? [unit.villageId] : []));
  const { rows } = await sql<Unit>`
    select commune_id as place_id, commune_id, village_id from village
    where village_id = any (${villages}::uuid[]) and ${place} in (select place_path(commune_id))
    union all
    select place_id, case when level = 'commune' then place_id end, null from place
    where place_id = any (${places}) and place_id <> ${place} and ${place} in (select place_path(place_id))`.execute(
    tx,
  );
  if (rows.length !== units.length) throw new Problem('UNIT_NOT_BELOW');
  return rows;
}

export const directiveGiveCommand = defineCommand(directiveGive, {
  verb: 'directive.give',
  site: ({ place }) => ({ place }),
  handle: async ({ directiveId, place, source, by, on, number, content, work }, request) => {
    const { tx, actor, clock, commandId } = request;
    notAhead(clock, on);
    await seeOwnPlaces(tx, actor.grants);
    await tx
      .insertInto('directive')
      .values({
        ...{ directive_id: directiveId, place_id: place, kind: source, given_by: by, given_on: on, content },
        ...{ number: number === '' ? null : number, command_id: commandId, recorded_at: clock.now() },
      })
      .execute();
    let tasks = 0;
    for (const [at, { what, dueOn, units }] of work.entries()) {
      inOrder(on, dueOn);
      const below = units === 'all' ? await allBelow(tx, place, on) : await named(tx, place, units);
      if (below.length === 0) throw new Problem('UNIT_NOT_BELOW');
      const rows = below.map((unit) => ({
        ...{
          task_id: taskIdOf(directiveId, at, unit.village_id ?? unit.place_id),
          directive_id: directiveId,
          ...unit,
          what,
          due_on: dueOn,
        },
      }));
      await tx.insertInto('directive_task').values(rows).execute();
      tasks += rows.length;
    }
    return { tasks };
  },
});
