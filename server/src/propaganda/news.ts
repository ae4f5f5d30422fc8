import { sql } from 'kysely';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { newsWords } from '@ra-soat/domain/words/propaganda.vi.ts';
import { holds } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { news, newsProposal } from './contract.ts';
import { sessionUnit } from './news-write.ts';

type News = z.output<(typeof news)['output']>['news'][number];

export const newsQuery = defineQuery(news, {
  verb: 'place.read',
  answer: async ({ campaignId }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'place.read', clock.today()));
    const mine = holds(actor, 'training.manage', clock.today()).flatMap(({ placeId }) => placeId ?? []);
    const { rows } = await sql<News>`
      with shown as (
        select n.*, exists (select from place_path(n.place_id) up where up = any (${mine}::text[])) as mine
        from training_news n where ${campaignId ?? null}::uuid is null or campaign_id = ${campaignId ?? null}
      )
      select news_id as "newsId", session_id as "sessionId", campaign_id as "campaignId", place.name as "placeName", title,
             text, photos, published_on as "publishedOn", mine
      from shown join place using (place_id) where mine or published_on is not null
      order by published_on desc nulls first, recorded_at desc limit 100`.execute(tx);
    return { news: rows };
  },
});

interface Held {
  readonly session: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly organisers: readonly string[];
  readonly planNumber: string;
  readonly planOn: string;
  readonly points: number;
  readonly venue: string;
  readonly subjects: readonly string[];
  readonly persons: number;
  readonly presences: number;
  readonly trainers: readonly string[];
}

export const newsProposalQuery = defineQuery(newsProposal, {
  verb: 'training.manage',
  site: async ({ sessionId }, { tx, actor }) => ({ place: (await sessionUnit(tx, actor, sessionId)).place_id }),
  answer: async ({ sessionId }, { tx, actor }) => {
    await sessionUnit(tx, actor, sessionId);
    const { rows } = await sql<Held>`
      select s.title as session, place.name as unit, s.from_on as "from", s.to_on as "to", c.organisers,
             c.plan_number as "planNumber", c.plan_on as "planOn",
             (select count(*)::integer from training_point p where p.session_id = s.session_id) as points,
             (select concat_ws(', ', nullif(p.name, ''), nullif(p.room, '')) from training_point p
              where p.session_id = s.session_id order by p.parent_id nulls first, p.position limit 1) as venue,
             coalesce((select jsonb_agg(j.title order by j.position) from training_subject j where j.campaign_id = c.campaign_id
               and s.halves @? ('$[*].subjects[*] ? (@ == "' || j.subject_id || '")')::jsonpath), '[]') as subjects,
             coalesce((select jsonb_agg(distinct f.unit) from training_staff f
               where f.session_id = s.session_id and f.duty = 'trainer'), '[]') as trainers,
             counted.persons, counted.presences
      from training_session s join training_campaign c using (campaign_id) join place on place.place_id = s.place_id
      cross join lateral (select count(distinct person_id)::integer as persons, count(*)::integer as presences
        from training_attendance a where a.session_id = s.session_id and voided_at is null) counted
      where s.session_id = ${sessionId}`.execute(tx);
    const [held] = rows;
    if (!held) throw new Problem('NOT_FOUND');
    const { from, to, planOn } = held;
    const text = newsWords.proposal({
      ...held,
      days: from === to ? newsWords.onDay(showDate(from)) : newsWords.fromTo(showDate(from), showDate(to)),
      planDay: showDate(planOn),
    });
    return { title: newsWords.proposedTitle(held.unit, held.session), text: text.join('\n\n') };
  },
});
