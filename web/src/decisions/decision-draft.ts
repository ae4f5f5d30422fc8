import type { z } from 'zod';
import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import type { decisionSign } from '@ra-soat/server/decisions/contract.ts';
import { groundsOf } from '../words/decisions.vi.ts';

export type DecisionBody = z.input<typeof decisionSign.input>;

/** A decision as it is typed from the signed paper. */
export interface DecisionDraft {
  readonly number: string;
  readonly on: string | null;
  readonly effectiveOn: string | null;
  readonly signer: string;
  readonly authority: DecisionBody['authority'];
  readonly grounds: readonly string[];
}

export function blankDecision(today: string, standard: string): DecisionDraft {
  return {
    number: '',
    on: today,
    effectiveOn: today,
    signer: '',
    authority: 'chairman',
    grounds: isStandardId(standard) ? groundsOf(standard, today) : [],
  };
}

/** What is sent; undefined while something is missing or the effect would begin before the signing. */
export function completeDecision(
  { number, on, effectiveOn, signer, authority, grounds }: DecisionDraft,
  ids: { readonly decisionId: string; readonly roundId: string },
): DecisionBody | undefined {
  const lines = grounds.map((line) => line.trim()).filter((line) => line !== '');
  if (number.trim() === '' || signer.trim() === '' || lines.length === 0) return undefined;
  if (on === null || effectiveOn === null || effectiveOn < on) return undefined;
  return { ...ids, number, on, effectiveOn, signer, authority, grounds: lines };
}
