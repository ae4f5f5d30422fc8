import { sql } from 'kysely';
import type { z } from 'zod';
import { holds, type Actor, type Site } from '../platform/access.ts';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { inspectionPage, inspections, remarksOpen } from './contract.ts';
import { remarkRows } from './remark-rows.ts';

type Row = z.output<(typeof inspections)['output']>['inspections'][number];
type Page = z.output<(typeof inspectionPage)['output']>;

export const inspectionsQuery = defineQuery(inspections, {
  verb: 'board.read',
  answer: async ({ commune }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'board.read', clock.today()));
    const { rows } = await sql<Row>`
      select inspection_id as "inspectionId", i.commune_id as commune, place.name as "communeName", i.body ->> 'office' as inspector,
             number, held_on as on, count(remark_id)::integer as remarks, count(confirmed_on)::integer as confirmed,
             count(*) filter (where remark_id is not null and mended_on is null and due_on < ${clock.today()})::integer as late
      from inspection i join place on place.place_id = i.commune_id
      left join inspection_remark using (inspection_id)
      where ${commune ?? null}::text is null or i.commune_id = ${commune ?? null}
      group by inspection_id, place.name order by held_on desc, number limit 200`.execute(tx);
    return { inspections: rows };
  },
});

async function siteOf(tx: Tx, actor: Actor, inspectionId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  const found = await tx
    .selectFrom('inspection')
    .select('commune_id')
    .where('inspection_id', '=', inspectionId)
    .executeTakeFirst();
  if (!found) throw new Problem('NOT_FOUND');
  return communeOrOwnVillage(tx, actor, found.commune_id);
}

export const inspectionPageQuery = defineQuery(inspectionPage, {
  verb: 'board.read',
  site: ({ inspectionId }, { tx, actor }) => siteOf(tx, actor, inspectionId),
  answer: async ({ inspectionId }, request) => {
    const { tx, actor, clock } = request;
    await seeOwnPlaces(tx, holds(actor, 'board.read', clock.today()));
    const { rows } = await sql<Omit<Page, 'remarks' | 'venue' | 'team' | 'present' | 'findings'> & { body: Page }>`
      select inspection_id as "inspectionId", i.commune_id as commune, place.name as "communeName", i.body ->> 'office' as inspector,
             number, held_on as on, body
      from inspection i join place on place.place_id = i.commune_id
      where inspection_id = ${inspectionId}`.execute(tx);
    const [row] = rows;
    if (!row) throw new Problem('NOT_FOUND');
    const { body, ...rest } = row;
    const { venue, team, present, findings } = body;
    const remarks = await remarkRows(request, sql`r.inspection_id = ${inspectionId}`);
    return { ...rest, venue, team, present, findings, remarks };
  },
});

export const remarksOpenQuery = defineQuery(remarksOpen, {
  verb: 'board.read',
  answer: async ({ commune }, request) => {
    await seeOwnPlaces(request.tx, holds(request.actor, 'board.read', request.clock.today()));
    const here = commune === undefined ? sql`true` : sql`r.commune_id = ${commune}`;
    const remarks = await remarkRows(request, sql`confirmed_on is null and ${here}`);
    const waiting = remarks.filter(({ mayMend, mayConfirm }) => mayMend || mayConfirm);
    return { remarks: commune === undefined ? waiting : remarks };
  },
});
