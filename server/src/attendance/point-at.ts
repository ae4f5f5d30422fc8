import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Half } from '@ra-soat/domain/training/half.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';

/** A point with the session it belongs to. */
export interface PointRow {
  readonly pointId: string;
  readonly name: string;
  readonly place: string;
  readonly sessionId: string;
  readonly campaignId: string;
  /** Unit that holds the session. */
  readonly sessionPlace: string;
  readonly title: string;
  readonly state: 'planned' | 'running' | 'ended' | 'cancelled';
  readonly halves: readonly Half[];
  readonly begunAt: Date | null;
}

/** The point as the scope of the request shows it. */
export async function pointAt(tx: Tx, pointId: string): Promise<PointRow> {
  const { rows } = await sql<PointRow>`
    select point_id as "pointId", point.name, point.place_id as place, session_id as "sessionId",
           session.campaign_id as "campaignId", session.place_id as "sessionPlace", title, state, halves,
           begun_at as "begunAt"
    from training_point point join training_session session using (session_id) where point_id = ${pointId}`.execute(tx);
  const [point] = rows;
  if (!point) throw new Problem('NOT_FOUND');
  return point;
}

/** Indexes of the half-days of a day. */
export function halvesOn({ halves }: PointRow, day: IsoDate): number[] {
  return halves.flatMap(({ on }, index) => (on === day ? [index] : []));
}

/** The half-day of an index, or words that the session has none such. */
export function halfAt({ halves }: PointRow, half: number): Half {
  const found = halves[half];
  if (!found) throw new Problem('HALF_UNKNOWN', { values: { count: halves.length } });
  return found;
}

/** Only a session that goes on takes attendance by code or by list. */
export function mustRun({ state, title }: PointRow): void {
  if (state === 'planned') throw new Problem('TRAINING_NOT_BEGUN', { values: { title } });
  if (state !== 'running') throw new Problem('ATTENDANCE_OVER', { values: { title } });
}
