import { sql } from 'kysely';
import type { Branch, FactValue } from '@ra-soat/domain/survey/branch-fact.ts';
import { defineCommand } from '../platform/command.ts';
import { crossCheck } from '../platform/cross-check.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound } from '../platform/rounds.ts';
import { listSite } from './branch-lists.ts';
import { branchRowChoose } from './contract.ts';
import { keepFacts } from './keep-facts.ts';

interface Row {
  round_id: string;
  commune_id: string;
  branch: Branch;
  as_of: string;
  row: number;
  body: { value: FactValue; candidates: readonly { memberId: string }[] };
}

async function doubtful(tx: Tx, listId: string, position: number): Promise<Row> {
  const { rows } = await sql<Row>`
    select round_id, r.commune_id, branch, as_of, r.row, r.body from branch_row r join branch_list using (list_id)
    where r.list_id = ${listId} and r.position = ${position} and r.outcome = 'doubtful'`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('BRANCH_ROW_SETTLED');
  return row;
}

async function personOf(tx: Tx, commune: string, memberId: string) {
  const { rows } = await sql<{ householdId: string; villageId: string; memberId: string }>`
    select m.household_id as "householdId", village_id as "villageId", member_id as "memberId"
    from household_member m join household_place hp on hp.household_id = m.household_id and hp.to_on is null
    where member_id = ${memberId} and m.current and m.to_on is null and commune_id = ${commune}`.execute(tx);
  const [person] = rows;
  if (!person) throw new Problem('NOT_FOUND');
  return person;
}

/** Who a doubtful row is about, said by a person, once: one of its candidates or nobody. */
export const branchRowChooseCommand = defineCommand(branchRowChoose, {
  verb: 'list.import',
  site: ({ listId }, { tx }) => listSite(tx, listId),
  handle: async ({ listId, position, memberId }, request) => {
    const { tx, actor, commandId, clock } = request;
    const row = await doubtful(tx, listId, position);
    if (memberId !== null && !row.body.candidates.some((one) => one.memberId === memberId)) {
      throw new Problem('NOT_FOUND');
    }
    const person = memberId === null ? undefined : await personOf(tx, row.commune_id, memberId);
    await tx
      .insertInto('branch_row_choice')
      .values({
        ...{ list_id: listId, position, commune_id: row.commune_id, member_id: memberId, command_id: commandId },
        ...{ household_id: person?.householdId ?? null, account_id: actor.accountId, recorded_at: clock.now() },
      })
      .execute();
    if (!person) return {};
    const ref = { listId, commune: row.commune_id, branch: row.branch, asOf: row.as_of };
    await keepFacts(request, ref, [{ person, row: row.row, value: row.body.value }]);
    await crossCheck(request, await loadRound(tx, row.round_id, 'share'), [person.householdId]);
    return {};
  },
});
