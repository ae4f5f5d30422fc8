import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { villageSite } from '../platform/village-site.ts';
import { certificatesTakeBack } from './contract.ts';
import { takeBackRows, type TakeBackRow } from '../platform/take-back-rows.ts';

function judge(row: TakeBackRow | undefined, on: string, { clock }: CommandRequest): TakeBackRow {
  if (!row) throw new Problem('NOTHING_TO_TAKE_BACK');
  if (row.taken) throw new Problem('CERTIFICATE_TAKEN_BACK', { values: { head: row.head } });
  if (on > clock.today()) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateInFuture' } });
  if (on < row.decided_on) {
    throw new Problem('REVIEW_REFUSED', { review: { code: 'dateBeforePreviousStep' } });
  }
  return row;
}

export const certificatesTakeBackCommand = defineCommand(certificatesTakeBack, {
  verb: 'result.deliver',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: async ({ roundId, villageId, on, receivedBy, certificates }, request) => {
    const due = new Map(
      (await takeBackRows(request.tx, roundId, villageId)).map((row) => [
        `${row.household_id} ${row.decision_id}`,
        row,
      ]),
    );
    const rows = certificates.map(({ householdId, decisionId, number, returned, reason }) => {
      const row = judge(due.get(`${householdId} ${decisionId}`), on, request);
      return {
        household_id: householdId,
        decision_id: decisionId,
        commune_id: row.commune_id,
        village_id: villageId,
        number: number === '' ? (row.number ?? '') : number,
        returned,
        on_date: on,
        reason,
        received_by: receivedBy,
        command_id: request.commandId,
        account_id: request.actor.accountId,
        recorded_at: request.clock.now(),
      };
    });
    await request.tx.insertInto('certificate_return').values(rows).execute();
    const returned = rows.filter((row) => row.returned).length;
    return { returned, missing: rows.length - returned };
  },
});
