import { sql } from 'kysely';
import type { z } from 'zod';
import { requireUnder } from '../platform/campaigns.ts';
import { inOrder, notAhead } from '../platform/check-days.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { campaignContent } from './contract.ts';

export type CampaignContent = z.output<typeof campaignContent>;

/** The columns of a campaign itself, from what its plan says. */
export function campaignColumns(content: CampaignContent) {
  const { title, kind, planNumber, planOn, basis, organisers, year, forms, from, to } = content;
  return {
    ...{ title, kind, plan_number: planNumber, plan_on: planOn, basis: JSON.stringify(basis), organisers },
    ...{ year, forms, from_on: from, to_on: to },
  };
}

/** Refuses days that are not in order, a plan of tomorrow, and units outside the organiser's. */
export async function checkContent(request: CommandRequest, place: string, content: CampaignContent): Promise<void> {
  notAhead(request.clock, content.planOn);
  inOrder(content.from, content.to);
  const places = [...new Set(content.groups.flatMap((group) => group.places))];
  if (places.length === 0) return;
  await requireUnder(request.tx, places, place);
}

/** Groups as they are now; nothing else names them. */
export async function keepGroups(
  { tx }: CommandRequest,
  campaignId: string,
  place: string,
  { groups }: CampaignContent,
): Promise<void> {
  await tx.deleteFrom('training_group').where('campaign_id', '=', campaignId).execute();
  if (groups.length === 0) return;
  const rows = groups.map(({ audience, places, expected }, position) => ({
    ...{ campaign_id: campaignId, position, audience, places, expected, place_id: place },
  }));
  await tx.insertInto('training_group').values(rows).execute();
}

/** Subjects as they are now; one that sessions, materials or questions hold on to is not dropped. */
export async function keepSubjects(
  { tx }: CommandRequest,
  campaignId: string,
  place: string,
  { subjects }: CampaignContent,
): Promise<void> {
  const ids = subjects.map(({ subjectId }) => subjectId);
  const { rows: taught } = await sql<{ title: string }>`
    select title from training_subject s
    where campaign_id = ${campaignId} and subject_id <> all (${ids}::uuid[])
      and (exists (select from training_session t where t.campaign_id = s.campaign_id and t.state <> 'cancelled'
             and jsonb_path_exists(t.halves, '$[*].subjects[*] ? (@ == $id)', jsonb_build_object('id', s.subject_id)))
           or exists (select from training_subject_material m where m.subject_id = s.subject_id)
           or exists (select from training_staff f where f.subject_id = s.subject_id))`.execute(tx);
  const [held] = taught;
  if (held) throw new Problem('TRAINING_SUBJECT_USED', { values: { title: held.title } });
  await sql`delete from training_subject where campaign_id = ${campaignId} and subject_id <> all (${ids}::uuid[])`.execute(
    tx,
  );
  if (subjects.length === 0) return;
  const rows = subjects.map(({ subjectId, title, kind, minutes }, position) => ({
    ...{ subject_id: subjectId, campaign_id: campaignId, position, title, kind, minutes, place_id: place },
  }));
  const kept = await tx
    .insertInto('training_subject')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('subject_id')
        .doUpdateSet((eb) => ({
          position: eb.ref('excluded.position'),
          title: eb.ref('excluded.title'),
          kind: eb.ref('excluded.kind'),
          minutes: eb.ref('excluded.minutes'),
        }))
        .where('training_subject.campaign_id', '=', campaignId),
    )
    .executeTakeFirst();
  if (Number(kept.numInsertedOrUpdatedRows) !== rows.length) throw new Problem('ALREADY_EXISTS');
}

/** The next line of what happened to a campaign. */
export async function keepCampaignEvent(
  { tx, actor, clock, commandId }: CommandRequest,
  campaignId: string,
  place: string,
  { kind, reason }: { readonly kind: string; readonly reason: string },
): Promise<void> {
  await sql`
    insert into training_campaign_event (campaign_id, seq, place_id, kind, reason, by_account, on_date, command_id)
    select ${campaignId}::uuid, coalesce(max(seq), 0) + 1, ${place}, ${kind}, ${reason}, ${actor.accountId}::uuid,
           ${clock.today()}::date, ${commandId}::uuid
    from training_campaign_event where campaign_id = ${campaignId}`.execute(tx);
}
