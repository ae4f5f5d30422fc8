import { bookletWords, formBWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { FormA } from '@ra-soat/domain/survey/form-a.ts';
import type { Section } from '../paper.ts';
import { codeBlock, type FormBModel } from './form-b.ts';
import { officeHead } from './office.ts';

/** Answers of a Phiếu A that was filled in, by the id of the item. */
export interface FormAAnswers {
  readonly answers: Readonly<Record<string, boolean>>;
  readonly ticks: number;
  readonly review: boolean;
}

/** Phiếu A of a household: its loaded items with boxes, ticked where it was filled in. */
export function formASection(model: FormBModel, { items }: FormA, filled?: FormAAnswers): Section {
  const box = (id: string, as: boolean) => (filled?.answers[id] === as ? '■' : '□');
  return {
    orientation: 'portrait',
    blocks: [
      officeHead(model.office),
      { kind: 'title', lines: [bookletWords.formA], subject: formBWords.year(model.year) },
      ...(model.code === undefined ? [] : [codeBlock(model.code)]),
      { kind: 'text', text: `${formBWords.headName}: ${model.headName ?? '.'.repeat(60)}`, indent: false },
      { kind: 'text', text: `${formBWords.village}: ${model.village}`, indent: false },
      {
        kind: 'table',
        widths: [10, 115, 20, 20],
        head: [bookletWords.formAColumns],
        rows: items.map(({ id, label }, at) => [String(at + 1), label, box(id, true), box(id, false)]),
        rowHeight: 8,
      },
      {
        kind: 'text',
        text: filled ? bookletWords.formAFilled(filled.ticks, filled.review) : bookletWords.formAResult,
        indent: false,
      },
      { kind: 'sign-off', signatories: [formBWords.signs.respondent, formBWords.signs.enumerator] },
    ],
  };
}
