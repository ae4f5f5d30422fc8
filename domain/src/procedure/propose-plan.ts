import { addDays, dayNumber, type IsoDate } from '../kernel/dates.ts';
import type { PlanFrame } from './check-plan.ts';
import type { PlannedStep } from './plan.ts';

/** Shares of the time before the last safe posting day, in per cent, as communes usually spend it (practice.md §3). */
const listed = 12;
const collected = 55;
const met = 75;

/** Days to begin with, inside the window and before every last safe day; the commune moves them. */
export function proposePlan({ window, safe }: PlanFrame): readonly PlannedStep[] {
  if (safe === undefined) return [];
  const { post = window.to, consolidate = window.to, opinion, decide = window.to } = safe.last;
  const length = dayNumber(post) - dayNumber(window.from);
  const after = (share: number): IsoDate => addDays(window.from, Math.floor((length * share) / 100));
  return [
    { step: 'list', from: window.from, to: after(listed) },
    { step: 'collect', from: after(listed), to: after(collected) },
    { step: 'meet', from: after(collected), to: after(met) },
    { step: 'post', from: after(met), to: post },
    { step: 'consolidate', from: post, to: consolidate },
    ...(opinion === undefined ? [] : [{ step: 'opinion', from: post, to: opinion } as const]),
    { step: 'decide', from: consolidate, to: decide },
  ];
}
