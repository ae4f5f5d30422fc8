import { sql } from 'kysely';
import type { CampaignState, SessionState } from '@ra-soat/domain/training/campaign-state.ts';
import type { Half } from '@ra-soat/domain/training/session-findings.ts';
import type { Actor, Site } from './access.ts';
import type { Tx } from './database.ts';
import { Problem } from './problem.ts';
import { seeOwnPlaces } from './see-own-places.ts';

/** A session with what its campaign lets be done to it. */
export interface TrainingSession {
  readonly sessionId: string;
  readonly campaignId: string;
  readonly place: string;
  readonly title: string;
  readonly halves: readonly Half[];
  readonly from: string;
  readonly state: SessionState;
  readonly campaignState: CampaignState;
  readonly campaignPlace: string;
}

/** A session that the places of the request see; throws NOT_FOUND. */
export async function trainingSessionOf(tx: Tx, sessionId: string): Promise<TrainingSession> {
  const { rows } = await sql<TrainingSession>`
    select s.session_id as "sessionId", s.campaign_id as "campaignId", s.place_id as place, s.title, s.halves,
           s.from_on as "from", s.state, c.state as "campaignState", c.place_id as "campaignPlace"
    from training_session s join training_campaign c using (campaign_id)
    where s.session_id = ${sessionId}`.execute(tx);
  const [session] = rows;
  if (!session) throw new Problem('NOT_FOUND');
  return session;
}

/** The site of who holds a session: its own unit. */
export async function trainingSessionSite(tx: Tx, actor: Actor, sessionId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  return { place: (await trainingSessionOf(tx, sessionId)).place };
}
