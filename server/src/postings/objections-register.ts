import { sql } from 'kysely';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import { caseStageWords } from '@ra-soat/domain/words/procedure.vi.ts';
import type { z } from 'zod';
import { mayAt } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { objectionsRegister } from './contract.ts';

type Line = z.output<(typeof objectionsRegister)['output']>['lines'][number];

interface Row {
  objection_id: string;
  number: number;
  household_id: string;
  head: string;
  village: string;
  received_on: string;
  answer_by: string | null;
  answered_on: string | null;
  upheld: boolean | null;
  stage: CaseStage;
  body: Pick<Line, 'kind' | 'channel' | 'confidential' | 'content'> & {
    from: string;
    answer?: string;
    answerNumber?: string;
  };
}

const wanted: Readonly<Record<string, (line: Line) => boolean>> = {
  open: ({ answeredOn }) => answeredOn === null,
  late: ({ late }) => late,
  answered: ({ answeredOn }) => answeredOn !== null,
};

function lineOf(row: Row, answers: boolean, today: string): Line {
  const { kind, channel, confidential, content, from, answer = null, answerNumber = null } = row.body;
  return {
    objectionId: row.objection_id,
    number: row.number,
    householdId: row.household_id,
    head: row.head,
    village: row.village,
    ...{ kind, channel, confidential, content, answer, answerNumber },
    from: confidential && !answers ? null : from,
    on: row.received_on,
    answerBy: row.answer_by,
    late: row.answered_on === null && row.answer_by !== null && row.answer_by < today,
    answeredOn: row.answered_on,
    upheld: row.upheld,
    stage: caseStageWords[row.stage],
  };
}

/** Of the places the reader sees; a confidential name only for who answers in that commune. */
export const objectionsRegisterQuery = defineQuery(objectionsRegister, {
  verb: 'household.read',
  answer: async ({ roundId, villageId, state }, { tx, actor, clock }) => {
    const { rows } = await sql<Row>`
      select o.objection_id, o.number, o.household_id, c.head, village.name as village, o.received_on, o.answer_by,
             o.answered_on, o.upheld, o.body, c.stage
      from objection o join review_case c using (household_id, round_id)
      join village on village.village_id = o.village_id
      where o.round_id = ${roundId} and (${villageId ?? null}::uuid is null or o.village_id = ${villageId ?? null})
      order by o.number desc`.execute(tx);
    const answers = await mayAt(tx, actor, 'objection.answer', await roundSite(tx, roundId), clock.today());
    const lines = rows.map((row) => lineOf(row, answers, clock.today()));
    const count = (of: string) => lines.filter(wanted[of] ?? (() => true)).length;
    return {
      counts: { open: count('open'), late: count('late'), answered: count('answered') },
      lines: lines.filter(wanted[state] ?? (() => true)),
    };
  },
});
