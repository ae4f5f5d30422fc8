import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { roundSiteFor } from '../platform/round-site-for.ts';
import { deliveries, deliveriesOpen } from './contract.ts';

export type Shown = z.output<(typeof deliveries)['output']>['deliveries'][number];

interface Row extends Omit<Shown, 'receivedAt' | 'ended'> {
  receivedAt: Date;
  ended_by: string | null;
  ended_at: Date | null;
  ended_reason: string | null;
}

/** Deliveries as lists and pages show them; `where` is about `d`. */
export async function shownDeliveries(tx: Tx, where: RawBuilder<unknown>): Promise<Shown[]> {
  const { rows } = await sql<Row>`
    select d.delivery_id as "deliveryId", d.household_id as "householdId", c.head, c.number,
           c.village_id as "villageId", village.name as village, d.state, d.why, d.finished,
           coalesce(filled.full_name, '') as enumerator, sent.full_name as "sentBy", d.sealed,
           d.evidence ->> 'interviewOn' as "interviewOn", d.received_at as "receivedAt",
           ender.full_name as ended_by, s.at as ended_at, s.reason as ended_reason
    from survey_delivery d
    join review_case c on c.household_id = d.household_id and c.round_id = d.round_id
    join village on village.village_id = c.village_id
    join account sent on sent.account_id = d.account_id
    left join account filled on filled.account_id = d.enumerator
    left join delivery_settling s on s.household_id = d.household_id and s.delivery_id = d.delivery_id
    left join account ender on ender.account_id = s.account_id
    where ${where}`.execute(tx);
  return rows.map(({ receivedAt, ended_by, ended_at, ended_reason, ...row }) => ({
    ...row,
    receivedAt: receivedAt.toISOString(),
    ended: ended_at && { by: ended_by ?? '', at: ended_at.toISOString(), reason: ended_reason },
  }));
}

async function waitingIn(tx: Tx, roundId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from survey_delivery where round_id = ${roundId} and state = 'waiting'`.execute(tx);
  return rows[0]?.n ?? 0;
}

export const deliveriesQuery = defineQuery(deliveries, {
  verb: 'household.read',
  site: ({ roundId }, { tx, actor }) => roundSiteFor(tx, roundId, actor),
  answer: async ({ roundId, which }, { tx }) => {
    const where =
      which === 'waiting'
        ? sql`d.round_id = ${roundId} and d.state = 'waiting' order by d.received_at, d.delivery_id limit 500`
        : sql`d.round_id = ${roundId} and d.state in ('superseded', 'taken', 'setAside')
              order by d.received_at desc, d.delivery_id limit 200`;
    return { waiting: await waitingIn(tx, roundId), deliveries: await shownDeliveries(tx, where) };
  },
});

interface OpenRow {
  roundId: string;
  year: number;
  commune: string;
  waiting: number;
}

export const deliveriesOpenQuery = defineQuery(deliveriesOpen, {
  verb: 'survey.accept',
  answer: async (_, { tx }) => {
    const { rows } = await sql<OpenRow>`
      select r.round_id as "roundId", r.year, place.name as commune, w.waiting
      from (select round_id, count(*)::integer as waiting from survey_delivery where state = 'waiting'
            group by round_id) w
      join round r using (round_id) join place on place.place_id = r.commune_id
      order by r.year desc, place.name limit 20`.execute(tx);
    return { rounds: rows };
  },
});
