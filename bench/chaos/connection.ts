import { NoNetwork } from '../../web/src/device/faults.ts';
import type { DoorAnswer } from '../../web/src/device/ports.ts';
import type { Random } from '../../tools/synth/random.ts';
import type { Season } from './season.ts';

/** The phone's battery ends: nothing of that start of the app goes on. */
export class Killed extends Error {}

/** How often each kind of fault was done to the phones. */
export class Faults {
  readonly counts = new Map<string, number>();
  count(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}

const page = (status: number, text: string, mediaType = 'text/html'): DoorAnswer => ({
  ...{ status, mediaType, text },
  retryAfter: status === 429 ? '30' : null,
});
const said = (status: number, code: string) =>
  page(status, JSON.stringify({ code, title: 'Lời của máy chủ', status }), 'application/problem+json');

/** Answers that did not come from the server's work. */
const instead: readonly (readonly [string, () => DoorAnswer])[] = [
  ['captive_portal', () => page(200, '<html>Đăng nhập Wi-Fi</html>')],
  ['answer_500', () => said(500, 'DEFECT')],
  ['answer_502', () => page(502, '<html>Bad Gateway</html>')],
  ['answer_413', () => said(413, 'BODY_TOO_LARGE')],
  ['answer_409', () => said(409, 'CASE_CHANGED')],
  ['answer_429', () => page(429, '')],
];

/** The road between one phone and the server, with a share of bad luck. Requests held back reach the server later. */
export class Connection {
  badLuck = 0;
  /** The next request is brought to the server under another id: to see that the count notices. */
  forge: ((body: string) => string) | undefined;
  readonly #season: Season;
  readonly #chance: Random;
  readonly #faults: Faults;
  readonly #held: (() => Promise<unknown>)[];
  readonly #address: string;
  #cookie: string | undefined;

  constructor(road: {
    season: Season;
    chance: Random;
    faults: Faults;
    held: (() => Promise<unknown>)[];
    address: string;
  }) {
    this.#season = road.season;
    this.#chance = road.chance;
    this.#faults = road.faults;
    this.#held = road.held;
    this.#address = road.address;
  }

  readonly fetch = async (path: string, init: RequestInit): Promise<DoorAnswer> => {
    if (this.#held.length > 0 && this.#chance.chance(0.1)) await this.#held.shift()?.();
    if (!this.#chance.chance(this.badLuck)) return this.bring(path, init);
    return this.#badly(path, init);
  };

  async #badly(path: string, init: RequestInit): Promise<DoorAnswer> {
    const drawn = this.#chance.whole(0, 5 + instead.length);
    const [kind = '', answer] = instead[drawn - 6] ?? [];
    if (answer) {
      this.#faults.count(kind);
      return answer();
    }
    return this.#cut(path, init, drawn);
  }

  async #cut(path: string, init: RequestInit, drawn: number): Promise<DoorAnswer> {
    const kinds = ['cut_before', 'cut_after', 'half_answer', 'killed_in_flight', 'sent_twice', 'held_back'];
    this.#faults.count(kinds[drawn] ?? '');
    if (drawn === 0) throw new NoNetwork();
    if (drawn === 5) {
      this.#held.push(() => this.bring(path, init));
      throw new NoNetwork();
    }
    const answer = await this.bring(path, init);
    if (drawn === 1) throw new NoNetwork();
    if (drawn === 3) throw new Killed();
    if (drawn === 4) return this.bring(path, init);
    return { ...answer, text: answer.text.slice(0, Math.floor(answer.text.length / 2)) };
  }

  /** To the server and back, without luck. */
  async bring(path: string, init: RequestInit): Promise<DoorAnswer> {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': this.#address };
    const method = init.method === 'POST' || init.method === 'PUT' || init.method === 'DELETE' ? init.method : 'GET';
    const payload = typeof init.body === 'string' ? init.body : undefined;
    const forged = payload !== undefined && path.endsWith('survey.deliver') ? this.forge?.(payload) : undefined;
    const answer = await this.#season.http.inject({
      ...{ method, url: path, headers },
      ...(payload !== undefined && { payload: forged ?? payload }),
      ...(this.#cookie !== undefined && { cookies: { ra_soat: this.#cookie } }),
    });
    const cookie = answer.cookies.find(({ name }) => name === 'ra_soat');
    if (cookie) this.#cookie = cookie.value;
    const mediaType = answer.headers['content-type']?.toString() ?? '';
    return { status: answer.statusCode, mediaType, retryAfter: null, text: answer.body };
  }
}
