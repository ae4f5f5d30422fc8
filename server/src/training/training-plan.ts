import { campaignOf, campaignSite } from '../platform/campaigns.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { campaignColumns, checkContent, keepCampaignEvent, keepGroups, keepSubjects } from './campaign-rows.ts';
import { trainingChange, trainingPlan } from './contract.ts';

export const trainingPlanCommand = defineCommand(trainingPlan, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  handle: async ({ campaignId, place, ...content }, request) => {
    const { tx, actor, clock, commandId } = request;
    await seeOwnPlaces(tx, actor.grants);
    await checkContent(request, place, content);
    await tx
      .insertInto('training_campaign')
      .values({
        ...{ campaign_id: campaignId, place_id: place, ...campaignColumns(content) },
        ...{ command_id: commandId, recorded_at: clock.now() },
      })
      .execute();
    await keepGroups(request, campaignId, place, content);
    await keepSubjects(request, campaignId, place, content);
    await keepCampaignEvent(request, campaignId, place, { kind: 'planned', reason: '' });
    return {};
  },
});

export const trainingChangeCommand = defineCommand(trainingChange, {
  verb: 'training.manage',
  site: ({ campaignId }, { tx, actor }) => campaignSite(tx, actor, campaignId),
  handle: async ({ campaignId, reason, ...content }, request) => {
    const { tx } = request;
    const { place, state } = await campaignOf(tx, campaignId);
    if (state === 'ended' || state === 'cancelled') throw new Problem('TRAINING_OVER');
    if (state !== 'planned' && reason.trim() === '') throw new Problem('TRAINING_NEEDS_REASON');
    await checkContent(request, place, content);
    await tx
      .updateTable('training_campaign')
      .set(campaignColumns(content))
      .where('campaign_id', '=', campaignId)
      .execute();
    await keepGroups(request, campaignId, place, content);
    await keepSubjects(request, campaignId, place, content);
    await keepCampaignEvent(request, campaignId, place, { kind: 'changed', reason: reason.trim() });
    return {};
  },
});
