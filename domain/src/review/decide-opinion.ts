import { opinionDeadline } from '../procedure/deadlines.ts';
import { firstProblem, happen, isBlank, refuse, settingMissing, type RefusedCommand } from './outcome.ts';
import type { RoundContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import type { RoundCommand } from './round-command.ts';
import type { RoundEvent } from './round-event.ts';
import type { RoundState } from './round-state.ts';

type OpinionCommand = Extract<RoundCommand, { kind: 'opinion.seek' | 'opinion.receive' | 'opinion.answer' }>;
type Receive = Extract<RoundCommand, { kind: 'opinion.receive' }>;

/** The written opinion of the district (until 30/06/2025), or of whoever the setting names. */
export function decideOpinion(state: RoundState, command: OpinionCommand, context: RoundContext): Decided<RoundEvent> {
  if (state.stage !== 'CONSOLIDATED') return refuse('notConsolidated');
  switch (command.kind) {
    case 'opinion.seek':
      return seek(state, context);
    case 'opinion.receive':
      return receive(state, command, context);
    case 'opinion.answer':
      return answer(state, command.answer, context);
  }
}

function seek(state: RoundState, { on, rules }: RoundContext): Decided<RoundEvent> {
  const { opinionBody: body, opinion, holidays } = rules;
  if (body === undefined) return settingMissing('opinion.body', on);
  if (body === 'none') return refuse('opinionNotForeseen');
  if (state.opinion !== undefined) return refuse('opinionAlreadySought');
  if (opinion === undefined) return settingMissing('opinion.days', on);
  return happen({ kind: 'opinion.sought', on, body, replyBy: opinionDeadline(on, opinion, holidays) });
}

function receive(state: RoundState, { agreed, remarks }: Receive, { on }: RoundContext): Decided<RoundEvent> {
  return (
    firstProblem([
      [state.opinion === undefined, 'opinionNotSought'],
      [state.opinion !== 'sought', 'opinionAlreadyReceived'],
      [!agreed && isBlank(remarks), 'reasonMissing'],
    ]) ?? happen({ kind: 'opinion.received', on, agreed, remarks })
  );
}

function answer(state: RoundState, text: string, { on }: RoundContext): Decided<RoundEvent> {
  return (
    firstProblem([
      [state.opinion !== 'remarks', 'noRemarksToAnswer'],
      [isBlank(text), 'reasonMissing'],
    ]) ?? happen({ kind: 'opinion.answered', on, answer: text })
  );
}

/** An amendment after the decision names the paper of the opinion, where the settings of its day ask for one. */
export function opinionReferenceProblem(
  { opening }: RoundState,
  reference: string | undefined,
  { rules, on }: RoundContext,
): RefusedCommand | undefined {
  if (opening.roundKind === 'regular' || rules.opinionBody === 'none') return undefined;
  if (rules.opinionBody === undefined) return settingMissing('opinion.body', on);
  return isBlank(reference) ? refuse('opinionMissing') : undefined;
}
