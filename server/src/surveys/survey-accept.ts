import { lockCase, caseSite } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { onCase } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound } from '../platform/rounds.ts';
import { surveyAccept, surveyReturn } from './contract.ts';
import { keepMembers } from './keep-members.ts';

/** Nghiệm thu: what the form says of the household becomes what the registry knows of it. */
export const surveyAcceptCommand = defineCommand(surveyAccept, {
  verb: 'survey.accept',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ roundId, householdId, version, on }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const kase = await lockCase(request.tx, roundId, householdId);
    if (kase.state?.survey?.version !== version) throw new Problem('CASE_CHANGED');
    await onCase(request, round, kase, { kind: 'survey.accept' }, on);
    await keepMembers(request, kase, version);
    return {};
  },
});

export const surveyReturnCommand = defineCommand(surveyReturn, {
  verb: 'survey.accept',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ roundId, householdId, version, on, reason, remarks }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const kase = await lockCase(request.tx, roundId, householdId);
    if (kase.state?.survey?.version !== version) throw new Problem('CASE_CHANGED');
    await onCase(request, round, kase, { kind: 'survey.return', reason, remarks }, on);
    return {};
  },
});
