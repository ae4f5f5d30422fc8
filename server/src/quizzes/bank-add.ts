import { trainedForms } from '@ra-soat/domain/training/trained-forms.ts';
import { holds } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { sourceWords } from '@ra-soat/domain/assessment/explain.ts';
import { questionBank } from '@ra-soat/domain/training/bank/question-bank.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { bankAdd, bankQuestions, bankWithdraw } from './contract.ts';
import { seeAs } from './see-as.ts';
import { drawableOf, ownQuestions } from './stored-bank.ts';

type Option = { readonly text: string; readonly right: boolean };

function judge(options: readonly Option[], forms: readonly string[]): void {
  const known: readonly string[] = trainedForms;
  if (!forms.every((form) => known.includes(form))) throw new Problem('TRAINED_FORM_UNKNOWN');
  const right = options.filter((option) => option.right).length;
  const twice = new Set(options.map(({ text }) => text)).size < options.length;
  if (right === 0 || right === options.length || twice) throw new Problem('BANK_OPTIONS');
}

export const bankAddCommand = defineCommand(bankAdd, {
  verb: 'training.teach',
  site: ({ place }) => ({ place }),
  handle: async ({ bankQuestionId, place, options, ...question }, request) => {
    judge(options, question.forms);
    await seeAs(request, 'training.teach');
    await request.tx
      .insertInto('bank_question')
      .values({
        ...question,
        bank_question_id: bankQuestionId,
        place_id: place,
        options: JSON.stringify(options),
        command_id: request.commandId,
        recorded_at: request.clock.now(),
      })
      .execute();
    return {};
  },
});

export const bankWithdrawCommand = defineCommand(bankWithdraw, {
  verb: 'training.teach',
  site: async ({ bankQuestionId }, { tx, actor, today }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.teach', today));
    const row = await tx
      .selectFrom('bank_question')
      .select('place_id')
      .where('bank_question_id', '=', bankQuestionId)
      .executeTakeFirst();
    if (!row) throw new Problem('NOT_FOUND');
    return { place: row.place_id };
  },
  handle: async ({ bankQuestionId }, request) => {
    await request.tx
      .updateTable('bank_question')
      .set({ withdrawn_on: request.clock.today() })
      .where('bank_question_id', '=', bankQuestionId)
      .where('withdrawn_on', 'is', null)
      .execute();
    return {};
  },
});

const shipped = questionBank.map(({ source, forms, right, wrong, ...question }) => ({
  ...question,
  ...{ forms: [...forms], right: [...right], wrong: [...wrong] },
  ...{ source: sourceWords(source), place: null, withdrawnOn: null },
}));

export const bankQuestionsQuery = defineQuery(bankQuestions, {
  verb: 'training.teach',
  answer: async (_, request) => {
    const { tx, actor, clock } = request;
    if (holds(actor, 'training.teach', clock.today()).length === 0) return { questions: [] };
    await seeAs(request, 'training.teach');
    const own = (await ownQuestions(tx)).map((row) => {
      const { right, wrong, ...question } = drawableOf(row);
      const lists = { forms: row.forms, right: [...right], wrong: [...wrong] };
      return { ...question, ...lists, place: row.place_id, withdrawnOn: row.withdrawn_on };
    });
    return { questions: [...own, ...shipped] };
  },
});
