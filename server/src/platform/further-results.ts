import { movementOf } from '@ra-soat/domain/review/movement.ts';
import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { BESIDE_NOTE_WORDS, CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { movementWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { z } from 'zod';
import type { BesideCell, BesideColumn } from './case-rows.ts';
import type { furtherResult } from './contract.ts';

export type FurtherResult = z.output<typeof furtherResult>;

/** Class before by that standard: none in a dual run; not listed where the local registry has no row. */
export function beforeBy(standard: string, { before }: Pick<BesideCell, 'before'>): DecidedClass | null {
  return isStandardId(standard) ? null : (before ?? 'NON_POOR');
}

/** "Hộ cận nghèo (thoát nghèo, trở thành hộ cận nghèo)"; without a class before, the class alone. */
function wordsOf(standard: string, cell: BesideCell): string {
  const { class: found, note, everPoor, everNearPoor } = cell;
  if (note !== null) return BESIDE_NOTE_WORDS[note];
  const before = beforeBy(standard, cell);
  if (before === null || found === 'UNDETERMINED') return CLASS_WORDS[found];
  const { label } = movementOf({ before, after: found, everPoor, everNearPoor });
  return label === 'notListed' ? CLASS_WORDS[found] : `${CLASS_WORDS[found]} (${movementWords[label]})`;
}

/** The results of a case by the further standards of its round, in words for people; `decided`: only those decided. */
export function furtherResults(column: BesideColumn, only: 'all' | 'decided' = 'all'): FurtherResult[] {
  return Object.entries(column)
    .filter(([, { decides }]) => only === 'all' || decides)
    .map(([standard, cell]) => ({
      standard,
      title: standardTitle(standard),
      decides: cell.decides,
      before: beforeBy(standard, cell),
      class: cell.class,
      note: cell.note,
      result: wordsOf(standard, cell),
    }));
}
