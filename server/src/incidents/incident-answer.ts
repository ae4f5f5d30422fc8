import { sql } from 'kysely';
import { caseSite } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { incidentAnswer } from './contract.ts';

export const incidentAnswerCommand = defineCommand(incidentAnswer, {
  verb: 'survey.accept',
  site: async ({ roundId, householdId }, { tx }) => {
    const { place } = await caseSite(tx, roundId, householdId);
    return { place };
  },
  handle: async ({ roundId, householdId, found }, { tx, actor, clock, commandId }) => {
    const { rows } = await sql<{ incident_id: string; commune_id: string }>`
      select incident_id, i.commune_id from incident i join survey s on s.command_id = i.command_id
      where s.household_id = ${householdId} and s.round_id = ${roundId}
        and not exists (select from incident_answer a where a.incident_id = i.incident_id)`.execute(tx);
    if (rows.length === 0) return {};
    const answer = { found, account_id: actor.accountId, command_id: commandId, at: clock.now() };
    await tx
      .insertInto('incident_answer')
      .values(rows.map((row) => ({ ...row, ...answer })))
      .execute();
    return {};
  },
});
