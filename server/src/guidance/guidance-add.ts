import { fold } from '@ra-soat/domain/kernel/text.ts';
import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { guidanceAdd, guidanceEnd } from './contract.ts';

export const guidanceAddCommand = defineCommand(guidanceAdd, {
  verb: 'guidance.manage',
  site: ({ place }) => ({ place }),
  handle: async (body, { tx, actor, clock, commandId }) => {
    const { guidanceId, place, number, on, issuer, subject, content, steps, questions, validFrom, validTo } = body;
    notAhead(clock, on);
    if (validTo !== null) inOrder(validFrom, validTo);
    await seeOwnPlaces(tx, actor.grants);
    await tx
      .insertInto('guidance')
      .values({
        ...{ guidance_id: guidanceId, place_id: place, number, issued_on: on, issuer, subject, content },
        ...{ steps, questions, valid_from: validFrom, valid_to: validTo },
        folded: fold([number, issuer, subject, content, ...questions].join(' ')),
        command_id: commandId,
        recorded_at: clock.now(),
      })
      .execute();
    return {};
  },
});

export const guidanceEndCommand = defineCommand(guidanceEnd, {
  verb: 'guidance.manage',
  site: ({ place }) => ({ place }),
  handle: async ({ guidanceId, place, validTo }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const ended = await tx
      .updateTable('guidance')
      .set({ valid_to: validTo })
      .where('guidance_id', '=', guidanceId)
      .where('place_id', '=', place)
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) throw new Problem('NOT_FOUND');
    return {};
  },
});
