import { sql, type RawBuilder } from 'kysely';
import { sessionFindings, type SessionPlan } from '@ra-soat/domain/training/session-findings.ts';
import { sessionFindingText } from '@ra-soat/domain/words/training-plan.vi.ts';
import type { z } from 'zod';
import { campaignSiteUnder } from '../platform/campaigns.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { holds } from '../platform/access.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { dutyClashes } from './duty-clashes.ts';
import { trainingSessions } from './contract.ts';

export type SessionRow = z.output<(typeof trainingSessions)['output']>['sessions'][number];

type Stored = Omit<SessionRow, 'findings' | 'points' | 'trainers'> & {
  readonly campaignFrom: string;
  readonly campaignTo: string;
  readonly pointList: SessionPlan['points'];
  readonly trainers: string[];
};

async function stored({ tx, actor, clock }: Request, where: RawBuilder<unknown>): Promise<Stored[]> {
  const places = holds(actor, 'training.manage', clock.today()).flatMap(({ placeId }) => placeId ?? []);
  const { rows } = await sql<Stored>`
    select s.session_id as "sessionId", s.campaign_id as "campaignId", s.place_id as place, place.name as "placeName",
           s.title, s.mode, s.halves, s.capacity, s.state, s.state_reason as "stateReason",
           c.from_on as "campaignFrom", c.to_on as "campaignTo",
           coalesce(p.list, '[]') as "pointList", p.tested, case when p.count = 1 then p.hall end as hall,
           coalesce((select array_agg(distinct f.name) from training_staff f
             where f.session_id = s.session_id and f.duty = 'trainer'), '{}') as trainers,
           (select count(*) from training_seat t where t.session_id = s.session_id
             and t.state in ('invited', 'confirmed')) as seats,
           (select count(distinct a.person_id) from training_attendance a
             where a.session_id = s.session_id and a.voided_at is null) as came,
           exists (select from place_path(s.place_id) x where x = any (${places}::text[])) as mine
    from training_session s join training_campaign c using (campaign_id) join place on place.place_id = s.place_id
    cross join lateral (
      select count(*), count(*) filter (where p.tested_on is not null) as tested,
             min(case when p.room = '' then p.name else p.room || ', ' || p.name end) as hall,
             json_agg(json_build_object('name', p.name, 'capacity', p.capacity, 'link', p.link)) as list
      from training_point p where p.session_id = s.session_id) p
    where ${where}
    order by s.from_on, s.halves -> 0 ->> 'from', s.title limit 1000`.execute(tx);
  return rows;
}

/** Sessions as the places of the request see them, each with what is odd about it. */
export async function sessionRows(request: Request, where: RawBuilder<unknown>): Promise<SessionRow[]> {
  const rows = await stored(request, where);
  const clashes = await dutyClashes(
    request.tx,
    rows.map(({ sessionId }) => sessionId),
  );
  return rows.map(({ campaignFrom, campaignTo, pointList, ...row }) => {
    const plan = {
      ...{ halves: row.halves, capacity: row.capacity, mode: row.mode, points: pointList },
      ...{ trainers: row.trainers.length, clashes: clashes.get(row.sessionId) ?? [] },
    };
    const over = row.state === 'cancelled';
    const findings = over ? [] : sessionFindings(plan, { from: campaignFrom, to: campaignTo });
    return { ...row, points: pointList.length, findings: findings.map(sessionFindingText) };
  });
}

export const trainingSessionsQuery = defineQuery(trainingSessions, {
  verb: 'standard.read',
  site: ({ campaignId }, { tx, actor }) => campaignSiteUnder(tx, actor, campaignId),
  answer: async ({ campaignId }, request) => {
    await seeOwnPlaces(request.tx, request.actor.grants);
    return { sessions: await sessionRows(request, sql`s.campaign_id = ${campaignId}`) };
  },
});
