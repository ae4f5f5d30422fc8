import type { z } from 'zod';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { directiveGive } from '@ra-soat/server/directives/contract.ts';

/** One piece of work while it is being typed; `units` empty: every unit below. */
export interface WorkDraft {
  readonly key: string;
  readonly what: string;
  readonly dueOn: IsoDate | null;
  readonly all: boolean;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

export function blankWork(): WorkDraft {
  return { key: crypto.randomUUID(), what: '', dueOn: null, all: true, units: [] };
}

/** The work as it is sent, to villages or to places; undefined while something is missing. */
export function completeWork(
  rows: readonly WorkDraft[],
  to: 'villages' | 'places',
): z.input<typeof directiveGive.input>['work'] | undefined {
  const complete = rows.flatMap(({ what, dueOn, all, units }) => {
    if (what.trim() === '' || dueOn === null || (!all && units.length === 0)) return [];
    const named = units.map(({ id }) => (to === 'villages' ? { villageId: id } : { place: id }));
    return [{ what, dueOn, units: all ? ('all' as const) : named }];
  });
  return complete.length === rows.length && rows.length > 0 ? complete : undefined;
}
