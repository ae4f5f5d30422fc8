import { caseSite, lockCase } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { onCase } from '../platform/events.ts';
import { loadRound } from '../platform/rounds.ts';
import { complaintRegister } from './contract.ts';

export const complaintRegisterCommand = defineCommand(complaintRegister, {
  verb: 'objection.enter',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ roundId, householdId, reference, route, on }, request) => {
    const { tx, commandId } = request;
    const round = await loadRound(tx, roundId, 'share');
    const kase = await lockCase(tx, roundId, householdId);
    await onCase(request, round, kase, { kind: 'complaint.register', reference, route }, on);
    await tx
      .insertInto('late_complaint')
      .values({
        household_id: householdId,
        round_id: roundId,
        reference,
        commune_id: kase.commune,
        village_id: kase.village,
        received_on: on,
        route,
        command_id: commandId,
      })
      .execute();
    return {};
  },
});
