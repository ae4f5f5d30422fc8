import { isRecognised, judgeIncome } from '@ra-soat/domain/income/judge-income.ts';
import type { IncomeSheet } from '@ra-soat/domain/income/income-sheet.ts';
import { sayIncome } from '@ra-soat/domain/words/income.vi.ts';
import { classOn } from '../platform/class-on.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { incomeAnswer, incomeDetermine, incomeObject, incomePost, incomeWithdraw } from './contract.ts';
import {
  contextOf,
  incomeCaseSite,
  incomeContext,
  incomeRoundSite,
  lockOfRound,
  lockOne,
  onIncomeCase,
  roundOf,
  type StoredCase,
} from './income-store.ts';

/** What a sheet says by the line of the round and the list of the day. */
async function foundBy({ tx, actor }: CommandRequest, kept: StoredCase, sheet: IncomeSheet, on: string) {
  const { roundId } = kept.state;
  if (roundId === undefined) throw new Problem('REVIEW_REFUSED', { review: { code: 'incomeNotTaken' } });
  const { kind, standard, area } = await roundOf(tx, roundId);
  if (area === 'special') throw new Problem('AREA_TYPE_UNKNOWN');
  const listedAs = await classOn(tx, kept.householdId, on);
  return { by: actor.accountId, sheet, result: judgeIncome({ kind, standard, area, sheet, listedAs }) };
}

export const incomeDetermineCommand = defineCommand(incomeDetermine, {
  verb: 'survey.enter',
  site: ({ caseId }, { tx }) => incomeCaseSite(tx, caseId),
  handle: async ({ caseId, on, sheet }, request) => {
    const kept = await lockOne(request.tx, caseId);
    const found = await foundBy(request, kept, sheet, on);
    await onIncomeCase(request, kept, { kind: 'determine', ...found }, await contextOf(request, kept, on));
    const { result } = found;
    return { answer: result.answer, recognised: isRecognised(result), text: sayIncome(result) };
  },
});

export const incomePostCommand = defineCommand(incomePost, {
  verb: 'list.post',
  site: ({ roundId }, { tx }) => incomeRoundSite(tx, roundId),
  handle: async ({ roundId, on }, request) => {
    const round = await roundOf(request.tx, roundId);
    const context = { ...(await incomeContext(request, round.commune, on)), from: round.from };
    const ready = (await lockOfRound(request.tx, roundId)).filter(({ state }) => state.stage === 'DETERMINED');
    let endsOn: string | undefined;
    for (const kept of ready) endsOn = (await onIncomeCase(request, kept, { kind: 'post' }, context)).posting?.endsOn;
    if (endsOn === undefined) throw new Problem('REVIEW_REFUSED', { review: { code: 'nothingToPost' } });
    return { posted: ready.length, endsOn };
  },
});

export const incomeObjectCommand = defineCommand(incomeObject, {
  verb: 'objection.enter',
  site: ({ caseId }, { tx }) => incomeCaseSite(tx, caseId),
  handle: async ({ caseId, on, ...said }, request) => {
    const kept = await lockOne(request.tx, caseId);
    const state = await onIncomeCase(request, kept, { kind: 'object', ...said }, await contextOf(request, kept, on));
    return { replyBy: state.objections.at(-1)?.replyBy ?? on };
  },
});

export const incomeAnswerCommand = defineCommand(incomeAnswer, {
  verb: 'objection.answer',
  site: ({ caseId }, { tx }) => incomeCaseSite(tx, caseId),
  handle: async ({ caseId, on, sheet, ...said }, request) => {
    const kept = await lockOne(request.tx, caseId);
    const found = sheet && (await foundBy(request, kept, sheet, on));
    const command = { kind: 'answer', ...said, ...(found && { found }) } as const;
    await onIncomeCase(request, kept, command, await contextOf(request, kept, on));
    return {};
  },
});

export const incomeWithdrawCommand = defineCommand(incomeWithdraw, {
  verb: 'list.add',
  site: ({ caseId }, { tx }) => incomeCaseSite(tx, caseId),
  handle: async ({ caseId, on, reason }, request) => {
    const kept = await lockOne(request.tx, caseId);
    await onIncomeCase(request, kept, { kind: 'withdraw', reason }, await contextOf(request, kept, on));
    return {};
  },
});
