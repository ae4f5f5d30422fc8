import { defineCommand } from '../platform/command.ts';
import { questionsSeen } from './contract.ts';

export const questionsSeenCommand = defineCommand(questionsSeen, {
  verb: 'signedIn',
  site: () => ({ place: 'vn' }),
  handle: async (_body, { tx, actor, clock }) => {
    const seen = { seen_at: clock.now() };
    await tx
      .insertInto('training_question_seen')
      .values({ account_id: actor.accountId, ...seen })
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet(seen))
      .execute();
    return {};
  },
});
