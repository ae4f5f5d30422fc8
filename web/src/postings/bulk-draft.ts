import type { z } from 'zod';
import type { objectionsReceive } from '@ra-soat/server/postings/contract.ts';

export type BulkBody = z.input<typeof objectionsReceive.input>;

/** One household of a bulk entry: present when it complains. */
export interface BulkLine {
  readonly objectionId: string;
  readonly from: string;
  readonly content: string;
}

export interface BulkDraft {
  readonly on: string | null;
  readonly channel: BulkBody['channel'];
  readonly content: string;
  readonly lines: Readonly<Record<string, BulkLine>>;
}

/** What is sent: a complaint of each household itself; undefined while a name or a content is missing. */
export function completeBulk(
  { on, channel, content, lines }: BulkDraft,
  place: Pick<BulkBody, 'roundId' | 'villageId'>,
): BulkBody | undefined {
  const filled = Object.entries(lines).map(([householdId, line]) => ({
    householdId,
    objectionId: line.objectionId,
    kind: 'complaint' as const,
    from: line.from.trim(),
    ownCase: true,
    confidential: false,
    content: line.content.trim() === '' ? content.trim() : line.content.trim(),
  }));
  if (on === null || filled.length === 0) return undefined;
  if (filled.some((line) => line.from === '' || line.content === '')) return undefined;
  return { ...place, on, channel, lines: filled };
}
