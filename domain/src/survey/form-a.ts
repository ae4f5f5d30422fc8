import type { Source } from '../kernel/source.ts';
import type { Dated, StandardId } from '../standards/standard.ts';

/** Phiếu A as dated data: yes/no items and the number of ticks from which a household is surely not poor. */
export interface FormA extends Dated {
  readonly id: string;
  readonly standard: StandardId;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly cutOff: number;
  readonly source: Source;
}

export interface FormAResult {
  readonly outcome: 'cannot_be_poor' | 'review' | 'incomplete';
  readonly ticks: number;
  readonly unanswered: readonly string[];
}

/**
 * `cannot_be_poor` ("không có khả năng nghèo") ends the case with a written answer unless the locality asks for the
 * review with a reason (`reviewAllTheSame`). It is said as soon as the ticks reach the cut-off; `review` only when
 * every item is answered.
 */
export function evaluateFormA(
  form: FormA,
  answers: Readonly<Record<string, boolean>>,
  reviewAllTheSame: { readonly reason: string } | null,
): FormAResult {
  const ticks = form.items.filter(({ id }) => answers[id] === true).length;
  const unanswered = form.items.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
  const overridden = reviewAllTheSame !== null && reviewAllTheSame.reason.trim() !== '';
  if (overridden) return { outcome: 'review', ticks, unanswered };
  if (ticks >= form.cutOff) return { outcome: 'cannot_be_poor', ticks, unanswered };
  return { outcome: unanswered.length > 0 ? 'incomplete' : 'review', ticks, unanswered };
}
