import { showDate } from '../kernel/dates.ts';
import { NameBook } from './find-named.ts';
import { unitKeys } from './name-key.ts';
import { overlaps, Seating, type Half, type SessionRoom } from './seating.ts';
import type { TraineeFault } from './trainee-row.ts';

export interface WantedSeat {
  readonly sessionId: string;
  readonly pointId: string;
}

/** A seat that a person already has, or had. */
export interface SeatNow {
  readonly sessionId: string;
  readonly title: string;
  readonly halves: readonly Half[];
  readonly active: boolean;
}

type Refused = Pick<TraineeFault, 'code' | 'values'>;

/** Reads which sessions a row asks for and gives the seats of a table in the order of its rows. */
export class SessionDesk {
  readonly #book: NameBook<SessionRoom>;
  readonly #seating: Seating;
  readonly #seats = new Map<string, SeatNow[]>();
  readonly #otherwise: SessionRoom | undefined;
  /** `otherwise`: the session of rows that name none; `seats`: those that people of `traineeKey` already have. */
  constructor(sessions: readonly SessionRoom[], otherwise?: string, seats?: ReadonlyMap<string, readonly SeatNow[]>) {
    const names = sessions.flatMap((of) => [
      { of, name: of.title, keys: unitKeys(of.title) },
      { of, name: showDate(of.fromOn), keys: unitKeys(showDate(of.fromOn)) },
    ]);
    this.#book = new NameBook(names);
    this.#seating = new Seating(sessions);
    this.#otherwise = sessions.find(({ sessionId }) => sessionId === otherwise);
    for (const [key, own] of seats ?? []) this.#seats.set(key, [...own]);
  }
  /** The seats a row asks for and the person has not yet; taken only by `give`. */
  wanted(text: string, person: string, path: readonly string[]): readonly WantedSeat[] | Refused {
    const asked = this.#asked(text);
    if ('code' in asked) return asked;
    const own = this.#seats.get(person) ?? [];
    const given: { session: SessionRoom; pointId: string }[] = [];
    const refused = (code: Refused['code'], values: Refused['values']) => {
      for (const { pointId } of given) this.#seating.release(pointId);
      return { code, values };
    };
    for (const session of asked) {
      const { sessionId, title: name, halves, over } = session;
      if (own.some((seat) => seat.sessionId === sessionId)) continue;
      if (over) return refused('SESSION_OVER', { name });
      const others = [...own.filter(({ active }) => active), ...given.map((one) => one.session)];
      const other = others.find((seat) => overlaps(halves, seat.halves));
      if (other) return refused('SESSION_OVERLAP', { name, other: other.title });
      const pointId = this.#seating.take(sessionId, path);
      if (pointId === undefined) return refused('SESSION_FULL', { name });
      given.push({ session, pointId });
    }
    for (const { pointId } of given) this.#seating.release(pointId);
    return given.map(({ session, pointId }) => ({ sessionId: session.sessionId, pointId }));
  }
  /** Takes seats that were wanted. */
  give(person: string, seats: readonly WantedSeat[]): void {
    const own = this.#seats.get(person) ?? [];
    for (const { sessionId, pointId } of seats) {
      const session = this.#seating.seat(sessionId, pointId);
      if (session) own.push({ sessionId, title: session.title, halves: session.halves, active: true });
    }
    this.#seats.set(person, own);
  }
  #asked(text: string): readonly SessionRoom[] | Refused {
    if (text === '') return this.#otherwise ? [this.#otherwise] : [];
    const whole = this.#book.find(unitKeys(text));
    if ('one' in whole) return [whole.one];
    const found: SessionRoom[] = [];
    for (const part of text.split(/[;\n]/u).filter((name) => name.trim() !== '')) {
      const one = this.#book.find(unitKeys(part));
      if (!('one' in one))
        return {
          code: 'SESSION_UNKNOWN',
          values: { name: part.trim(), nearest: 'nearest' in one ? one.nearest.join('; ') : '' },
        };
      found.push(one.one);
    }
    return found;
  }
}
