import { useState } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { blankBasis, completeBasis, type BasisDraft } from '../rounds/basis-draft.ts';

/** What every paper that starts the season carries, while it is being typed. */
export interface PaperDraft {
  readonly number: string;
  readonly on: IsoDate | null;
  readonly signer: string;
  readonly authority: 'chairman' | 'deputy';
  readonly basis: readonly BasisDraft[];
}

const blank = (): PaperDraft => ({ number: '', on: null, signer: '', authority: 'chairman', basis: [blankBasis()] });

export function usePaperDraft(given?: Partial<PaperDraft>): [PaperDraft, (change: Partial<PaperDraft>) => void] {
  const [paper, setPaper] = useState<PaperDraft>(() => ({ ...blank(), ...given }));
  return [paper, (change) => setPaper({ ...paper, ...change })];
}

/** Number, day and signer as they are sent; undefined while one is missing. */
export function completePaper({ number, on, signer, authority }: PaperDraft) {
  if (number.trim() === '' || on === null || signer.trim() === '') return undefined;
  return { number, on, signer: { name: signer, authority } };
}

/** The same with its grounds. */
export function completeGroundedPaper(draft: PaperDraft) {
  const paper = completePaper(draft);
  const basis = completeBasis(draft.basis);
  return paper && basis && { ...paper, basis };
}
