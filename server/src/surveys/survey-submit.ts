import { lockCase, caseSite } from '../platform/cases.ts';
import { withoutCitizenNumbers } from '../platform/citizen-numbers.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound } from '../platform/rounds.ts';
import { recordSurvey } from '../platform/survey/record-survey.ts';
import { surveySubmit } from './contract.ts';

export const surveySubmitCommand = defineCommand(surveySubmit, {
  verb: 'survey.enter',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  recorded: (body) => ({ ...body, evidence: withoutCitizenNumbers(body.evidence) }),
  handle: async (body, request) => {
    const round = await loadRound(request.tx, body.roundId, 'share');
    const kase = await lockCase(request.tx, body.roundId, body.householdId);
    if (kase.seq !== body.seen) throw new Problem('CASE_CHANGED');
    return recordSurvey(request, { round, kase }, body);
  },
});
