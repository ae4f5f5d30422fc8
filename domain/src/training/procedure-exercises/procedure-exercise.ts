import type { IsoDate } from '../../kernel/dates.ts';
import type { Source } from '../../kernel/source.ts';
import type { CountedDay } from '../../procedure/counted-days.ts';

/** How it is answered: one of a list, a day of the calendar, or a whole number. */
export type ProcedureAsk =
  | { readonly as: 'choice'; readonly options: readonly { readonly code: string; readonly label: string }[] }
  | { readonly as: 'day' }
  | { readonly as: 'number'; readonly unit: string };

/** A situation of the procedure (dữ liệu mẫu); what is right is asked of the rules themselves, never written down. */
export interface ProcedureExercise {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly question: string;
  readonly ask: ProcedureAsk;
  /** A code of the options, a day or a number as text. */
  readonly right: string;
  readonly why: string;
  readonly source: Source;
  /** How the days were counted, where days are. */
  readonly days?: { readonly from: IsoDate; readonly counted: readonly CountedDay[] };
}
