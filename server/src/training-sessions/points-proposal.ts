import { sql } from 'kysely';
import type { z } from 'zod';
import { listOn } from '@ra-soat/domain/places/place-lists.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { trainingSessionOf, trainingSessionSite } from '../platform/training-session-of.ts';
import { trainingPointsProposal } from './contract.ts';

type Unit = z.output<(typeof trainingPointsProposal)['output']>['units'][number];

/** Units keep the list they belong to: those under an organiser are of the organiser's own time. */
export const trainingPointsProposalQuery = defineQuery(trainingPointsProposal, {
  verb: 'training.manage',
  site: ({ sessionId }, { tx, actor }) => trainingSessionSite(tx, actor, sessionId),
  answer: async ({ sessionId }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const { place, from } = await trainingSessionOf(tx, sessionId);
    const { rows } = await sql<Unit>`
      with recursive down as (
        select place_id, parent_id, level, name, code, 1 as depth, array[code] as path
        from place where place_id = ${place} and level <> 'country'
        union all
        select p.place_id, p.parent_id, p.level, p.name, p.code, down.depth + 1, down.path || p.code
        from place p join down on p.parent_id = down.place_id
      )
      select d.place_id as place, d.name, d.level,
             case when d.place_id <> ${place} then d.parent_id end as parent
      from down d
      where not exists (select from training_point t where t.session_id = ${sessionId} and t.place_id = d.place_id)
      order by d.path`.execute(tx);
    const [list = ''] = place.split(':');
    return { list, ofTheDay: list === listOn(from).listId, units: rows };
  },
});
