import { campaignStepProblem, needsReason, type SessionState } from '@ra-soat/domain/training/campaign-state.ts';
import { trainingStepProblemWords } from '@ra-soat/domain/words/training-plan.vi.ts';
import { sql } from 'kysely';
import { campaignOf, campaignSite } from '../platform/campaigns.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { keepCampaignEvent } from './campaign-rows.ts';
import { trainingStep } from './contract.ts';

interface Counts {
  subjects: number;
  groups: number;
  sessions: SessionState[];
}

async function countsOf(tx: Tx, campaignId: string): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select (select count(*) from training_subject where campaign_id = ${campaignId}) as subjects,
           (select count(*) from training_group where campaign_id = ${campaignId}) as groups,
           coalesce((select array_agg(state) from training_session where campaign_id = ${campaignId}), '{}') as sessions`.execute(
    tx,
  );
  return rows[0] ?? { subjects: 0, groups: 0, sessions: [] };
}

export const trainingStepCommand = defineCommand(trainingStep, {
  verb: 'training.manage',
  site: ({ campaignId }, { tx, actor }) => campaignSite(tx, actor, campaignId),
  handle: async ({ campaignId, to, reason }, request) => {
    const { tx } = request;
    const { place, state } = await campaignOf(tx, campaignId);
    const problem = campaignStepProblem({ state, ...(await countsOf(tx, campaignId)) }, to);
    if (problem) throw new Problem('TRAINING_STEP_REFUSED', { values: { why: trainingStepProblemWords[problem] } });
    if (needsReason(state, to) && reason.trim() === '') throw new Problem('TRAINING_NEEDS_REASON');
    await tx.updateTable('training_campaign').set({ state: to }).where('campaign_id', '=', campaignId).execute();
    await keepCampaignEvent(request, campaignId, place, { kind: to, reason: reason.trim() });
    return {};
  },
});
