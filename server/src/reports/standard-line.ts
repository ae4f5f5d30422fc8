import { besideOf } from '@ra-soat/domain/review/beside.ts';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { reportLineWords } from '@ra-soat/domain/words/reports.vi.ts';
import { askedStandard } from '../platform/cases-by.ts';
import { Problem } from '../platform/problem.ts';

/** The standard of which figures are asked, and the leading one of the round. */
export interface AskedBy {
  readonly standard: string;
  readonly leading: string;
  /** Under which standard the figures stand, for the head of every table: those of several circulate. */
  readonly line: string;
  /** The first year of a standard: nobody was on a list by it before. */
  readonly withoutOpening: boolean;
}

/** What is asked of a round; the leading standard unless another one of the round is named. */
export function askedBy(round: RoundState, wanted: string | undefined): AskedBy {
  const standard = askedStandard(round, wanted);
  const leading = round.opening.standard;
  const beside = besideOf(round).find((one) => one.standard === standard);
  const title = standardTitle(standard);
  const line =
    beside?.kind === 'local' ? reportLineWords.local(title, beside.leavesOutNational) : reportLineWords.standard(title);
  return { standard, leading, line, withoutOpening: beside?.kind === 'incoming' };
}

/** Movements by a standard that had no list before would print a break as a rise of poverty. */
export function refuseWithoutOpening({ withoutOpening }: AskedBy, code: string): void {
  if (withoutOpening && (code === 'R2' || code === 'R3')) throw new Problem('NO_OPENING_BY_STANDARD');
}
