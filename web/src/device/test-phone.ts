import { sampleEvidence } from '@ra-soat/domain/assessment/sample-evidence.ts';
import type { Device, FieldCase, FieldRound, FieldWork } from './device.ts';
import { OpenPhone } from './open-phone.ts';
import type { Ports } from './ports.ts';
import { memoryStore, MemoryDisk, type StorePoint } from './test-memory-store.ts';
import { TestDoor } from './test-door.ts';

export const ROUND = '00000000-0000-4000-8000-00000000000a';
export const VILLAGE = '00000000-0000-4000-8000-00000000000b';
export const PIN = '135790';

/** A phone on a disk that outlives it, before a door of the test. */
export class TestPhone {
  readonly disk = new MemoryDisk();
  readonly door: TestDoor;
  now = Date.parse('2026-10-05T01:00:00.000Z');
  quota = 1_000_000_000;
  usage = 1_000_000;
  marker: string | null = null;
  fault: (point: StorePoint) => void = () => undefined;
  readonly #alone = new Map<string, Promise<unknown>>();
  readonly #listeners = new Set<() => void>();

  constructor(door = new TestDoor()) {
    this.door = door;
  }

  ports(): Ports {
    return {
      store: memoryStore(this.disk, (point) => this.fault(point)),
      fetch: this.door.fetch,
      fetchBytes: this.door.fetchBytes,
      crypto,
      now: () => new Date(this.now),
      id: () => crypto.randomUUID(),
      pinIterations: 10,
      random: () => 0.5,
      alone: (name, work) => {
        const mine = (this.#alone.get(name) ?? Promise.resolve()).then(work);
        this.#alone.set(name, mine.then(nothing, nothing));
        return mine;
      },
      storage: {
        persist: () => Promise.resolve(true),
        persisted: () => Promise.resolve(true),
        estimate: () => Promise.resolve({ usage: this.usage, quota: this.quota }),
      },
      marker: { read: () => this.marker, write: (id) => void (this.marker = id) },
      news: {
        tell: () => this.#listeners.forEach((listener) => listener()),
        listen: (listener) => {
          this.#listeners.add(listener);
          return () => void this.#listeners.delete(listener);
        },
      },
      app: 'test',
      label: 'Điện thoại mẫu',
    };
  }

  /** As after a restart: nothing but the disk is left. */
  boot(): OpenPhone {
    return new OpenPhone(this.ports());
  }
  setUp(): Promise<Device> {
    return this.boot().setUp({ username: 'mau', password: 'mật khẩu mẫu' }, PIN);
  }
  unlock(): Promise<Device> {
    return this.boot().unlock(PIN);
  }
  /** Lets the door serve one page of the village with these households. */
  serve(cases: readonly FieldCase[], { cursor = 0, gone = [] as object[] } = {}): void {
    const villageId = VILLAGE;
    this.door.villages = [{ villageId, name: 'Thôn Mẫu', commune: 'Xã Mẫu' }];
    const newest = Math.max(cursor, ...cases.map((kase) => kase.villageSeq));
    const village = { villageId, name: 'Thôn Mẫu', communeId: '2025-07:24631', commune: 'Xã Mẫu' };
    const page = { cursor: newest, more: false, village, rounds: [round], roundsMark: 'm', cases, gone };
    const mark = cursor > 0 ? { roundsMark: 'm' } : {};
    this.door.pages.set(JSON.stringify({ villageId, cursor, limit: 200, ...mark }), page);
    const empty = { ...page, rounds: null, cases: [], gone: [] };
    this.door.pages.set(JSON.stringify({ villageId, cursor: newest, limit: 200, roundsMark: 'm' }), empty);
  }
}

const nothing = () => undefined;

export const round: FieldRound = {
  roundId: ROUND,
  title: 'Rà soát năm 2026',
  year: 2026,
  surveying: true,
  standard: 'vn-2022',
  formVersion: 'v2',
  area: 'rural',
  region: null,
  commune: 'Xã Mẫu',
  scoring: null,
  beside: [],
  showResult: true,
  surveyBy: null,
};

export const householdId = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

export function sampleCase(n: number, more: Partial<FieldCase> = {}): FieldCase {
  return {
    householdId: householdId(n),
    roundId: ROUND,
    villageId: VILLAGE,
    villageSeq: n,
    stage: 'LISTED',
    basis: null,
    version: null,
    head: `Giàng A Mẫu ${n}`,
    number: String(n),
    sortKey: String(n).padStart(4, '0'),
    address: 'Thôn Mẫu',
    before: 'POOR',
    evidence: sampleEvidence(),
    kept: [],
    signed: { respondent: false, enumerator: false },
    beside: {},
    returned: null,
    visits: [],
    responsible: { accountId: 'a1', name: 'Trưởng thôn Mẫu', given: true },
    facts: [],
    waiting: false,
    ...more,
  };
}

export function sampleWork(n: number, more: Partial<FieldWork> = {}): FieldWork {
  return {
    surveyId: `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`,
    householdId: householdId(n),
    roundId: ROUND,
    basis: null,
    mode: 'visit',
    evidence: sampleEvidence(),
    signed: { respondent: true, enumerator: true },
    beside: {},
    reasons: {},
    remarkAnswers: {},
    startedAt: '2026-10-05T00:50:00.000Z',
    ...more,
  };
}
