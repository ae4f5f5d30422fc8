import { phoneNow } from '../platform/clock.ts';
import { isLate } from '@ra-soat/domain/training/half.ts';
import type { CommandRequest } from '../platform/request.ts';
import { halfAt, type PointRow } from './point-at.ts';

/** Somebody who came, with the place columns of the person. */
export interface Came {
  readonly personId: string;
  readonly state: 'present' | 'late';
  readonly place_id: string;
  readonly commune_id: string | null;
  readonly village_id: string | null;
}

interface How {
  readonly method: 'code' | 'list' | 'paper';
  readonly paperOn?: string;
  readonly note?: string;
}

/** Stores who came to one half-day at one point; those already there stay as they are. Returns who was new. */
export async function writeAttendance(
  { tx, clock, actor, commandId, recordedAt }: CommandRequest,
  point: PointRow,
  half: number,
  people: readonly Came[],
  { method, paperOn, note }: How,
): Promise<string[]> {
  if (people.length === 0) return [];
  const rows = await tx
    .insertInto('training_attendance')
    .values(
      people.map(({ personId, state, place_id, commune_id, village_id }) => ({
        ...{ session_id: point.sessionId, half, person_id: personId, campaign_id: point.campaignId },
        ...{ point_id: point.pointId, point_place_id: point.place, place_id, commune_id, village_id },
        ...{ state, method, at: clock.now(), recorded_at: recordedAt === null ? null : new Date(recordedAt) },
        ...{ by_account: actor.accountId || null, command_id: commandId },
        ...{ paper_on: paperOn ?? null, note: note || null },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['session_id', 'half', 'person_id']).where('voided_at', 'is', null).doNothing(),
    )
    .returning('person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** What coming now means, by the server's clock. */
export function stateNow({ clock }: CommandRequest, point: PointRow, half: number): 'present' | 'late' {
  const begunMsAgo = point.begunAt ? clock.now().getTime() - point.begunAt.getTime() : null;
  return isLate({ half: halfAt(point, half), begunMsAgo }, phoneNow(clock).getTime()) ? 'late' : 'present';
}
