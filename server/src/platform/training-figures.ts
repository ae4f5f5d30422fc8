import { sql } from 'kysely';
import type { Tx } from './database.ts';

export interface CampaignRow {
  readonly place: string;
  readonly placeName: string;
  readonly title: string;
  readonly kind: string;
  readonly planNumber: string;
  readonly planOn: string;
  readonly basis: readonly { title: string; number: string; on: string }[];
  readonly organisers: readonly string[];
  readonly year: number;
  readonly forms: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** What a campaign is; undefined where it is not seen. */
export async function campaignRow(tx: Tx, campaignId: string): Promise<CampaignRow | undefined> {
  const { rows } = await sql<CampaignRow>`
    select place_id as place, place.name as "placeName", title, kind, plan_number as "planNumber", plan_on as "planOn",
           basis, organisers, year, forms, from_on as "from", to_on as "to"
    from training_campaign join place using (place_id) where campaign_id = ${campaignId}`.execute(tx);
  return rows[0];
}

export interface CampaignFigures {
  readonly sessions: { readonly planned: number; readonly held: number; readonly cancelled: number };
  readonly points: { readonly planned: number; readonly connected: number };
  readonly quiz: { readonly sat: number; readonly passed: number };
  readonly questions: { readonly asked: number; readonly open: number };
}

export async function campaignFigures(tx: Tx, campaignId: string, today: string): Promise<CampaignFigures> {
  const { rows } = await sql<CampaignFigures>`
    select
      (select jsonb_build_object('planned', count(*) filter (where state <> 'cancelled'),
         'held', count(*) filter (where state <> 'cancelled' and (state = 'ended' or to_on < ${today})),
         'cancelled', count(*) filter (where state = 'cancelled'))
       from training_session where campaign_id = ${campaignId}) as sessions,
      (select jsonb_build_object('planned', count(*), 'connected', count(*) filter (where
           exists (select from training_attendance a where a.point_id = p.point_id and a.voided_at is null)
           or exists (select from training_signal s where s.point_id = p.point_id)
           or exists (select from training_question q where q.point_id = p.point_id)))
       from training_point p join training_session s using (session_id)
       where p.campaign_id = ${campaignId} and s.state <> 'cancelled') as points,
      (select jsonb_build_object('sat', count(distinct account_id), 'passed', count(distinct account_id) filter (where passed))
       from quiz_paper join training_person t using (account_id)
       where campaign_id = ${campaignId} and handed_at is not null
         and (exists (select from training_enrolment e
                where e.campaign_id = quiz_paper.campaign_id and e.person_id = t.person_id and e.withdrawn_on is null)
           or exists (select from training_attendance a
                where a.campaign_id = quiz_paper.campaign_id and a.person_id = t.person_id and a.voided_at is null))) as quiz,
      (select jsonb_build_object('asked', count(*), 'open', count(*) filter (where state in ('open', 'taken')))
       from training_question where campaign_id = ${campaignId} and state <> 'merged') as questions`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('a statement without from gives one row');
  return row;
}

export interface CostRow {
  /** Null: of the campaign as a whole. */
  readonly sessionId: string | null;
  readonly title: string | null;
  readonly estimate: number;
  readonly actual: number;
}

/** Money by session. Sums stay far below what a number holds: a thousand milliard đồng is 10¹². */
export async function campaignCosts(tx: Tx, campaignId: string): Promise<CostRow[]> {
  const { rows } = await sql<CostRow>`
    select c.session_id as "sessionId", s.title, coalesce(sum(estimate), 0)::double precision as estimate,
           coalesce(sum(actual), 0)::double precision as actual
    from training_cost c left join training_session s on s.session_id = c.session_id
    where c.campaign_id = ${campaignId} group by 1, 2 order by 2 nulls first, 1`.execute(tx);
  return rows;
}
