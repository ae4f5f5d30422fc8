import { sql } from 'kysely';
import type { FormA } from '@ra-soat/domain/survey/form-a.ts';
import { screeningWords } from '@ra-soat/domain/words/screening.vi.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { formAConfirm } from './contract.ts';
import { refuseFormA } from './form-a-load.ts';

interface Row {
  place_id: string;
  body: FormA;
  status: string;
  entered_by: string;
}

async function stored(tx: Tx, formId: string): Promise<Row> {
  const { rows } = await sql<Row>`
    select place_id, body, status, entered_by from form_a where form_id = ${formId} for update`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

function refuse(message: string): never {
  throw new Problem('FORM_A_FAULTY', { fields: [{ path: 'formId', message }] });
}

/** From its first day the form screens applicants; a second person vouches for it with what is printed. */
export const formAConfirmCommand = defineCommand(formAConfirm, {
  verb: 'standard.confirm',
  site: async ({ formId }, { tx }) => ({ place: (await stored(tx, formId)).place_id }),
  handle: async ({ formId, control }, { tx, actor, clock }) => {
    const row = await stored(tx, formId);
    if (row.status === 'confirmed') refuse(screeningWords.confirmed);
    if (row.entered_by === actor.accountId) refuse(screeningWords.samePerson);
    refuseFormA(row.body, control);
    await tx
      .updateTable('form_a')
      .set({ status: 'confirmed', confirmed_by: actor.accountId, confirmed_at: clock.now() })
      .where('form_id', '=', formId)
      .execute();
    return {};
  },
});
