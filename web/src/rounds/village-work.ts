import type { z } from 'zod';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import type { stepCount } from '@ra-soat/server/rounds/contract.ts';

export type StepCount = z.output<typeof stepCount>;

/** The furthest step of a case, as the bar of a village shows it; `open` has no form yet. */
export type Reached = 'decided' | 'posted' | 'agreed' | 'accepted' | 'surveyed' | 'open' | 'sidelined';

/** How many cases stand at each step and no further; the counts of the board include all later steps. */
export function segmentsOf(counts: StepCount): readonly { readonly reached: Reached; readonly count: number }[] {
  const { total, sidelined, surveyed, accepted, agreed, posted, decided } = counts;
  const segments: { reached: Reached; count: number }[] = [
    { reached: 'decided', count: decided },
    { reached: 'posted', count: posted - decided },
    { reached: 'agreed', count: agreed - posted },
    { reached: 'accepted', count: accepted - agreed },
    { reached: 'surveyed', count: surveyed - accepted },
    { reached: 'open', count: total - sidelined - surveyed },
    { reached: 'sidelined', count: sidelined },
  ];
  return segments.filter(({ count }) => count > 0);
}

/** Work that waits in a village now. */
export type VillageWork = 'survey' | 'accept' | 'meet' | 'post' | 'objections';

const needs: Readonly<Record<VillageWork, Verb>> = {
  survey: 'survey.enter',
  accept: 'survey.accept',
  meet: 'meeting.hold',
  post: 'list.post',
  objections: 'objection.enter',
};

/**
 * Everything that waits, the most urgent first: a village goes on while single households are surveyed again, so
 * several kinds of work may wait at once. Only work this person may do.
 */
export function villageWork(counts: StepCount, may: (verb: Verb) => boolean): readonly VillageWork[] {
  const open = counts.total - counts.sidelined;
  const waiting: [VillageWork, boolean][] = [
    ['objections', counts.objected > 0],
    ['survey', counts.surveyed < open],
    ['accept', counts.accepted < counts.surveyed],
    ['meet', counts.agreed < counts.accepted],
    ['post', counts.posted < counts.agreed],
  ];
  return waiting.flatMap(([work, waits]) => (waits && may(needs[work]) ? [work] : []));
}
