import { lockCase, caseSite } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { onCase } from '../platform/events.ts';
import { loadRound } from '../platform/rounds.ts';
import { caseClose, caseResume, caseSideline } from './contract.ts';

export const caseSidelineCommand = defineCommand(caseSideline, {
  verb: 'case.sideline',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ roundId, householdId, state, reason, on }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const kase = await lockCase(request.tx, roundId, householdId);
    await onCase(request, round, kase, { kind: 'case.sideline', state, reason }, on);
    return {};
  },
});

export const caseResumeCommand = defineCommand(caseResume, {
  verb: 'case.sideline',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ roundId, householdId, reason, on }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const kase = await lockCase(request.tx, roundId, householdId);
    await onCase(request, round, kase, { kind: 'case.resume', reason }, on);
    return {};
  },
});

export const caseCloseCommand = defineCommand(caseClose, {
  verb: 'case.sideline',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ roundId, householdId, reason, on }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const kase = await lockCase(request.tx, roundId, householdId);
    await onCase(request, round, kase, { kind: 'case.close', reason }, on);
    return {};
  },
});
