import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Half, SessionRoom } from '@ra-soat/domain/training/seating.ts';
import type { Tx } from '../platform/database.ts';

interface Row {
  session_id: string;
  title: string;
  from_on: string;
  to_on: string;
  halves: Half[];
  state: string;
  capacity: number | null;
  point_id: string;
  point_name: string;
  point_place: string;
  point_capacity: number | null;
  taken: number;
}

export interface Room extends SessionRoom {
  readonly toOn: IsoDate;
  readonly points: readonly (SessionRoom['points'][number] & { readonly name: string })[];
}

/** Sessions of a campaign with their points and seats, also those held where the asker sees nobody. */
export async function sessionRooms(tx: Tx, campaignId: string, today: IsoDate): Promise<Room[]> {
  const { rows } = await sql<Row>`select * from training_room(${campaignId})`.execute(tx);
  return [...Map.groupBy(rows, (row) => row.session_id).values()].flatMap((own): Room[] => {
    const [first] = own;
    if (!first) return [];
    return [
      {
        sessionId: first.session_id,
        title: first.title,
        fromOn: first.from_on,
        toOn: first.to_on,
        halves: first.halves,
        capacity: first.capacity,
        over: ['ended', 'cancelled'].includes(first.state) || first.to_on < today,
        points: own.map((point) => ({
          pointId: point.point_id,
          placeId: point.point_place,
          name: point.point_name,
          capacity: point.point_capacity,
          taken: point.taken,
        })),
      },
    ];
  });
}

/** Two who seat people at once wait for each other, so that no seat is given twice. */
export async function lockSeats(tx: Tx, campaignId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${campaignId}, 30))`.execute(tx);
}
