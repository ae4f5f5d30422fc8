import { defineCommand } from '../platform/command.ts';
import { householdResults, type HouseholdResult } from '../platform/household-results.ts';
import { Problem } from '../platform/problem.ts';
import { villageSite } from '../platform/village-site.ts';
import { noticesRecord } from './contract.ts';

function judge(result: HouseholdResult | undefined, on: string, today: string): HouseholdResult {
  if (!result) throw new Problem('NOTHING_TO_TELL');
  if (on > today) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateInFuture' } });
  if (on < result.decidedOn) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateBeforePreviousStep' } });
  return result;
}

export const noticesRecordCommand = defineCommand(noticesRecord, {
  verb: 'result.deliver',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: async (body, { tx, commandId, actor, clock }) => {
    const { roundId, villageId, on, way, toldBy, note, households } = body;
    if (new Set(households).size < households.length) throw new Problem('HOUSEHOLD_TWICE');
    const results = await householdResults(tx, { roundId, villageId });
    const known = new Map(results.map((result) => [result.householdId, result]));
    const rows = households.map((householdId) => {
      const { commune, decisionId, told } = judge(known.get(householdId), on, clock.today());
      return {
        household_id: householdId,
        decision_id: decisionId,
        seq: told.length + 1,
        commune_id: commune,
        village_id: villageId,
        told_on: on,
        way,
        told_by: toldBy,
        note,
        command_id: commandId,
        account_id: actor.accountId,
        recorded_at: clock.now(),
      };
    });
    await tx.insertInto('household_notice').values(rows).execute();
    return { told: rows.length };
  },
});
