import { caseSite, lockCase } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { paperDrop } from './contract.ts';
import { endPaper, openPaper } from './open-paper.ts';

export const paperDropCommand = defineCommand(paperDrop, {
  verb: 'survey.enter',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ householdId, roundId, paperId, reason }, { tx, actor }) => {
    const kase = await lockCase(tx, roundId, householdId);
    const paper = await openPaper(tx, kase);
    if (paper?.paperId !== paperId) throw new Problem('KEYING_NOT_WAITING');
    await endPaper(tx, { householdId, paperId }, { state: 'dropped', ended_by: actor.accountId, reason });
    return {};
  },
});
