import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { hex } from './base64url.ts';
import { NoNetwork } from './faults.ts';
import type { BytesAnswer, DoorAnswer } from './ports.ts';

export interface Posted {
  readonly kind: string;
  readonly id: string;
  readonly body: unknown;
}

export const json = (status: number, body: unknown): DoorAnswer => ({
  status,
  mediaType: status < 400 ? 'application/json' : 'application/problem+json',
  retryAfter: null,
  text: JSON.stringify(body),
});

export const problem = (status: number, code: string): DoorAnswer =>
  json(status, { code, status, title: `Lời của máy chủ: ${code}` });

export const portal: DoorAnswer = {
  status: 200,
  mediaType: 'text/html',
  retryAfter: null,
  text: '<h1>Đăng nhập Wi-Fi</h1>',
};

/** What a connection does instead of bringing the answer of the server. */
export type Mishap = (posted: Posted, work: () => Promise<DoorAnswer>) => Promise<DoorAnswer>;

/** No network before the server saw anything. */
export const cutBefore: Mishap = () => Promise.reject(new NoNetwork());
/** No network after the server did it. */
export const cutAfter: Mishap = async (_, work) => {
  await work();
  throw new NoNetwork();
};

/** A key as an installation gives it. */
export const sealingPair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);

/** Stands where the server stands: the doors' shapes, ids remembered, and whatever the test lets go wrong. */
export class TestDoor {
  /** What the server did, once for each id. */
  readonly done = new Map<string, { readonly posted: Posted; readonly answer: unknown }>();
  readonly pages = new Map<string, unknown>();
  /** Answers to queries of learning, by kind. */
  readonly lessons = new Map<string, unknown>();
  villages: { villageId: string; name: string; commune: string }[] = [];
  messages: unknown[] = [];
  order: 'wipe' | null = null;
  serverNow = '2026-10-05T01:00:00.000Z';
  account: { accountId: string; fullName: string; mustChangePassword: boolean; verbs?: string[] } = {
    accountId: 'a1',
    fullName: 'Trưởng thôn Mẫu',
    mustChangePassword: false,
  };
  signedIn = false;
  keyId = 'key-1';
  /** By kind of command. */
  readonly mishaps = new Map<string, Mishap>();
  answerTo: (posted: Posted) => unknown = ({ kind }) => (kind === 'survey.deliver' ? { state: 'applied' } : {});

  kinds(): string[] {
    const asking = ['device.check_in', 'device.order'];
    return [...this.done.values()].map(({ posted }) => posted.kind).filter((kind) => !asking.includes(kind));
  }

  /** Files to learn from, by their address. */
  files = new Map<string, BytesAnswer>();
  readonly fetchBytes = (path: string): Promise<BytesAnswer> => {
    const file = this.files.get(decodeURIComponent(path));
    return file ? Promise.resolve(file) : Promise.reject(new NoNetwork());
  };

  readonly fetch = async (path: string, init: RequestInit): Promise<DoorAnswer> => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const [, , door = '', rest = ''] = path.split('/');
    const kind = rest.split('?')[0] ?? '';
    const id = typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : '';
    const inner = typeof body === 'object' && body !== null && 'body' in body ? body.body : body;
    const posted = { kind: door === 'commands' || door === 'queries' ? kind : door, id, body: inner };
    const work = () => this.#work(door, path, posted);
    const mishap = this.mishaps.get(posted.kind) ?? this.mishaps.get('*');
    return mishap ? mishap(posted, work) : work();
  };

  async #work(door: string, path: string, posted: Posted): Promise<DoorAnswer> {
    if (door === 'session') {
      this.signedIn = true;
      return json(200, {});
    }
    if (!this.signedIn) return problem(401, 'SIGN_IN_NEEDED');
    if (path.startsWith('/api/queries/me')) return json(200, this.account);
    if (door === 'queries') return this.#page(path, posted.kind);
    if (door === 'blobs') return json(200, { sha256: path.split('/').at(-1), size: 1 });
    const seen = this.done.get(posted.id);
    const answer = seen ? seen.answer : await this.#first(posted);
    const bytes = new TextEncoder().encode(canonicalJson(posted.body));
    return json(200, { id: posted.id, bodyHash: hex(await crypto.subtle.digest('SHA-256', bytes)), answer });
  }

  async #first(posted: Posted): Promise<unknown> {
    const answer = posted.kind === 'device.check_in' ? await this.#checkIn() : this.answerTo(posted);
    this.done.set(posted.id, { posted, answer });
    return answer;
  }

  async #checkIn(): Promise<unknown> {
    const jwk = await crypto.subtle.exportKey('jwk', sealingPair.publicKey);
    const { serverNow, order, villages, messages, keyId } = this;
    return { serverNow, order, sealTo: { keyId, jwk }, villages, messages };
  }

  #page(path: string, kind: string): DoorAnswer {
    if (this.lessons.has(kind)) return json(200, this.lessons.get(kind));
    const input = decodeURIComponent(path.split('input=')[1] ?? '');
    const page = this.pages.get(input);
    return page === undefined ? problem(403, 'NOT_ALLOWED') : json(200, page);
  }
}
