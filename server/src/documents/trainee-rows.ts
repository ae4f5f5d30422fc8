import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { showInvitationCode } from '@ra-soat/domain/training/invitation-code.ts';
import type { Half } from '@ra-soat/domain/training/seating.ts';
import { audiences } from '@ra-soat/domain/training/audience.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';

export interface TrainingFrame {
  readonly title: string;
  readonly place: string;
  readonly planNumber: string;
  readonly planOn: IsoDate;
  readonly organisers: readonly string[];
}

/** A campaign as its papers name it, for a unit at or under its own. */
export async function trainingFrame(tx: Tx, campaignId: string, place: string): Promise<TrainingFrame> {
  const { rows } = await sql<TrainingFrame>`
    select title, place_id as place, plan_number as "planNumber", plan_on as "planOn", organisers
    from training_campaign where campaign_id = ${campaignId} and place_id in (select place_path(${place}))`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export interface TraineeSeat {
  readonly title: string;
  readonly halves: readonly Half[];
  readonly point: string;
  readonly room: string;
}

interface Row {
  readonly personId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly audiences: readonly string[];
  readonly unitId: string;
  readonly unit: string;
  readonly village: string | null;
  readonly code: string;
  readonly seats: readonly (TraineeSeat & { readonly sessionId: string; readonly pointId: string })[] | null;
}

/** A trainee as papers print one; never a citizen number. */
export interface TraineeOnPaper extends Omit<Row, 'audiences' | 'seats'> {
  readonly audience: string;
  readonly seats: NonNullable<Row['seats']>;
}

/** People of a campaign in a unit who have not left it, in the order of units and names. */
export async function traineesOnPaper(
  tx: Tx,
  of: { campaignId: string; place: string; personId?: string | undefined; sessionId?: string | undefined },
): Promise<TraineeOnPaper[]> {
  const { campaignId, place, personId = null, sessionId = null } = of;
  const { rows } = await sql<Row>`
    with recursive down as (
      select place_id from place where place_id = ${place}
      union all select below.place_id from down join place below on below.parent_id = down.place_id),
    room as materialized (select * from training_room(${campaignId})),
    seats as (
      select person_id, jsonb_agg(jsonb_build_object('sessionId', seat.session_id, 'pointId', seat.point_id,
               'title', title, 'halves', halves, 'point', point_name, 'room', point_room) order by from_on, title) as seats
      from training_seat seat join room using (session_id, point_id)
      where seat.state in ('invited', 'confirmed') group by person_id)
    select p.person_id as "personId", p.name, p.phone, p.audiences, unit.place_id as "unitId", unit.name as unit,
           p.village_name as village, e.code, seats.seats
    from training_enrolment e join training_person p using (person_id) join place unit on unit.place_id = p.place_id
    left join seats using (person_id)
    where e.campaign_id = ${campaignId} and e.withdrawn_on is null and p.place_id in (select place_id from down)
      and (${personId}::uuid is null or e.person_id = ${personId})
      and (${sessionId}::uuid is null or exists (select from training_seat s where s.session_id = ${sessionId}
           and s.person_id = e.person_id and s.state in ('invited', 'confirmed')))
    order by unit.name collate "vi-x-icu", p.folded, p.person_id`.execute(tx);
  return rows.map(({ audiences: kinds, seats, code, ...row }) => ({
    ...row,
    code: showInvitationCode(code),
    audience: audiences
      .filter((audience) => kinds.includes(audience))
      .map((audience) => audienceWords[audience])
      .join('; '),
    seats: seats ?? [],
  }));
}

/** "12/09/2022" of each half in order, without repeats. */
export function daysOf(halves: readonly Half[]): string {
  return [...new Set(halves.map(({ on }) => showDate(on)))].join(', ');
}
