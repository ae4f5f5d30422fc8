import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { practiceMine } from './contract.ts';

type Tried = z.output<typeof practiceMine.output>['exercises'][number];

export const practiceMineQuery = defineQuery(practiceMine, {
  verb: 'training.learn',
  answer: async (_, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.learn', clock.today()));
    const { rows } = await sql<Tried>`
      select exercise_id as "exerciseId", count(*)::integer as tries, min(differences) as best,
             (array_agg(differences order by handed_at desc))[1] as last, max(asked) as asked
      from practice_attempt where account_id = ${actor.accountId} group by exercise_id order by exercise_id`.execute(
      tx,
    );
    return { exercises: rows };
  },
});
