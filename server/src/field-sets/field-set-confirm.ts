import { sql } from 'kysely';
import type { FieldSet } from '@ra-soat/domain/survey/field-set.ts';
import { screeningWords } from '@ra-soat/domain/words/screening.vi.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { fieldSetConfirm } from './contract.ts';
import { refuseFieldSet } from './field-set-load.ts';

interface Row {
  place_id: string;
  body: FieldSet;
  status: string;
  entered_by: string;
}

async function stored(tx: Tx, setId: string): Promise<Row> {
  const { rows } = await sql<Row>`
    select place_id, body, status, entered_by from form_field_set where set_id = ${setId} for update`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

function refuse(message: string): never {
  throw new Problem('FIELD_SET_FAULTY', { fields: [{ path: 'setId', message }] });
}

/** A second person vouches for the items with what is printed; from then on Phiếu C, C1 carry them. */
export const fieldSetConfirmCommand = defineCommand(fieldSetConfirm, {
  verb: 'standard.confirm',
  site: async ({ setId }, { tx }) => ({ place: (await stored(tx, setId)).place_id }),
  handle: async ({ setId, control }, { tx, actor, clock }) => {
    const row = await stored(tx, setId);
    if (row.status === 'confirmed') refuse(screeningWords.confirmed);
    if (row.entered_by === actor.accountId) refuse(screeningWords.samePerson);
    refuseFieldSet(row.body, control);
    await tx
      .updateTable('form_field_set')
      .set({ status: 'confirmed', confirmed_by: actor.accountId, confirmed_at: clock.now() })
      .where('set_id', '=', setId)
      .execute();
    return {};
  },
});
