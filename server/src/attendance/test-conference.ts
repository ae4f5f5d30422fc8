import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { invitationCode } from '@ra-soat/domain/training/invitation-code.ts';
import type { Half } from '@ra-soat/domain/training/half.ts';

/** A point of a sample session; `parent` by its index in the list. */
export interface SamplePoint {
  readonly pointId: string;
  readonly place: string;
  readonly name: string;
  readonly parent: number | null;
}

/** Somebody invited to a sample session; `point` by its index, null: enrolled without a seat. */
export interface SampleGuest {
  readonly personId: string;
  readonly code: string;
  readonly name: string;
  readonly place: string;
  readonly commune: string | null;
  readonly point: number | null;
}

export interface SampleConference {
  readonly campaignId: string;
  readonly sessionId: string;
  readonly place: string;
  readonly title: string;
  readonly halves: readonly Half[];
  readonly state: 'planned' | 'running' | 'ended';
  readonly points: readonly SamplePoint[];
  readonly guests: readonly SampleGuest[];
}

/** Ids and codes of their own for the given points and people. */
export function sampleConference(
  rest: Pick<SampleConference, 'place' | 'title' | 'halves'> & Partial<Pick<SampleConference, 'state'>>,
  points: readonly Omit<SamplePoint, 'pointId'>[],
  guests: readonly Omit<SampleGuest, 'personId' | 'code'>[],
): SampleConference {
  return {
    ...{ campaignId: randomUUID(), sessionId: randomUUID(), state: 'running', ...rest },
    points: points.map((point) => ({ ...point, pointId: randomUUID() })),
    guests: guests.map((guest) => ({ ...guest, personId: randomUUID(), code: invitationCode(randomBytes(10)) })),
  };
}

/** Stores it straight as the owner of the database: the plan and the people are not what is tried here. */
export async function storeConference(pool: pg.Pool, one: SampleConference): Promise<void> {
  const { campaignId, sessionId, place, title, halves, state, points, guests } = one;
  const commandId = randomUUID();
  const days = halves.map(({ on }) => on).sort();
  const at = '2026-01-01T00:00:00Z';
  await pool.query(
    `insert into training_campaign (campaign_id, place_id, title, kind, plan_number, plan_on, basis, organisers, year, forms,
       from_on, to_on, state, command_id, recorded_at)
     values ($1, $2, $3, 'review', 'DEMO', $4, '[]', '{Mẫu}', 2026, '{}', $4, $5, 'running', $6, $7)
     on conflict do nothing`,
    [campaignId, place, title, days[0], days.at(-1), commandId, at],
  );
  await pool.query(
    `insert into training_session (session_id, campaign_id, place_id, title, mode, halves, from_on, to_on, state, command_id, recorded_at)
     values ($1, $2, $3, $4, 'online', $5, $6, $7, $8, $9, $10)`,
    [sessionId, campaignId, place, title, JSON.stringify(halves), days[0], days.at(-1), state, commandId, at],
  );
  await pool.query(
    `insert into training_point (point_id, session_id, campaign_id, parent_id, place_id, name, position)
     select point_id, $1, $2, parent_id, place, name, position
     from jsonb_to_recordset($3) as p (point_id uuid, parent_id uuid, place text, name text, position integer)
     order by position`,
    [
      ...[sessionId, campaignId],
      JSON.stringify(
        points.map(({ pointId, parent, ...point }, position) => ({
          ...{ point_id: pointId, parent_id: parent === null ? null : points[parent]?.pointId, position, ...point },
        })),
      ),
    ],
  );
  await storeGuests(pool, one, guests, commandId);
}

async function storeGuests(
  pool: pg.Pool,
  { campaignId, sessionId, points }: SampleConference,
  guests: readonly SampleGuest[],
  commandId: string,
): Promise<void> {
  const rows = guests.map(({ personId, code, name, place, commune, point }) => ({
    ...{ person_id: personId, code, name, folded: fold(name), place, commune },
    point_id: point === null ? null : points[point]?.pointId,
  }));
  const shape = `jsonb_to_recordset($1) as g (person_id uuid, code text, name text, folded text, place text, commune text, point_id uuid)`;
  const given = JSON.stringify(rows);
  await pool.query(
    `insert into training_person (person_id, place_id, commune_id, name, folded, audiences, command_id, recorded_at)
     select person_id, place, commune, name, folded, '{enumerator}', $2, '2026-01-01Z' from ${shape}`,
    [given, commandId],
  );
  await pool.query(
    `insert into training_enrolment (campaign_id, person_id, place_id, commune_id, code, command_id)
     select $2, person_id, place, commune, code, $3 from ${shape}`,
    [given, campaignId, commandId],
  );
  await pool.query(
    `insert into training_seat (session_id, person_id, campaign_id, point_id, place_id, commune_id, command_id)
     select $2, person_id, $3, point_id, place, commune, $4 from ${shape} where point_id is not null`,
    [given, sessionId, campaignId, commandId],
  );
}
