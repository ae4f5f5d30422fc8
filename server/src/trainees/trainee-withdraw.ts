import { defineCommand } from '../platform/command.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { campaignFor } from './campaign-for.ts';
import { chosenPerson } from './chosen.ts';
import { traineeWithdraw } from './contract.ts';
import { appendEvents } from './records.ts';
import { withdraw } from './withdraw.ts';

/** Takes a person out of a campaign; what happened before stays. */
export const traineeWithdrawCommand = defineCommand(traineeWithdraw, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  handle: async ({ campaignId, place, personId, reason: note }, request) => {
    const { tx, actor } = request;
    await seeOwnPlaces(tx, actor.grants);
    await campaignFor(tx, campaignId, place);
    const person = await chosenPerson(tx, { campaignId, place, personId });
    await withdraw(request, campaignId, personId);
    await appendEvents(request, campaignId, [{ person, kind: 'withdrawn', note }]);
    return {};
  },
});
