import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { importProgress } from './contract.ts';

type Progress = z.output<(typeof importProgress)['output']>;

async function batch(tx: Tx, importId: string) {
  const row = await tx.selectFrom('import_batch').selectAll().where('import_id', '=', importId).executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

const none: Progress['outcome'] = { created: 0, matched: 0, unchanged: 0, refused: 0 };

/** How far an import is, true to the row; its messages stay readable afterwards. */
export const importProgressQuery = defineQuery(importProgress, {
  verb: 'list.import',
  site: async ({ importId }, { tx }) => ({ place: (await batch(tx, importId)).commune_id }),
  answer: async ({ importId }, { tx }) => {
    const row = await batch(tx, importId);
    const messages = await tx
      .selectFrom('import_row')
      .select('messages')
      .where('import_id', '=', importId)
      .where('outcome', '=', 'message')
      .orderBy('position')
      .limit(500)
      .execute();
    return {
      state: row.state as Progress['state'],
      done: row.done,
      total: row.total,
      outcome: { ...none, ...(row.outcome as Partial<Progress['outcome']>) },
      messages: messages.map((one) => one.messages as Progress['messages'][number]),
      problem: row.problem,
    };
  },
});
