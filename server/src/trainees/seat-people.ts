import { sql } from 'kysely';
import { overlaps, Seating } from '@ra-soat/domain/training/seating.ts';
import type { SeatNow } from '@ra-soat/domain/training/session-desk.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { addSeats, type Placed } from './records.ts';
import { lockSeats, sessionRooms } from './session-rooms.ts';

interface Seats {
  readonly campaignId: string;
  readonly sessionId: string;
  /** Every one of them sits there. */
  readonly pointId?: string | undefined;
  /** Seats of this session are given up for it. */
  readonly from?: string | undefined;
}

type Person = Placed & { readonly name: string };
type Timetable = ReadonlyMap<string, readonly SeatNow[]>;

/** The units above places, nearest first, for the nearest point. */
async function pathsOf({ tx }: CommandRequest, places: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await sql<{ place: string; path: string[] }>`
    select start.place, array_agg(up.place_id order by up.height) as path
    from unnest(${[...new Set(places)]}::text[]) start (place), place_path(start.place) with ordinality up (place_id, height)
    group by start.place`.execute(tx);
  return new Map(rows.map(({ place, path }) => [place, path]));
}

async function timetable({ tx }: CommandRequest, people: readonly Placed[]): Promise<Timetable> {
  const { rows } = await sql<{ person_id: string; session_id: string } & Omit<SeatNow, 'sessionId'>>`
    select person_id, session_id, title, halves, active
    from training_timetable(${people.map(({ personId }) => personId)})`.execute(tx);
  const byPerson = Map.groupBy(rows, ({ person_id }) => person_id);
  return new Map(
    [...byPerson].map(([personId, own]) => [personId, own.map((seat) => ({ ...seat, sessionId: seat.session_id }))]),
  );
}

/** Seats people in one session, all or nobody: never over its capacity, never two halls at once. Who has a seat keeps it. */
export async function seatPeople(request: CommandRequest, people: readonly Person[], where: Seats): Promise<Person[]> {
  const { campaignId, sessionId, pointId, from } = where;
  await lockSeats(request.tx, campaignId);
  const rooms = await sessionRooms(request.tx, campaignId, request.clock.today());
  const room = rooms.find((one) => one.sessionId === sessionId);
  if (!room || (pointId !== undefined && !room.points.some((point) => point.pointId === pointId)))
    throw new Problem('NOT_FOUND');
  const session = room.title;
  if (room.over) throw new Problem('TRAINING_SESSION_OVER', { values: { session } });
  const points = pointId === undefined ? room.points : room.points.filter((point) => point.pointId === pointId);
  const others = room.points.filter((point) => !points.includes(point)).reduce((sum, { taken }) => sum + taken, 0);
  const capacity = room.capacity === null ? null : room.capacity - others;
  const seating = new Seating([{ ...room, points, capacity }]);
  const seats = await timetable(request, people);
  const paths = await pathsOf(
    request,
    people.map(({ placeId }) => placeId),
  );
  const given = people.flatMap((person) => {
    const { name, personId, placeId } = person;
    const own = (seats.get(personId) ?? []).filter(({ active }) => active);
    if (own.some((seat) => seat.sessionId === sessionId)) return [];
    const other = own.find((seat) => seat.sessionId !== from && overlaps(room.halves, seat.halves));
    if (other) throw new Problem('TRAINING_OVERLAP', { values: { session, other: other.title, name } });
    const taken = seating.take(sessionId, paths.get(placeId) ?? []);
    if (taken === undefined) throw new Problem('TRAINING_FULL', { values: { session, name } });
    return [{ person, sessionId, pointId: taken }];
  });
  await addSeats(request, campaignId, given);
  return given.map(({ person }) => person);
}
