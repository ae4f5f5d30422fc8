import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { factDifferences, type BranchFact, type FactDifference } from '@ra-soat/domain/survey/branch-fact.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { raiseQuestions, type VisitQuestion } from './raise-question.ts';
import type { CommandRequest } from './request.ts';
import type { LoadedRound } from './rounds.ts';

interface Row {
  household_id: string;
  village_id: string;
  evidence: Evidence;
  facts: readonly BranchFact[];
  /** Questions raised before: the fact and what the form said then. */
  raised: readonly { factId: string; found: unknown }[] | null;
}

/** The newest form of each household beside the newest facts of each branch. */
async function compared({ tx }: CommandRequest, roundId: string, households: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.household_id, s.village_id, s.evidence, f.facts,
           (select jsonb_agg(jsonb_build_object('factId', q.body ->> 'factId', 'found', q.body -> 'found'))
            from visit_question q where q.household_id = s.household_id and q.kind = 'FACT_DIFFERS') as raised
    from (select distinct on (household_id) household_id, village_id, evidence from survey
          where round_id = ${roundId} and household_id = any (${households}::uuid[])
          order by household_id, version desc) s
    cross join lateral (
      select jsonb_agg(jsonb_build_object('factId', fact_id, 'memberId', member_id, 'key', key, 'value', value,
               'branch', branch, 'asOf', as_of)) as facts
      from (select distinct on (member_id, key) * from household_fact h where h.household_id = s.household_id
            order by member_id, key, as_of desc, recorded_at desc) newest
    ) f
    where f.facts is not null`.execute(tx);
  return rows;
}

function questionOf(row: Row, { fact, found }: FactDifference, round: LoadedRound, on: string): VisitQuestion {
  const { factId, memberId, key, value, branch, asOf } = fact;
  const member = row.evidence.members.find(({ id }) => id === memberId)?.name ?? '';
  return {
    ...{ householdId: row.household_id, villageId: row.village_id, commune: round.commune, roundId: round.roundId },
    ...{ questionId: randomUUID(), kind: 'FACT_DIFFERS', on },
    body: { factId, memberId, member, key, value, branch, asOf, found },
  };
}

/** Where a branch says otherwise than the form, the rà soát viên is asked, once; the answer stays as it is. */
export async function crossCheck(
  request: CommandRequest,
  round: LoadedRound,
  households: readonly string[],
): Promise<void> {
  const rows = await compared(request, round.roundId, households);
  const questions = rows.flatMap((row) =>
    factDifferences(row.facts, row.evidence)
      .filter(({ fact, found }) => !row.raised?.some((one) => one.factId === fact.factId && one.found === found))
      .map((difference) => questionOf(row, difference, round, request.clock.today())),
  );
  await raiseQuestions(request, questions);
}
