import type { z } from 'zod';
import { insuranceExcel, listsExcel } from '@ra-soat/server/reports/contract.ts';
import { exportFile, type exportRecord, type ExportKind } from '@ra-soat/server/exports/contract.ts';
import type { exportPage } from '@ra-soat/server/exports/contract.ts';
import { fileUrl } from '../ui/door.ts';

export type Page = z.output<typeof exportPage.output>;
export type Round = Page['rounds'][number];
export type Recorded = z.input<typeof exportRecord.input>;

/** Files of one round of a commune, and of them those that a decision must come before. */
const ofRound: readonly ExportKind[] = ['lists', 'national', 'survey', 'insurance', 'handout'];
const afterDecision: readonly ExportKind[] = ['lists', 'insurance', 'handout'];

export function isOfRound(kind: ExportKind): boolean {
  return ofRound.includes(kind);
}

/** The rounds a file can be made of, newest first. */
export function roundsFor(kind: ExportKind, rounds: readonly Round[]): readonly Round[] {
  return afterDecision.includes(kind) ? rounds.filter(({ decided }) => decided) : rounds;
}

/** Where the file of a recorded export is fetched; null where its page asks for more first. */
export function addressOf({ exportId, kind, roundId }: Recorded): string | null {
  if (kind === 'handout') return null;
  if (kind === 'lists' && roundId !== undefined) return fileUrl(listsExcel, { roundId, exportId });
  if (kind === 'insurance' && roundId !== undefined) return fileUrl(insuranceExcel, { roundId, exportId });
  return fileUrl(exportFile, { exportId });
}
