import { isRecognised } from '@ra-soat/domain/income/judge-income.ts';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sayIncome } from '@ra-soat/domain/words/income.vi.ts';
import type { z } from 'zod';
import { sha256 } from '../platform/canonical.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { incomeDecide } from './contract.ts';
import {
  incomeContext,
  incomeRoundSite,
  lockOfRound,
  onIncomeCase,
  roundOf,
  type IncomeRound,
  type StoredCase,
} from './income-store.ts';

type Body = z.output<(typeof incomeDecide)['input']>;

const isOpen = ({ state: { stage } }: StoredCase) => !['RECOGNISED', 'REFUSED', 'WITHDRAWN'].includes(stage);

/** The status holds from its day to the end of the year (procedure.md §7 ○). */
async function recordStatus(
  { tx, commandId }: CommandRequest,
  { decisionId, number, effectiveOn, validTo }: Body,
  { caseId, householdId, memberId, commune, villageId, kind, state }: StoredCase,
): Promise<void> {
  const persons = kind === 'lowIncomeWorker' ? 1 : (state.determined?.sheet.members ?? 0);
  await tx
    .insertInto('income_status')
    .values({
      ...{
        case_id: caseId,
        household_id: householdId,
        member_id: memberId,
        commune_id: commune,
        village_id: villageId,
      },
      ...{ kind, from_on: effectiveOn, to_on: validTo, persons },
      ...{ decision_id: decisionId, decision_number: number, command_id: commandId },
    })
    .execute();
}

async function closeCases(request: CommandRequest, body: Body, round: IncomeRound, open: readonly StoredCase[]) {
  const context = { ...(await incomeContext(request, round.commune, body.on)), from: round.from };
  const letters = new Map(body.letters.map(({ caseId, number }) => [caseId, number]));
  const { decisionId, number } = body;
  const lines: object[] = [];
  for (const kept of open) {
    const { determined } = kept.state;
    const recognised = determined !== undefined && isRecognised(determined.result);
    const reason = determined ? sayIncome(determined.result) : '';
    const letter = letters.get(kept.caseId) ?? '';
    const command = recognised
      ? ({ kind: 'recognise', decisionId, number } as const)
      : ({ kind: 'refuse', number: letter, reason } as const);
    await onIncomeCase(request, kept, command, context);
    if (recognised) await recordStatus(request, body, kept);
    lines.push({ caseId: kept.caseId, name: kept.name, recognised, reason, ...(!recognised && { letter }) });
  }
  return lines;
}

async function decide(body: Body, request: CommandRequest) {
  const { tx, commandId, clock } = request;
  const round = await roundOf(tx, body.roundId);
  if (body.effectiveOn < body.on || body.validTo < body.effectiveOn) throw new Problem('DAYS_REVERSED');
  const open = (await lockOfRound(tx, body.roundId)).filter(isOpen);
  if (open.length === 0) throw new Problem('REVIEW_REFUSED', { review: { code: 'nothingToDecide' } });
  const lines = await closeCases(request, body, round, open);
  const recognised = open.filter(({ state }) => state.determined && isRecognised(state.determined.result)).length;
  const paper = { ...body, lines };
  const hash = sha256(canonicalJson(paper));
  await tx
    .insertInto('income_decision')
    .values({
      ...{ decision_id: body.decisionId, round_id: body.roundId, commune_id: round.commune, kind: round.kind },
      ...{ number: body.number, decided_on: body.on, effective_on: body.effectiveOn, body: JSON.stringify(paper) },
      ...{ hash, command_id: commandId, recorded_at: clock.now() },
    })
    .execute();
  return { recognised, refused: open.length - recognised, hash };
}

/** Mẫu số 02 of the round, frozen at signing; it may be late, never before the posting has run out. */
export const incomeDecideCommand = defineCommand(incomeDecide, {
  verb: 'decision.sign',
  site: ({ roundId }, { tx }) => incomeRoundSite(tx, roundId),
  handle: decide,
});
