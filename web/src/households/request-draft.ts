import type { z } from 'zod';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { householdAdd } from '@ra-soat/server/households/contract.ts';

/** A request (Mẫu số 01) while it is being typed. */
export interface RequestDraft {
  readonly villageId: string;
  readonly address: string;
  readonly number: string;
  readonly on: IsoDate | null;
  readonly reason: string;
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly bornYear: number | null;
  readonly bornOn: IsoDate | null;
  readonly citizenNumber: string;
  readonly ethnicity: number;
}

/** The Kinh, whose number in the official list is 1, are the commonest answer. */
export function blankRequest(villageId: string, today: IsoDate): RequestDraft {
  return {
    villageId,
    address: '',
    number: '',
    on: today,
    reason: '',
    name: '',
    sex: null,
    bornYear: null,
    bornOn: null,
    citizenNumber: '',
    ethnicity: 1,
  };
}

export function citizenFault(text: string): boolean {
  return text !== '' && !/^(\d{9}|\d{12})$/u.test(text);
}

type Body = z.input<typeof householdAdd.input>;

/** The request as it is sent; undefined while something is missing or cannot be right. */
export function completeRequest(
  draft: RequestDraft,
  ids: Pick<Body, 'householdId' | 'roundId'> & { readonly memberId: string },
): Body | undefined {
  const { villageId, address, number, on, reason, name, sex, bornOn, citizenNumber, ethnicity } = draft;
  const bornYear = draft.bornYear ?? (bornOn === null ? null : Number(bornOn.slice(0, 4)));
  const texts = [villageId, number, reason, name];
  if (on === null || sex === null || bornYear === null || texts.some((text) => text.trim() === '')) return undefined;
  if (citizenFault(citizenNumber) || (bornOn !== null && !bornOn.startsWith(String(bornYear)))) return undefined;
  return {
    householdId: ids.householdId,
    roundId: ids.roundId,
    villageId,
    ...(address.trim() === '' ? {} : { address }),
    request: { number, on, reason },
    head: {
      memberId: ids.memberId,
      name,
      sex,
      bornYear,
      ethnicity,
      ...(bornOn === null ? {} : { bornOn }),
      ...(citizenNumber === '' ? {} : { citizenNumber }),
    },
  };
}
