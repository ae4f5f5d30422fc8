import { complaintDeadline } from '../procedure/deadlines.ts';
import type { AnswerObjection, OpenObjection } from './case-command.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import type { ObjectionKind } from './case-terms.ts';
import { firstProblem, happen, isBlank, settingMissing } from './outcome.ts';
import type { CaseContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';

/** Khiếu nại: one's own case, with a name; everything else is phản ánh (procedure.md §5 ○). */
export function objectionKind(ownCase: boolean, named: boolean): ObjectionKind {
  return ownCase && named ? 'complaint' : 'feedback';
}

export function openObjection(
  state: CaseState,
  command: OpenObjection,
  { on, rules }: CaseContext,
): Decided<CaseEvent> {
  const { objectionId, content } = command;
  const kind = objectionKind(command.ownCase, command.named);
  const known = [...state.openObjections, ...state.answeredObjections];
  return (
    firstProblem([
      [state.posting === undefined, 'notPosted'],
      [known.includes(objectionId), 'objectionAlreadyOpen'],
      [command.as === 'complaint' && kind !== 'complaint', 'complaintNeedsNameAndOwnCase'],
      [isBlank(content), 'reasonMissing'],
    ]) ??
    (rules.reverify === undefined ? settingMissing('reverify.days', on) : undefined) ??
    happen({
      kind: 'case.objected',
      on,
      objectionId,
      objection: command.as ?? kind,
      content,
      ...(rules.reverify && { answerBy: complaintDeadline(on, rules.reverify, rules.holidays) }),
    })
  );
}

/** Refused: the posting goes on. Upheld: phúc tra, that is survey, acceptance, meeting and posting again. */
export function answerObjection(state: CaseState, command: AnswerObjection, { on }: CaseContext): Decided<CaseEvent> {
  const { objectionId, upheld, answer } = command;
  return (
    firstProblem([
      [!state.openObjections.includes(objectionId), 'objectionUnknown'],
      [isBlank(answer), 'reasonMissing'],
    ]) ?? happen({ kind: 'objection.answered', on, objectionId, upheld, answer })
  );
}
