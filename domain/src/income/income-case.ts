import type { IsoDate } from '../kernel/dates.ts';
import type { IncomeSheet } from './income-sheet.ts';
import type { IncomeResult } from './judge-income.ts';

/** A request that rests on computed income, from the counter to the decision (procedure.md §9). */
export type IncomeStage =
  'RECEIVED' | 'TAKEN' | 'DETERMINED' | 'POSTED' | 'OBJECTED' | 'RECOGNISED' | 'REFUSED' | 'WITHDRAWN';

export interface IncomeReceived {
  readonly kind: 'income.received';
  readonly on: IsoDate;
  readonly reason: string;
  /** Of a worker. */
  readonly workplace?: string;
  readonly contract?: string;
  /** Why the person is not the one of the same name and year whom the registry knows. */
  readonly another?: string;
}

export interface IncomeDetermined {
  readonly kind: 'income.determined';
  readonly on: IsoDate;
  readonly by: string;
  readonly sheet: IncomeSheet;
  readonly result: IncomeResult;
}

export interface IncomeObjected {
  readonly kind: 'income.objected';
  readonly on: IsoDate;
  readonly objectionId: string;
  readonly from: string;
  readonly content: string;
  readonly replyBy: IsoDate;
}

export interface IncomeAnswered {
  readonly kind: 'income.answered';
  readonly on: IsoDate;
  readonly objectionId: string;
  readonly upheld: boolean;
  readonly answer: string;
  /** What the phúc tra found; absent: the sheet stands. */
  readonly found?: Pick<IncomeDetermined, 'by' | 'sheet' | 'result'>;
}

export type IncomeEvent =
  | IncomeReceived
  | { readonly kind: 'income.taken'; readonly on: IsoDate; readonly roundId: string }
  | IncomeDetermined
  | { readonly kind: 'income.posted'; readonly on: IsoDate; readonly days: number; readonly endsOn: IsoDate }
  | IncomeObjected
  | IncomeAnswered
  | { readonly kind: 'income.recognised'; readonly on: IsoDate; readonly decisionId: string; readonly number: string }
  | { readonly kind: 'income.refused'; readonly on: IsoDate; readonly number: string; readonly reason: string }
  | { readonly kind: 'income.withdrawn'; readonly on: IsoDate; readonly reason: string };

/** Folded from its events. */
export interface IncomeCase {
  readonly stage: IncomeStage;
  readonly lastOn: IsoDate;
  readonly roundId?: string;
  readonly determined?: Pick<IncomeDetermined, 'by' | 'sheet' | 'result'> & { readonly on: IsoDate };
  readonly posting?: { readonly on: IsoDate; readonly days: number; readonly endsOn: IsoDate };
  /** Every complaint, in its order; the last one may be open. */
  readonly objections: readonly (Omit<IncomeObjected, 'kind'> & { readonly answered?: Omit<IncomeAnswered, 'kind'> })[];
  readonly ended?: { readonly number?: string; readonly reason?: string };
}

export function foldIncomeCase(state: IncomeCase | undefined, event: IncomeEvent): IncomeCase {
  if (event.kind === 'income.received') return { stage: 'RECEIVED', lastOn: event.on, objections: [] };
  if (state === undefined) throw new Error(`an income case cannot start with ${event.kind}`);
  return { ...state, ...change(state, event), lastOn: event.on };
}

function change(state: IncomeCase, event: Exclude<IncomeEvent, { kind: 'income.received' }>): Partial<IncomeCase> {
  switch (event.kind) {
    case 'income.taken':
      return { stage: 'TAKEN', roundId: event.roundId };
    case 'income.determined': {
      const { kind: _kind, ...determined } = event;
      return { stage: 'DETERMINED', determined };
    }
    case 'income.posted': {
      const { kind: _kind, ...posting } = event;
      return { stage: 'POSTED', posting };
    }
    case 'income.objected': {
      const { kind: _kind, ...objection } = event;
      return { stage: 'OBJECTED', objections: [...state.objections, objection] };
    }
    case 'income.answered':
      return answered(state, event);
    case 'income.recognised':
      return { stage: 'RECOGNISED', ended: { number: event.number } };
    case 'income.refused':
      return { stage: 'REFUSED', ended: { number: event.number, reason: event.reason } };
    case 'income.withdrawn':
      return { stage: 'WITHDRAWN', ended: { reason: event.reason } };
  }
}

function answered({ objections }: IncomeCase, { kind: _kind, ...answer }: IncomeAnswered): Partial<IncomeCase> {
  const all = objections.map((one) => (one.objectionId === answer.objectionId ? { ...one, answered: answer } : one));
  const { found, on } = answer;
  return { stage: 'POSTED', objections: all, ...(found && { determined: { ...found, on } }) };
}
