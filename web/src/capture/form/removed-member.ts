import type { Member } from '@ra-soat/domain/survey/evidence.ts';
import type { WorkStore } from './work-store.ts';

/** Who was removed last from a form in hand, to be taken back. */
export interface Removal {
  readonly member: Member;
  readonly line: number;
}

const removals = new WeakMap<WorkStore, Removal>();

export function noteRemoval(store: WorkStore, removal: Removal | null): void {
  if (removal === null) removals.delete(store);
  else removals.set(store, removal);
}

export function lastRemoval(store: WorkStore): Removal | null {
  return removals.get(store) ?? null;
}
