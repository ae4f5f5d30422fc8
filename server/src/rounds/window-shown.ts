import { dayNumber, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { monthlyMargin, monthlyRisk, type MonthlyMargin } from '@ra-soat/domain/procedure/monthly-risk.ts';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import { roundTitle } from '@ra-soat/domain/words/procedure.vi.ts';
import type { z } from 'zod';
import type { PlaceRules } from '../platform/place-rules.ts';
import type { rounds } from './contract.ts';

type Row = z.output<(typeof rounds)['output']>['rounds'][number];
type Window = Pick<Row, 'kind' | 'month' | 'title' | 'windowEndsOn' | 'decidedOn' | 'daysLeft' | 'risk'>;

/** Last days on which the lists of a monthly round may be hung. */
export function marginOf({ opening }: RoundState, rules: PlaceRules | undefined): MonthlyMargin {
  const inForce = reviewRulesOn(opening.on, rules?.overrides, rules?.holidays);
  return monthlyMargin(opening.window.to, inForce);
}

/** What kind of round it is and how it stands with its days. */
export function windowShown(state: RoundState, rules: PlaceRules | undefined, today: IsoDate): Window {
  const { opening, decision } = state;
  const { roundKind: kind, year, month, window } = opening;
  const decidedOn = decision?.on ?? null;
  const warned = kind === 'regular' && decidedOn === null;
  return {
    kind,
    month: month ?? null,
    title: roundTitle(kind, year, month),
    windowEndsOn: window.to,
    decidedOn,
    daysLeft: dayNumber(window.to) - dayNumber(decidedOn ?? today),
    risk: warned ? monthlyRisk(marginOf(state, rules), today) : 'none',
  };
}
