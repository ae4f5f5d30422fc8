import { sql } from 'kysely';
import { holds, type Actor, type Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';

/** A question as stored, for those who answer. */
export interface LoadedQuestion {
  readonly questionId: string;
  readonly place: string;
  readonly campaignId: string | null;
  readonly state: string;
  readonly ownerId: string | null;
}

/** Reads a question under the lock of its row; the scope is set already. */
export async function loadQuestion(tx: Tx, questionId: string): Promise<LoadedQuestion> {
  const { rows } = await sql<LoadedQuestion>`
    select question_id as "questionId", place_id as place, campaign_id as "campaignId", state, owner_id as "ownerId"
    from training_question where question_id = ${questionId} for update`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** The unit that answers a question. Questions name no household: trainers, who read none, answer too. */
export async function questionSite(
  questionId: string,
  { tx, actor, today }: { tx: Tx; actor: Actor; today: string },
): Promise<Site> {
  await seeOwnPlaces(tx, holds(actor, 'training.teach', today));
  const row = await tx
    .selectFrom('training_question')
    .select('place_id')
    .where('question_id', '=', questionId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.place_id };
}

/** Refuses what was merged or closed. */
export function mustBeOpen({ state }: LoadedQuestion): void {
  if (state === 'merged' || state === 'closed') throw new Problem('QUESTION_ENDED');
}
