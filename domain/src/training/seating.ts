import type { IsoDate } from '../kernel/dates.ts';

/** A morning or afternoon of a session. */
export interface Half {
  readonly on: IsoDate;
  readonly from: string;
  readonly to: string;
}

export interface PointRoom {
  readonly pointId: string;
  readonly placeId: string;
  readonly capacity: number | null;
  readonly taken: number;
}

export interface SessionRoom {
  readonly sessionId: string;
  readonly title: string;
  readonly fromOn: IsoDate;
  readonly halves: readonly Half[];
  readonly capacity: number | null;
  /** Ended or called off: nobody is seated any more. */
  readonly over: boolean;
  readonly points: readonly PointRoom[];
}

/** Whether two sessions want one person at the same time. */
export function overlaps(one: readonly Half[], other: readonly Half[]): boolean {
  return one.some((a) => other.some((b) => a.on === b.on && a.from < b.to && b.from < a.to));
}

/** Gives seats one after the other, at the point nearest to the person's own place, never more than there are. */
export class Seating {
  readonly #sessions: ReadonlyMap<string, SessionRoom>;
  readonly #taken: Map<string, number>;
  constructor(sessions: readonly SessionRoom[]) {
    this.#sessions = new Map(sessions.map((session) => [session.sessionId, session]));
    this.#taken = new Map(sessions.flatMap(({ points }) => points.map((point) => [point.pointId, point.taken])));
  }
  /** Seats left; null where nobody has set how many there are. */
  left({ capacity, points }: SessionRoom): number | null {
    const taken = points.reduce((sum, { pointId }) => sum + (this.#taken.get(pointId) ?? 0), 0);
    return capacity === null ? null : capacity - taken;
  }
  /** The point of a new seat; `path`: the person's place and the units above it, nearest first. */
  take(sessionId: string, path: readonly string[]): string | undefined {
    const session = this.#sessions.get(sessionId);
    if (!session) return undefined;
    const left = this.left(session);
    if (left !== null && left < 1) return undefined;
    const free = session.points.filter(
      ({ pointId, capacity }) => capacity === null || (this.#taken.get(pointId) ?? 0) < capacity,
    );
    const near = path.flatMap((place) => free.filter(({ placeId }) => placeId === place));
    const point = near[0] ?? free[0];
    if (point) this.seat(sessionId, point.pointId);
    return point?.pointId;
  }
  /** Takes one seat at a point; the session it is in. */
  seat(sessionId: string, pointId: string): SessionRoom | undefined {
    this.#taken.set(pointId, (this.#taken.get(pointId) ?? 0) + 1);
    return this.#sessions.get(sessionId);
  }
  /** A seat that becomes free. */
  release(pointId: string): void {
    this.#taken.set(pointId, (this.#taken.get(pointId) ?? 1) - 1);
  }
}
