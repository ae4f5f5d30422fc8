import type { z } from 'zod';
import type { IncomeKind } from '@ra-soat/domain/income/income-sheet.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { incomeReceive } from '@ra-soat/server/income/contract.ts';
import type { Choice } from '../requests/lookalike-choice.tsx';

type Body = z.input<typeof incomeReceive.input>;

/** A request for middle living standard or of a worker, as it is typed. */
export interface IncomeDraft {
  readonly kind: IncomeKind;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly bornYear: number | null;
  readonly ethnicity: number;
  readonly villageId: string;
  readonly workplace: string;
  readonly reason: string;
  readonly on: IsoDate | null;
}

export interface IncomeIds {
  readonly caseId: string;
  readonly householdId: string;
  readonly memberId: string;
}

export function blankIncome(on: IsoDate): IncomeDraft {
  const person = { name: '', sex: 'male', bornYear: null, ethnicity: 1 } as const;
  return { kind: 'middleLiving', ...person, villageId: '', workplace: '', reason: '', on };
}

/** Whom the request is of: the person the registry knows (`household member`), or a new household. */
function personOf(
  { kind, name, sex, bornYear, ethnicity }: IncomeDraft,
  { householdId, memberId }: IncomeIds,
  choice: Choice | undefined,
): Pick<Body, 'householdId' | 'memberId' | 'head' | 'another'> | undefined {
  if (choice?.is === 'same') {
    const [known = '', member = ''] = choice.householdId.split(' ');
    return { householdId: known, ...(kind === 'lowIncomeWorker' && { memberId: member }) };
  }
  if (name.trim() === '' || bornYear === null || choice?.reason.trim() === '') return undefined;
  const head = { memberId, name, sex, bornYear, ethnicity };
  return { householdId, head, ...(choice !== undefined && { another: choice.reason }) };
}

/** The request as it is sent; undefined while something is missing. */
export function completeIncome(
  draft: IncomeDraft,
  villageId: string,
  ids: IncomeIds,
  choice?: Choice,
): Body | undefined {
  const { kind, workplace, reason, on } = draft;
  const person = personOf(draft, ids, choice);
  if (!person || reason.trim() === '' || on === null || villageId === '') return undefined;
  return {
    ...person,
    ...{ caseId: ids.caseId, kind, villageId, reason, on },
    ...(workplace.trim() === '' ? {} : { workplace }),
  };
}
