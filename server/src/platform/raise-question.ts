import type { CommandRequest } from './request.ts';

/** Something to be found out at the visit of one household. */
export interface VisitQuestion {
  readonly householdId: string;
  readonly questionId: string;
  readonly commune: string;
  readonly villageId: string;
  readonly roundId: string;
  readonly kind: 'HEAD_CLAIM' | 'FACT_DIFFERS';
  readonly body: Readonly<Record<string, unknown>>;
  readonly on: string;
}

/** Puts questions to the rà soát viên; answers of the household are never touched. */
export async function raiseQuestions(
  { tx, clock, commandId }: CommandRequest,
  questions: readonly VisitQuestion[],
): Promise<void> {
  if (questions.length === 0) return;
  const rows = questions.map((question) => ({
    household_id: question.householdId,
    question_id: question.questionId,
    commune_id: question.commune,
    village_id: question.villageId,
    round_id: question.roundId,
    kind: question.kind,
    body: JSON.stringify(question.body),
    raised_on: question.on,
    command_id: commandId,
    recorded_at: clock.now(),
  }));
  await tx.insertInto('visit_question').values(rows).execute();
}
