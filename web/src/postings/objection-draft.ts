import type { z } from 'zod';
import type { objectionReceive } from '@ra-soat/server/postings/contract.ts';

export type ObjectionBody = z.input<typeof objectionReceive.input>;

/** An objection as it is typed. */
export interface ObjectionDraft {
  readonly objectionId: string;
  readonly householdId: string;
  readonly kind: ObjectionBody['kind'];
  readonly channel: ObjectionBody['channel'];
  readonly on: string | null;
  readonly from: string;
  readonly ownCase: boolean;
  readonly confidential: boolean;
  readonly content: string;
}

export function blankObjection(today: string, objectionId: string): ObjectionDraft {
  return {
    objectionId,
    householdId: '',
    kind: 'feedback',
    channel: 'inPerson',
    on: today,
    from: '',
    ownCase: false,
    confidential: false,
    content: '',
  };
}

/** What is sent; undefined while something is missing: a complaint has a name and is about one's own household. */
export function completeObjection(draft: ObjectionDraft, roundId: string): ObjectionBody | undefined {
  const { on, householdId, kind, content } = draft;
  const from = draft.from.trim();
  const complaint = kind === 'complaint';
  if (on === null || householdId === '' || content.trim() === '' || (complaint && from === '')) return undefined;
  return { ...draft, roundId, on, from, ownCase: complaint || draft.ownCase };
}
