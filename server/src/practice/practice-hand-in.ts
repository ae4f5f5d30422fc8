import type { z } from 'zod';
import { holds } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import { placeOfLearner } from '../platform/place-of-learner.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { practiceHandIn } from './contract.ts';
import { judgeAttempt } from './judge-attempt.ts';

type Given = z.output<typeof practiceHandIn.input>['given'];

/** Nobody needs a number of papers to practise; one typed by habit is not kept. */
function withoutNumbers(given: Given): Given {
  if ('answer' in given) return given;
  const members = given.evidence.members.map(({ citizenNumber: _, facts, ...member }) => {
    const { insuranceNumber: __, ...kept } = facts;
    return { ...member, facts: kept };
  });
  return { evidence: { ...given.evidence, members } };
}

export const practiceHandInCommand = defineCommand(practiceHandIn, {
  verb: 'training.learn',
  site: async (_, { tx, actor, today }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.learn', today));
    const { place_id, village_id } = await placeOfLearner(tx, actor, today);
    return { place: place_id, ...(village_id !== null && { village: village_id }) };
  },
  recorded: (body) => ({ ...body, given: withoutNumbers(body.given) }),
  handle: async (body, { tx, actor, clock, commandId }) => {
    const { attemptId, exerciseId, given } = body;
    const { form, asked, detail } = judgeAttempt(body);
    const today = clock.today();
    await seeOwnPlaces(tx, holds(actor, 'training.learn', today));
    await tx
      .insertInto('practice_attempt')
      .values({
        ...{ attempt_id: attemptId, account_id: actor.accountId, ...(await placeOfLearner(tx, actor, today)) },
        ...{ exercise_id: exerciseId, form, differences: detail.length, asked },
        answers: JSON.stringify(withoutNumbers(given)),
        detail: JSON.stringify(detail),
        ...{ handed_at: clock.now(), command_id: commandId },
      })
      .execute();
    return { differences: detail.length, asked };
  },
});
