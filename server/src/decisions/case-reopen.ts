import { caseSite, lockCase } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { onCase } from '../platform/events.ts';
import { loadRound } from '../platform/rounds.ts';
import { caseReopen } from './contract.ts';

export const caseReopenCommand = defineCommand(caseReopen, {
  verb: 'case.reopen',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ roundId, householdId, reason, paper, on }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const kase = await lockCase(request.tx, roundId, householdId);
    await onCase(request, round, kase, { kind: 'case.reopen', reason, paper }, on);
    return {};
  },
});
