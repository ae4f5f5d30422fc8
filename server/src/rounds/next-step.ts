import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { decideRound } from '@ra-soat/domain/review/decide-round.ts';
import type { ReviewRules } from '@ra-soat/domain/procedure/review-rules.ts';
import type { RoundContext } from '@ra-soat/domain/review/review-context.ts';
import type { ReviewProblem } from '@ra-soat/domain/review/review-problem.ts';
import type { RoundCommand } from '@ra-soat/domain/review/round-command.ts';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import { boardWords } from '@ra-soat/domain/words/board.vi.ts';
import type { StepCount } from './village-progress.ts';

/** The command that would bring the round forward now; undefined when it is finished. */
export function nextCommand(
  { stage, opinion, opening }: RoundState,
  { opinionBody }: ReviewRules,
): RoundCommand | undefined {
  const opinionRequired = opening.roundKind === 'annual' && opinionBody !== undefined && opinionBody !== 'none';
  switch (stage) {
    case 'LISTING':
      return { kind: 'list.close' };
    case 'REVIEWING':
      return { kind: 'round.consolidate' };
    case 'CONSOLIDATED':
      if (opinionRequired && opinion === undefined) return { kind: 'opinion.seek' };
      return { kind: 'decision.sign', decisionId: 'sắp ký', number: 'sắp ký', signedBy: 'sắp ký' };
    case 'DECIDED':
    case 'REPORTED':
      return undefined;
  }
}

/** What the machine answers if the step were taken: the same rule that judges the step itself. */
export function refusalOf(state: RoundState, command: RoundCommand, context: RoundContext): ReviewProblem | undefined {
  const decided = decideRound(state, command, context);
  return decided.ok ? undefined : decided.problem;
}

/** The first thing still to do in a village, in words. */
export function nextInVillage(counts: StepCount, postingEndsOn: IsoDate | null, today: IsoDate): string {
  const { total, sidelined, surveyed, accepted, agreed, posted, decided, objected } = counts;
  const open = total - sidelined;
  if (total === 0) return boardWords.nothingListed;
  if (objected > 0) return boardWords.answerObjections(objected);
  if (decided === open && open > 0) return boardWords.decided;
  if (surveyed < open) return boardWords.survey(open - surveyed);
  if (accepted < open) return boardWords.accept(open - accepted);
  if (agreed < open) return boardWords.meet(open - agreed);
  if (posted < open) return boardWords.post(open - posted);
  return postingEndsOn && postingEndsOn >= today ? boardWords.wait(postingEndsOn) : boardWords.ready;
}
