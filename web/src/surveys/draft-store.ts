import { z } from 'zod';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { Work } from './work.ts';

/** Written by this device only, and perhaps half typed: the server's strict shape would throw such work away. */
const evidence = z.custom<Evidence>(
  (value) => typeof value === 'object' && value !== null && 'members' in value && 'b1' in value && 'b2' in value,
);

const kept = z
  .object({
    seen: z.number(),
    mode: z.enum(['visit', 'telephone', 'paper']),
    evidence,
    signed: z.object({ respondent: z.boolean(), enumerator: z.boolean() }),
    beside: z.custom<Work['beside']>((value) => typeof value === 'object' && value !== null),
    enumerator: z.string().optional(),
    remarkAnswers: z.record(z.string(), z.string()).optional(),
    reasons: z.record(z.string(), z.string()),
  })
  .transform(({ enumerator, remarkAnswers, ...rest }): Work => ({
    ...rest,
    ...(enumerator !== undefined && { enumerator }),
    ...(remarkAnswers && { remarkAnswers }),
  }));

/** Unsent work on this device, one piece for each account, round and household. */
export class DraftStore {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly #account: string;
  constructor(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, account: string) {
    this.#storage = storage;
    this.#account = account;
  }
  /** Null when there is none, or what is there was written by another version. */
  load(roundId: string, householdId: string): Work | null {
    const text = this.#storage.getItem(this.#key(roundId, householdId));
    if (text === null) return null;
    const read = kept.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  }
  /** False when the device has no room left. */
  save(roundId: string, householdId: string, work: Work): boolean {
    try {
      this.#storage.setItem(this.#key(roundId, householdId), JSON.stringify(work));
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }
  clear(roundId: string, householdId: string): void {
    this.#storage.removeItem(this.#key(roundId, householdId));
  }
  #key(roundId: string, householdId: string): string {
    return `ra-soat/survey/1/${this.#account}/${roundId}/${householdId}`;
  }
}
