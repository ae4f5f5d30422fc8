import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { attendanceMark } from '@ra-soat/server/attendance/contract.ts';
import { trainingSession, trainingSessionStep } from '@ra-soat/server/training-sessions/contract.ts';
import { trainingPlan, trainingStep } from '@ra-soat/server/training/contract.ts';
import type { Hand } from '../../tools/season/hand.ts';
import type { Journey } from '../start.ts';

export interface Unit {
  readonly placeId: string;
  readonly name: string;
  /** Name of the unit above it. */
  readonly district: string;
}

/** Units of one level somewhere under a unit, by code. */
export async function unitsUnder(journey: Journey, place: string, level: 'district' | 'commune'): Promise<Unit[]> {
  const { rows } = await journey.server.house.doors.database.pool.query<Unit>(
    `select unit.place_id as "placeId", unit.name, above.name as district
     from place unit join place above on above.place_id = unit.parent_id
     where unit.level = $2 and $1 in (select place_path(unit.place_id)) order by unit.code`,
    [place, level],
  );
  return rows;
}

type Plan = z.input<typeof trainingPlan.input>;

/** A campaign, planned and open. */
export async function openCampaign(hand: Hand, plan: Omit<Plan, 'campaignId'>): Promise<string> {
  const campaignId = randomUUID();
  await hand.send(trainingPlan, { campaignId, ...plan });
  await hand.send(trainingStep, { campaignId, to: 'open' });
  return campaignId;
}

export interface Class {
  readonly sessionId: string;
  readonly pointId: string;
  readonly title: string;
  readonly place: string;
  readonly days: readonly string[];
}

/** Classes in halls, each of whole days: a morning with the first subject and an afternoon with the last. */
export async function holdClasses(
  hand: Hand,
  campaign: { readonly campaignId: string; readonly place: string; readonly subjects: readonly string[] },
  classes: readonly Omit<Class, 'sessionId' | 'pointId'>[],
): Promise<Class[]> {
  const held = classes.map((one) => ({ ...one, sessionId: randomUUID(), pointId: randomUUID() }));
  const [first, last] = [campaign.subjects.slice(0, 1), campaign.subjects.slice(-1)];
  const sessions = held.map(({ sessionId, pointId, title, place, days }) => ({
    ...{ sessionId, place, title, mode: 'venue' as const, capacity: null },
    halves: days.flatMap((on) => [
      { on, from: '08:00', to: '11:30', subjects: first },
      { on, from: '13:30', to: '17:00', subjects: last },
    ]),
    point: { pointId, name: `Hội trường ${title}`, room: '', host: 'Người Mẫu', phone: '', link: '', capacity: null },
  }));
  const { campaignId, place } = campaign;
  await hand.send(trainingSession, { campaignId, place, sessions });
  return held;
}

/** A class takes place: it begins, people are ticked in each half-day, and it ends. */
export async function takePlace(
  hand: Hand,
  { sessionId, pointId, days }: Class,
  comes: readonly string[] | ((half: number) => readonly string[]),
): Promise<void> {
  await hand.send(trainingSessionStep, { sessionId, to: 'running' });
  for (const [half] of days.flatMap((day) => [day, day]).entries()) {
    const ids = typeof comes === 'function' ? comes(half) : comes;
    const people = ids.map((personId) => ({ personId, state: 'present' as const }));
    for (let start = 0; start < people.length; start += 500)
      await hand.send(attendanceMark, { pointId, half, people: people.slice(start, start + 500) });
  }
  await hand.send(trainingSessionStep, { sessionId, to: 'ended' });
}

/** Ids of everybody in a campaign by the session of their seat. */
export async function seatsOf(journey: Journey, campaignId: string): Promise<Map<string, string[]>> {
  const { rows } = await journey.server.house.doors.database.pool.query<{ session_id: string; people: string[] }>(
    `select session_id, array_agg(person_id::text order by person_id) as people from training_seat
     where campaign_id = $1 and state in ('invited', 'confirmed') group by session_id`,
    [campaignId],
  );
  return new Map(rows.map(({ session_id, people }) => [session_id, people]));
}
