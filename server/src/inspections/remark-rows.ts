import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import { holds } from '../platform/access.ts';
import type { Request } from '../platform/request.ts';
import type { remarksOpen } from './contract.ts';

export type RemarkRow = z.output<(typeof remarksOpen)['output']>['remarks'][number];

/** Remarks this person may see that meet a condition, with what the person may do about each. */
export async function remarkRows({ tx, actor, clock }: Request, where: RawBuilder<unknown>): Promise<RemarkRow[]> {
  const today = clock.today();
  const answers = holds(actor, 'task.answer', today);
  const inspects = holds(actor, 'inspection.record', today).flatMap(({ placeId }) => placeId ?? []);
  const communes = answers.flatMap(({ placeId }) => placeId ?? []);
  const villages = answers.flatMap(({ villageId }) => villageId ?? []);
  const { rows } = await sql<RemarkRow>`
    select remark_id as "remarkId", r.inspection_id as "inspectionId", r.commune_id as commune, place.name as "communeName",
           i.body ->> 'office' as inspector, number, held_on as "heldOn", what, who, village.name as village, due_on as "dueOn",
           case when confirmed_on is not null then 'confirmed' when mended_on is not null then 'mended'
                when due_on < ${today} then 'late' else 'open' end as state,
           mended_on as "mendedOn", mended_note as note, mended_paper as paper, confirmed_on as "confirmedOn",
           returned_note as returned,
           mended_on is null and (r.commune_id = any (${communes}::text[])
             or coalesce(r.village_id = any (${villages}::uuid[]), false)) as "mayMend",
           mended_on is not null and confirmed_on is null
             and exists (select from place_path(r.commune_id) p where p = any (${inspects}::text[])) as "mayConfirm"
    from inspection_remark r join inspection i using (inspection_id)
    join place on place.place_id = r.commune_id
    left join village on village.village_id = r.village_id
    where ${where} order by confirmed_on is not null, due_on, held_on, r.position limit 2000`.execute(tx);
  return rows;
}
