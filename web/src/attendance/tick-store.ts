import { z } from 'zod';

const tick = z.object({
  /** Of the command: sent again after silence, it counts once. */
  id: z.uuid(),
  recordedAt: z.string(),
  pointId: z.uuid(),
  half: z.number(),
  people: z.array(z.object({ personId: z.uuid(), state: z.enum(['present', 'late']) })),
  /** Why the server took it not; absent: still to be sent. */
  refused: z.string().optional(),
});

/** Some people marked at once on this device, until the server has them. */
export type Tick = z.output<typeof tick>;

/** Marks that the server has not answered yet, one list for each account; nothing leaves it but by an answer or by hand. */
export class TickStore {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #key: string;
  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>, account: string) {
    this.#storage = storage;
    this.#key = `ra-soat/attendance/1/${account}`;
  }
  all(): Tick[] {
    const text = this.#storage.getItem(this.#key);
    if (text === null) return [];
    const read = z.array(tick).safeParse(JSON.parse(text));
    return read.success ? read.data : [];
  }
  /** False when the device has no room left. */
  add(one: Tick): boolean {
    return this.#keep([...this.all(), one]);
  }
  refuse(id: string, why: string): void {
    this.#keep(this.all().map((one) => (one.id === id ? { ...one, refused: why } : one)));
  }
  remove(id: string): void {
    this.#keep(this.all().filter((one) => one.id !== id));
  }
  #keep(ticks: readonly Tick[]): boolean {
    try {
      this.#storage.setItem(this.#key, JSON.stringify(ticks));
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }
}

/** What became of one sending: the server has it, it never will, or nobody answered. */
export type Sent =
  { readonly kind: 'stored' } | { readonly kind: 'refused'; readonly why: string } | { readonly kind: 'silent' };

/** Sends in the order of ticking and stops at the first silence, so that the rest stays for later. */
export async function sendTicks(store: TickStore, send: (one: Tick) => Promise<Sent>): Promise<void> {
  for (const one of store.all()) {
    if (one.refused !== undefined) continue;
    const sent = await send(one);
    if (sent.kind === 'silent') return;
    if (sent.kind === 'stored') store.remove(one.id);
    else store.refuse(one.id, sent.why);
  }
}
