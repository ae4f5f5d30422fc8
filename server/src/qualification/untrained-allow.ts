import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { trainingOf } from '../platform/trained.ts';
import { untrainedAllow } from './contract.ts';
import { surveyorsOfRounds } from '../platform/surveyors-of-rounds.ts';

export const untrainedAllowCommand = defineCommand(untrainedAllow, {
  verb: 'untrained.allow',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, accountId, reason }, { tx, actor, clock, commandId }) => {
    const today = clock.today();
    const round = await loadRound(tx, roundId, 'share');
    const able = await surveyorsOfRounds(tx, [roundId], today);
    if (!able.some((one) => one.accountId === accountId)) throw new Problem('NOT_A_SURVEYOR');
    const [training] = await trainingOf(tx, round, [accountId], today);
    if (training?.certificate !== null || training.allowed) throw new Problem('ALLOWING_NOT_NEEDED');
    await tx
      .insertInto('untrained_allowed')
      .values({
        round_id: roundId,
        account_id: accountId,
        commune_id: round.commune,
        reason,
        allowed_by: actor.accountId,
        allowed_on: clock.today(),
        allowed_at: clock.now(),
        command_id: commandId,
      })
      .execute();
    return {};
  },
});
