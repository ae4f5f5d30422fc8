import type { z } from 'zod';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { accounts, grant } from '@ra-soat/server/access/contract.ts';
import type { PickedPlace } from '../places/place-picker.tsx';

export type RoleOffered = z.output<typeof accounts.output>['roles'][number];

/** A role at a place while it is being chosen; `key` only tells rows apart. */
export interface GrantDraft {
  readonly key: string;
  readonly role: string;
  readonly unit: PickedPlace | null;
  /** A village of the unit, for roles that are held there. */
  readonly villageId: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export function blankGrant(role: string, today: IsoDate): GrantDraft {
  return { key: crypto.randomUUID(), role, unit: null, villageId: '', from: today, to: null };
}

/** Where a role is held, as far as the form must ask. */
export function asksFor(levels: readonly string[]): 'nation' | 'unit' | 'village' | 'unitOrVillage' {
  if (levels.every((level) => level === 'nation')) return 'nation';
  if (levels.every((level) => level === 'village')) return 'village';
  return levels.includes('village') ? 'unitOrVillage' : 'unit';
}

/** The grants as they are sent; undefined while one lacks its place or its first day. */
export function completeGrants(
  drafts: readonly GrantDraft[],
  roles: readonly RoleOffered[],
): z.input<typeof grant>[] | undefined {
  const complete = drafts.flatMap(({ role, unit, villageId, from, to }) => {
    const levels = roles.find((one) => one.role === role)?.levels ?? [];
    const place = placeFor(asksFor(levels), unit?.placeId, villageId);
    return place === undefined || from === null ? [] : [{ role, place, from, to }];
  });
  return complete.length === drafts.length && complete.length > 0 ? complete : undefined;
}

function placeFor(asked: ReturnType<typeof asksFor>, unit: string | undefined, villageId: string): string | undefined {
  if (asked === 'nation') return 'vn';
  if (asked === 'village') return villageId === '' ? undefined : villageId;
  return asked === 'unitOrVillage' && villageId !== '' ? villageId : unit;
}
