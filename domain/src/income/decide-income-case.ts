import type { IsoDate } from '../kernel/dates.ts';
import { endOf, type Duration } from '../procedure/duration.ts';
import type { Holiday } from '../procedure/holiday.ts';
import { firstProblem, happen, isBlank, refuse, settingMissing } from '../review/outcome.ts';
import type { Decided } from '../review/review-problem.ts';
import type { IncomeAnswered, IncomeCase, IncomeDetermined, IncomeEvent, IncomeObjected } from './income-case.ts';
import { sheetFault } from './income-sheet.ts';
import { isRecognised } from './judge-income.ts';

type Found = Pick<IncomeDetermined, 'by' | 'sheet' | 'result'>;

export type IncomeCommand =
  | { readonly kind: 'take'; readonly roundId: string }
  | ({ readonly kind: 'determine' } & Found)
  | { readonly kind: 'post' }
  | ({ readonly kind: 'object' } & Pick<IncomeObjected, 'objectionId' | 'from' | 'content'>)
  | ({ readonly kind: 'answer' } & Omit<IncomeAnswered, 'kind' | 'on'>)
  | { readonly kind: 'recognise'; readonly decisionId: string; readonly number: string }
  | { readonly kind: 'refuse'; readonly number: string; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly reason: string };

export interface IncomeContext {
  readonly on: IsoDate;
  readonly today: IsoDate;
  /** First day of the round. */
  readonly from?: IsoDate;
  readonly posting: Duration | undefined;
  readonly reverify: Duration | undefined;
  readonly holidays: readonly Holiday[];
}

/** A step of a request that rests on income: no village meeting, no opinion of the upper level (procedure.md §9). */
export function decideIncomeCase(
  state: IncomeCase,
  command: IncomeCommand,
  context: IncomeContext,
): Decided<IncomeEvent> {
  const { on, today, from = state.lastOn } = context;
  const ended = state.stage === 'RECOGNISED' || state.stage === 'REFUSED' || state.stage === 'WITHDRAWN';
  return (
    firstProblem([
      [on > today, 'dateInFuture'],
      [ended, 'incomeEnded'],
      [on < state.lastOn, 'dateBeforePreviousStep'],
      [command.kind !== 'withdraw' && on < from, 'beforeMonthlyStart'],
    ]) ?? stepOf(state, command, context)
  );
}

function stepOf(state: IncomeCase, command: IncomeCommand, context: IncomeContext): Decided<IncomeEvent> {
  const { on } = context;
  switch (command.kind) {
    case 'take':
      return state.stage === 'RECEIVED'
        ? happen({ kind: 'income.taken', on, roundId: command.roundId })
        : refuse('caseAlreadyListed');
    case 'determine':
      return determine(state, command, on);
    case 'post':
      return post(state, context);
    case 'object':
      return object(state, command, context);
    case 'answer':
      return answer(state, command, on);
    case 'recognise':
      return (
        closing(state, on, true) ??
        happen({ kind: 'income.recognised', on, decisionId: command.decisionId, number: command.number })
      );
    case 'refuse':
      return (
        firstProblem([[isBlank(command.number) || isBlank(command.reason), 'reasonMissing']]) ??
        closing(state, on, false) ??
        happen({ kind: 'income.refused', on, number: command.number, reason: command.reason })
      );
    case 'withdraw':
      return isBlank(command.reason)
        ? refuse('reasonMissing')
        : happen({ kind: 'income.withdrawn', on, reason: command.reason });
  }
}

/** A sheet that cannot be compared, or has no line to be compared with, determines nothing. */
function sheetProblem({ sheet, result }: Found) {
  return firstProblem([
    [sheetFault(sheet) !== undefined, 'incomeIncomplete'],
    [result.limits === undefined, 'incomeLineUnknown'],
    [result.answer === 'undetermined', 'incomeIncomplete'],
  ]);
}

function determine(state: IncomeCase, { by, sheet, result }: Found, on: IsoDate): Decided<IncomeEvent> {
  return (
    firstProblem([
      [state.stage === 'RECEIVED', 'incomeNotTaken'],
      [state.stage !== 'TAKEN' && state.stage !== 'DETERMINED', 'incomePosted'],
    ]) ??
    sheetProblem({ by, sheet, result }) ??
    happen({ kind: 'income.determined', on, by, sheet, result })
  );
}

function post(state: IncomeCase, { on, posting, holidays }: IncomeContext): Decided<IncomeEvent> {
  if (state.stage !== 'DETERMINED') return refuse('incomeIncomplete');
  if (posting === undefined) return settingMissing('mstb.posting', on);
  return happen({ kind: 'income.posted', on, days: posting.days, endsOn: endOf(on, posting, holidays) });
}

function object(
  state: IncomeCase,
  { objectionId, from, content }: Extract<IncomeCommand, { kind: 'object' }>,
  { on, reverify, holidays }: IncomeContext,
): Decided<IncomeEvent> {
  if (state.stage === 'OBJECTED') return refuse('objectionOpen');
  if (state.stage !== 'POSTED') return refuse('notPosted');
  if (isBlank(content)) return refuse('reasonMissing');
  if (reverify === undefined) return settingMissing('mstb.reverify', on);
  const replyBy = endOf(on, reverify, holidays);
  return happen({ kind: 'income.objected', on, objectionId, from, content, replyBy });
}

function answer(
  state: IncomeCase,
  { kind: _kind, ...said }: Extract<IncomeCommand, { kind: 'answer' }>,
  on: IsoDate,
): Decided<IncomeEvent> {
  const open = state.objections.at(-1);
  return (
    firstProblem([
      [state.stage !== 'OBJECTED' || open?.objectionId !== said.objectionId, 'objectionUnknown'],
      [isBlank(said.answer), 'reasonMissing'],
      [said.upheld && said.found === undefined, 'incomeIncomplete'],
    ]) ??
    (said.found && sheetProblem(said.found)) ??
    happen({ kind: 'income.answered', on, ...said })
  );
}

/** Only after the posting has run out, without an open complaint, and as the sheet says. */
function closing(state: IncomeCase, on: IsoDate, recognised: boolean) {
  const { stage, posting, determined } = state;
  if (stage === 'OBJECTED') return refuse('objectionOpen');
  if (stage !== 'POSTED' || posting === undefined || determined === undefined) return refuse('notPosted');
  return firstProblem([
    [on <= posting.endsOn, 'postingNotOver'],
    [recognised && !isRecognised(determined.result), 'incomeNotEarned'],
    [!recognised && isRecognised(determined.result), 'incomeEarned'],
  ]);
}
