import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';

/** A legal basis while it is being typed; `key` only tells rows apart. */
export interface BasisDraft {
  readonly key: string;
  readonly title: string;
  readonly number: string;
  readonly on: IsoDate | null;
}

export function blankBasis(): BasisDraft {
  return { key: crypto.randomUUID(), title: '', number: '', on: null };
}

/** The rows as they are sent; undefined while one is not complete. */
export function completeBasis(
  rows: readonly BasisDraft[],
): { title: string; number: string; on: IsoDate }[] | undefined {
  const complete = rows.flatMap(({ title, number, on }) =>
    title.trim() === '' || number.trim() === '' || on === null ? [] : [{ title, number, on }],
  );
  return complete.length === rows.length && complete.length > 0 ? complete : undefined;
}
