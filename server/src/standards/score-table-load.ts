import type { z } from 'zod';
import { checkScoreTable, type TableFinding } from '@ra-soat/domain/assessment/check-score-table.ts';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import { FORMS } from '@ra-soat/domain/survey/form-of.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { sayTableProblem } from '@ra-soat/domain/words/law.vi.ts';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sha256 } from '../platform/canonical.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { scoreTableLoad } from './contract.ts';

/** The form whose questions a table scores; NOT_FOUND for a version the standard does not have. */
export function formOfTable({ standard, version }: Pick<ScoreTable, 'standard' | 'version'>): Form {
  const form = FORMS.find((one) => one.standard === standard && one.version === version);
  if (!form) throw new Problem('NOT_FOUND');
  return form;
}

export function refuseTable(found: readonly TableFinding[]): void {
  if (found.length === 0) return;
  const fields = found.map(({ code, path, values }) => ({ path, message: sayTableProblem(code, values) }));
  throw new Problem('SCORE_TABLE_FAULTY', { fields });
}

function draft(body: z.output<typeof scoreTableLoad.input>, enteredBy: string): ScoreTable {
  const { standard, version, demonstration, columns, rows, waived, controlTotals, validFrom, validTo } = body;
  const { document, article, page } = body.source;
  return {
    id: body.tableId,
    standard,
    version,
    demonstration,
    columns,
    rows,
    waived,
    controlTotals,
    validFrom,
    validTo,
    source: { document, article: `${article}, trang ${page}`, mark: 'probable' },
    enteredBy,
    confirmedBy: null,
    status: 'draft',
  };
}

export const scoreTableLoadCommand = defineCommand(scoreTableLoad, {
  verb: 'scoreTable.load',
  site: ({ place }) => ({ place }),
  handle: async (body, { tx, actor, clock, commandId }) => {
    const table = draft(body, actor.accountId);
    refuseTable(checkScoreTable(table, formOfTable(table)));
    const text = canonicalJson(table);
    await tx
      .insertInto('score_table')
      .values({
        table_id: table.id,
        place_id: body.place,
        standard_id: table.standard,
        form_version: table.version,
        demonstration: table.demonstration,
        body: text,
        hash: sha256(text),
        valid_from: table.validFrom,
        valid_to: table.validTo,
        entered_by: actor.accountId,
        entered_at: clock.now(),
        command_id: commandId,
      })
      .execute();
    return {};
  },
});
