import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { leavingCounter } from '@ra-soat/server/platform/contract.ts';
import { rememberedWords } from '../words/after-decision.vi.ts';

/** "từ 25/11/2026 đến hết 25/11/2029 · QĐ số …"; a dash where nothing runs. */
export function counterText(counter: z.output<typeof leavingCounter> | null): string {
  if (counter === null) return rememberedWords.noCounter;
  const { from, lastDay, endedOn, decision } = counter;
  const period =
    lastDay === null
      ? rememberedWords.unknown(showDate(from))
      : rememberedWords.period(showDate(from), showDate(lastDay));
  const ended = endedOn === null ? [] : [rememberedWords.ended(showDate(endedOn))];
  return [period, rememberedWords.decision(decision), ...ended].join(' · ');
}
