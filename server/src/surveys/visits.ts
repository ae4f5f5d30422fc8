import { sql } from 'kysely';
import type { VisitOutcome } from '@ra-soat/domain/review/case-terms.ts';
import { caseSite, lockCase } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { onCase } from '../platform/events.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound } from '../platform/rounds.ts';
import { visitRecord, visits } from './contract.ts';
import { mustBeEnumerator } from '../platform/survey/enumerators-of.ts';

export const visitRecordCommand = defineCommand(visitRecord, {
  verb: 'survey.enter',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ roundId, householdId, visitId, on, outcome, visitor, note }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const kase = await lockCase(request.tx, roundId, householdId);
    if (visitor) await mustBeEnumerator(request.tx, kase, visitor, on);
    const who = visitor ?? request.actor.accountId;
    await onCase(request, round, kase, { kind: 'case.visit', visitId, visitor: who, outcome, note: note.trim() }, on);
    return {};
  },
});

interface Row {
  on_date: string;
  visit_id: string;
  outcome: VisitOutcome;
  note: string;
  by: string;
}

export const visitsQuery = defineQuery(visits, {
  verb: 'household.read',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  answer: async ({ roundId, householdId }, { tx }) => {
    const { rows } = await sql<Row>`
      select on_date, body ->> 'visitId' as visit_id, body ->> 'outcome' as outcome, body ->> 'note' as note,
             full_name as by
      from case_event e join account a on a.account_id = (e.body ->> 'visitor')::uuid
      where household_id = ${householdId} and round_id = ${roundId} and kind = 'case.visited'
      order by on_date, seq`.execute(tx);
    return { visits: rows.map(({ on_date, visit_id, ...row }) => ({ visitId: visit_id, on: on_date, ...row })) };
  },
});
