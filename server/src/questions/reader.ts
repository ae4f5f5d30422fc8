import { sql, type RawBuilder } from 'kysely';
import { holds, type Actor } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';

/** Who reads questions: an account, the units at and over its places, and the units where it may answer. */
export interface Reader {
  readonly accountId: string;
  readonly units: readonly string[];
  readonly answersAt: readonly string[];
}

/** Sets the scope to the actor's places (questions name no household) and tells whose answers they may be. */
export async function readerOf(tx: Tx, actor: Actor, today: string): Promise<Reader> {
  await seeOwnPlaces(tx, actor.grants);
  const places = actor.grants.flatMap(({ placeId }) => placeId ?? []);
  const villages = actor.grants.flatMap(({ villageId }) => villageId ?? []);
  const { rows } = await sql<{ id: string }>`
    select distinct u.id from (
      select unnest(${places}::text[]) as place
      union select commune_id from village where village_id = any (${villages}::uuid[])) own,
      lateral place_path(own.place) u(id)`.execute(tx);
  const answersAt = holds(actor, 'training.teach', today).flatMap(({ placeId }) => placeId ?? []);
  return { accountId: actor.accountId, units: rows.map(({ id }) => id), answersAt };
}

/** Whether the reader may take, answer, merge and close the question `q`. */
export function managesQuestion({ answersAt }: Reader): RawBuilder<boolean> {
  return sql`exists (select from place_path(q.place_id) p(id) where p.id = any (${answersAt}::text[]))`;
}

/** Whether the reader asked `q`, or a question that was merged into it. */
export function askedQuestion({ accountId }: Reader): RawBuilder<boolean> {
  return sql`(q.asked_by = ${accountId || null}::uuid or exists (
    select from training_question m where m.merged_into = q.question_id and m.asked_by = ${accountId || null}::uuid))`;
}

/** The one judgement of who is shown the answer `a` of question `q`: list, history, phone and badge all ask it. */
export function showsAnswer(reader: Reader): RawBuilder<boolean> {
  return sql`(a.audience = 'everybody'
    or (a.audience = 'place' and a.place_id = any (${reader.units}::text[]))
    or (a.audience = 'campaign' and in_campaign(${reader.accountId || null}::uuid, q.campaign_id))
    or ${askedQuestion(reader)} or ${managesQuestion(reader)})`;
}
