import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import type { FieldRound } from '../../device/device.ts';
import { judge, type Judgement } from './judge.ts';
import type { WorkStore } from './work-store.ts';

/** After this pause in answering the whole form is judged again. */
const PAUSE_MS = 120;
const NONE: readonly Finding[] = [];

/** The judgement of the work in hand, a moment behind it, so that no answer waits for it. */
export class JudgeStore {
  #judged: FieldWorkJudged;
  #byPath: ReadonlyMap<string, readonly Finding[]>;
  #forget: (() => void) | null = null;
  readonly #store: WorkStore;
  readonly #round: FieldRound;
  readonly #listeners = new Set<() => void>();

  constructor(store: WorkStore, round: FieldRound, later: (run: () => void, ms: number) => () => void) {
    this.#store = store;
    this.#round = round;
    this.#judged = { evidence: store.work.evidence, beside: store.work.beside, judgement: judge(store.work, round) };
    this.#byPath = grouped(this.#judged.judgement.findings, new Map());
    store.subscribe(() => {
      this.#forget?.();
      this.#forget = later(() => void this.now(), PAUSE_MS);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The last judgement, perhaps of a moment ago. */
  get last(): Judgement {
    return this.#judged.judgement;
  }

  /** The answers as they were last judged: what a list may be drawn from without drawing it at every answer. */
  get evidence(): WorkStore['work']['evidence'] {
    return this.#judged.evidence;
  }

  /** The same list as long as nothing changed at the field. */
  at(path: string): readonly Finding[] {
    return this.#byPath.get(path) ?? NONE;
  }

  /** Judged now if anything changed since. */
  now(): Judgement {
    const { evidence, beside } = this.#store.work;
    if (this.#judged.evidence === evidence && this.#judged.beside === beside) return this.#judged.judgement;
    this.#judged = { evidence, beside, judgement: judge(this.#store.work, this.#round) };
    this.#byPath = grouped(this.#judged.judgement.findings, this.#byPath);
    for (const listener of this.#listeners) listener();
    return this.#judged.judgement;
  }
}

interface FieldWorkJudged {
  readonly evidence: WorkStore['work']['evidence'];
  readonly beside: WorkStore['work']['beside'];
  readonly judgement: Judgement;
}

function grouped(findings: readonly Finding[], before: ReadonlyMap<string, readonly Finding[]>) {
  const now: ReadonlyMap<string, readonly Finding[]> = Map.groupBy(findings, ({ path }) =>
    path.replace(/\.bornYear$/u, '.bornOn'),
  );
  return new Map(
    [...now].map(([path, own]) => {
      const old = before.get(path);
      return [path, old !== undefined && same(old, own) ? old : own];
    }),
  );
}

function same(one: readonly Finding[], other: readonly Finding[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
