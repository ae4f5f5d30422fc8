import { numberBook } from '@ra-soat/domain/certificates/number-book.ts';
import { inParts } from '../platform/case-rows.ts';
import { certificateHolders } from '../platform/certificate-holders.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { lockBook, takenNumbers } from './book-rows.ts';
import { certificateNumber } from './certificate-number.ts';
import { certificatesIssue } from './contract.ts';

async function decisionRow(tx: Tx, decisionId: string) {
  const row = await tx
    .selectFrom('decision')
    .select(['commune_id', 'decided_on'])
    .where('decision_id', '=', decisionId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export const certificatesIssueCommand = defineCommand(certificatesIssue, {
  verb: 'certificate.issue',
  site: async ({ decisionId }, { tx }) => ({ place: (await decisionRow(tx, decisionId)).commune_id }),
  handle: async ({ decisionId, on, firstNumber }, { tx, commandId, clock }) => {
    const { commune_id, decided_on } = await decisionRow(tx, decisionId);
    if (on < decided_on) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateBeforePreviousStep' } });
    if (on > clock.today()) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateInFuture' } });
    const year = Number(on.slice(0, 4));
    await lockBook(tx, commune_id, year);
    const first = firstNumber ?? numberBook(await takenNumbers(tx, commune_id, year)).next;
    const rows = (await certificateHolders(tx, decisionId)).map((holder, i) => ({
      ...holder,
      decision_id: decisionId,
      commune_id,
      serial: first + i,
      number: certificateNumber(first + i),
      year,
      issued_on: on,
      command_id: commandId,
    }));
    if (rows.length === 0) throw new Problem('NOTHING_TO_ISSUE');
    for (const part of inParts(rows)) await tx.insertInto('certificate').values(part).execute();
    return {
      issued: rows.length,
      from: certificateNumber(first),
      to: certificateNumber(first + rows.length - 1),
    };
  },
});
