import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { mayAt } from '../platform/access.ts';
import { notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { questionAnswer, questionMerge } from './contract.ts';
import { loadQuestion, mustBeOpen, questionSite } from './load-question.ts';

export const questionAnswerCommand = defineCommand(questionAnswer, {
  verb: 'training.teach',
  site: ({ questionId }, request) => questionSite(questionId, request),
  handle: async ({ questionId, text, source, form, audience }, { tx, actor, clock, commandId }) => {
    const question = await loadQuestion(tx, questionId);
    mustBeOpen(question);
    if (audience === 'campaign' && question.campaignId === null) throw new Problem('QUESTION_WITHOUT_CAMPAIGN');
    if (source?.on) notAhead(clock, source.on);
    const { rows } = await sql<{ version: number }>`
      select coalesce(max(version), 0) + 1 as version from training_answer where question_id = ${questionId}`.execute(
      tx,
    );
    const version = rows[0]?.version ?? 1;
    const said = [text, source?.title, source?.article, source?.number].filter(Boolean).join(' ');
    await tx
      .insertInto('training_answer')
      .values({
        ...{ question_id: questionId, version, place_id: question.place, text, folded: fold(said), form, audience },
        source: source && JSON.stringify(source),
        answered_by: actor.accountId,
        answered_on: clock.today(),
        at: clock.now(),
        command_id: commandId,
      })
      .execute();
    await tx
      .updateTable('training_question')
      .set({ state: 'answered', owner_id: question.ownerId ?? actor.accountId })
      .where('question_id', '=', questionId)
      .execute();
    return { version };
  },
});

export const questionMergeCommand = defineCommand(questionMerge, {
  verb: 'training.teach',
  site: ({ questionId }, request) => questionSite(questionId, request),
  handle: async ({ questionId, into }, { tx, actor, clock }) => {
    if (questionId === into) throw new Problem('QUESTION_INTO_ITSELF');
    // In one order, so that two merges of the same pair wait for each other.
    const pair = new Map<string, Awaited<ReturnType<typeof loadQuestion>>>();
    for (const id of [questionId, into].toSorted()) pair.set(id, await loadQuestion(tx, id));
    const target = pair.get(into);
    if (!target || !(await mayAt(tx, actor, 'training.teach', { place: target.place }, clock.today()))) {
      throw new Problem('NOT_ALLOWED');
    }
    for (const question of pair.values()) mustBeOpen(question);
    await tx
      .updateTable('training_question')
      .set({ merged_into: into })
      .where('merged_into', '=', questionId)
      .execute();
    await tx
      .updateTable('training_question')
      .set({ state: 'merged', merged_into: into })
      .where('question_id', '=', questionId)
      .execute();
    return {};
  },
});
