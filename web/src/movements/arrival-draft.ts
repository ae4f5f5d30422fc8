import type { z } from 'zod';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { movementReceive } from '@ra-soat/server/movements/contract.ts';
import { blankComer, completeComers, type ComerDraft } from './event-draft.ts';

type Body = z.input<typeof movementReceive.input>;

/** A household's arrival while it is being typed. */
export interface ArrivalDraft {
  readonly householdId: string;
  readonly on: IsoDate | null;
  readonly countFrom: IsoDate | null;
  readonly reason: string;
  readonly paperNumber: string;
  readonly paperOn: IsoDate | null;
  readonly villageId: string;
  readonly address: string;
  readonly from: string;
  readonly people: readonly ComerDraft[];
  readonly listed: 'NONE' | 'POOR' | 'NEAR_POOR';
  readonly decision: string;
}

export function blankArrival(newId: () => string, villageId: string): ArrivalDraft {
  return {
    ...{ householdId: newId(), on: null, countFrom: null, reason: '', paperNumber: '', paperOn: null, villageId },
    ...{ address: '', from: '', people: [blankComer(newId(), 'head')], listed: 'NONE', decision: '' },
  };
}

function completeFrom(draft: ArrivalDraft, movementId: string | undefined): Body['from'] | undefined {
  if (movementId !== undefined) return { where: 'transfer', movementId };
  const members = completeComers(draft.people);
  const { householdId, listed, decision } = draft;
  const text = draft.from.trim();
  if (!members || text === '' || (listed !== 'NONE' && decision.trim() === '')) return undefined;
  const recognised = listed === 'NONE' ? null : { class: listed, decision: decision.trim() };
  return { where: 'outside', text, householdId, members, listed: recognised };
}

/** The arrival as it is sent, of a household on its way or of one from outside; undefined while something is missing. */
export function completeArrival(draft: ArrivalDraft, movementId: string | undefined): Body | undefined {
  const from = completeFrom(draft, movementId);
  const { on, countFrom, reason, paperNumber, paperOn, villageId, address } = draft;
  if (!from || on === null || villageId === '' || reason.trim() === '') return undefined;
  return {
    ...{ on, villageId, address, from, reason: reason.trim() },
    ...(countFrom !== null && { countFrom }),
    evidence: {
      ...(paperNumber.trim() !== '' && { number: paperNumber.trim() }),
      ...(paperOn !== null && { on: paperOn }),
    },
  };
}
