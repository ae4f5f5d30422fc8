import { checkFormA, type FormAControl } from '@ra-soat/domain/survey/check-form-a.ts';
import type { FormA } from '@ra-soat/domain/survey/form-a.ts';
import { screeningWords } from '@ra-soat/domain/words/screening.vi.ts';
import type { z } from 'zod';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sha256 } from '../platform/canonical.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { formALoad } from './contract.ts';

function draft(body: z.output<typeof formALoad.input>): FormA {
  const { document, article, page } = body.source;
  return {
    id: body.formId,
    standard: body.standard,
    items: body.items.map((label, i) => ({ id: String(i + 1), label })),
    cutOff: body.cutOff,
    validFrom: body.validFrom,
    validTo: body.validTo,
    source: { document, article: `${article}, trang ${page}`, mark: 'probable' },
  };
}

export function refuseFormA(form: FormA, control: FormAControl): void {
  const fields = checkFormA(form, control).map((code) => ({ path: code, message: screeningWords.faults[code] }));
  if (fields.length > 0) throw new Problem('FORM_A_FAULTY', { fields });
}

export const formALoadCommand = defineCommand(formALoad, {
  verb: 'scoreTable.load',
  site: ({ place }) => ({ place }),
  handle: async (body, { tx, actor, clock, commandId }) => {
    const form = draft(body);
    refuseFormA(form, body.control);
    const text = canonicalJson(form);
    await tx
      .insertInto('form_a')
      .values({
        form_id: form.id,
        place_id: body.place,
        standard_id: form.standard,
        body: text,
        hash: sha256(text),
        valid_from: form.validFrom,
        valid_to: form.validTo,
        entered_by: actor.accountId,
        entered_at: clock.now(),
        command_id: commandId,
      })
      .execute();
    return {};
  },
});
