import { endedByWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import type { z } from 'zod';
import type { certificatesTakeBack } from '@ra-soat/server/certificates/contract.ts';
import { certificateWords } from '../words/after-decision.vi.ts';
import { keyOf, type OldCertificate } from './certificate.ts';

type Returned = z.input<typeof certificatesTakeBack.input>['certificates'][number];
type Draft = Pick<Returned, 'number' | 'returned' | 'reason'>;
export type Drafts = Readonly<Record<string, Draft>>;

function reasonOf({ class: now, by }: OldCertificate): string {
  if (by.kind !== 'decision.signed') return endedByWords[by.kind](by.number, by.on);
  const { NON_POOR, other } = certificateWords.defaultReason;
  return now === 'NON_POOR' ? NON_POOR : other;
}

/** What is meant unless the officer writes otherwise: it came back, because of the change of class or the later decision. */
export function draftOf(drafts: Drafts, row: OldCertificate): Draft {
  return drafts[keyOf(row)] ?? { number: row.number ?? '', returned: true, reason: reasonOf(row) };
}

/** The ticked rows; undefined while nothing is ticked or a reason is missing. */
export function returnedRows(
  rows: readonly OldCertificate[],
  ticked: (key: string) => boolean,
  drafts: Drafts,
): Returned[] | undefined {
  const chosen = rows
    .filter((row) => row.taken === null && ticked(keyOf(row)))
    .map((row) => ({ householdId: row.householdId, decisionId: row.decisionId, ...draftOf(drafts, row) }));
  return chosen.length > 0 && chosen.every(({ reason }) => reason.trim() !== '') ? chosen : undefined;
}
