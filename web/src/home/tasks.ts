import type { Verb } from '@ra-soat/domain/access/verb.ts';
import type { Board } from '../rounds/board.ts';
import { roundSteps, type RoundStep } from '../rounds/round-step.ts';
import { villageWork, type VillageWork } from '../rounds/village-work.ts';

/** One thing this person can do now in a round. */
export type Task =
  | { readonly kind: 'import' }
  | { readonly kind: 'village'; readonly work: VillageWork; readonly village: Board['villages'][number] }
  | { readonly kind: 'commune'; readonly step: RoundStep; readonly blocked: boolean };

const urgency: readonly VillageWork[] = ['objections', 'post', 'meet', 'accept', 'survey'];

/** A commune that is new to the system imports its workbook; afterwards the registry fills the list. */
const firstTasks: readonly Task[] = [{ kind: 'import' }, { kind: 'commune', step: 'fillList', blocked: false }];

/**
 * What to do next in a round, the most urgent first: late villages, then objections, then whatever is nearest to the
 * decision; steps of the whole commune come first when nothing stops them, last when something does.
 */
export function tasksOf(board: Board, may: (verb: Verb) => boolean): readonly Task[] {
  const { round, villages, totals, blocks } = board;
  if (round.state === 'LISTING' && totals.total === 0) return may('list.import') ? firstTasks : [];
  const blocked = blocks.length > 0;
  const commune = roundSteps(round, may)
    .filter((step) => step !== 'reportPreliminary')
    .map((step): Task => ({ kind: 'commune', step, blocked }));
  const open = round.state === 'REVIEWING' ? villages : [];
  const inVillages = open
    .flatMap((village) => villageWork(village.counts, may).map((work) => ({ kind: 'village', work, village }) as const))
    .toSorted((one, other) => rank(one) - rank(other) || one.village.position - other.village.position);
  return blocked ? [...inVillages, ...commune] : [...commune, ...inVillages];
}

function rank(task: { readonly work: VillageWork; readonly village: Board['villages'][number] }): number {
  return urgency.indexOf(task.work) - (task.village.late ? urgency.length : 0);
}
