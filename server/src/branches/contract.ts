import { z } from 'zod';
import { branches } from '@ra-soat/domain/survey/branch-fact.ts';
import { command, day, done, line, query, uuid } from '../platform/contract.ts';

export const branch = z.enum(branches);
const listState = z.enum(['waiting', 'working', 'done', 'failed']);
const outcome = z.object({ matched: z.number(), doubtful: z.number(), unmatched: z.number(), refused: z.number() });

/** Bulk command: a stored Excel or CSV list of another branch is matched with the commune's people as a job. */
export const branchListImport = command('branchList.import', {
  input: z.object({
    listId: uuid,
    roundId: uuid,
    branch,
    /** Day of the figures, as the branch says. */
    asOf: day,
    file: z.string().regex(/^[0-9a-f]{64}$/u),
    fileName: line(200),
  }),
  output: z.object({ listId: uuid }),
});

export const branchLists = query('branchLists', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    lists: z.array(
      z.object({
        listId: uuid,
        branch,
        asOf: day,
        fileName: z.string(),
        state: listState,
        outcome,
        /** Doubtful rows that wait for a person. */
        waiting: z.number(),
        problem: z.string().nullable(),
        by: z.string(),
      }),
    ),
  }),
});

const candidate = z.object({
  householdId: uuid,
  memberId: uuid,
  name: z.string(),
  born: z.string(),
  head: z.string(),
  village: z.string(),
  /** 0-100: name 40, year of birth 30, the whole day 10, village 20. */
  score: z.number(),
});

/** Rows that were not taken in by themselves: doubtful ones with candidates, the others with reason and remedy. */
export const branchRows = query('branchList.rows', {
  input: z.object({ listId: uuid }),
  output: z.object({
    rows: z.array(
      z.object({
        position: z.number(),
        sheet: z.string(),
        row: z.number(),
        outcome: z.enum(['doubtful', 'unmatched', 'refused']),
        name: z.string(),
        born: z.string(),
        village: z.string(),
        says: z.string(),
        field: z.string(),
        message: z.string(),
        candidates: z.array(candidate),
        chosen: z.boolean(),
      }),
    ),
  }),
});

/** A person says who a doubtful row is about; without member: nobody of the commune. */
export const branchRowChoose = command('branchRow.choose', {
  input: z.object({ listId: uuid, position: z.number().int(), memberId: uuid.nullable() }),
  output: done,
});

/** What other branches say of a household, to be shown beside the questions. */
export const branchFacts = query('branchFacts', {
  input: z.object({ householdId: uuid }),
  output: z.object({
    facts: z.array(z.object({ memberId: uuid.nullable(), member: z.string(), key: z.string(), hint: z.string() })),
  }),
});

/** Open and answered questions to the rà soát viên, by village. */
export const visitQuestions = query('visit.questions', {
  input: z.object({ roundId: uuid, villageId: uuid.optional(), open: z.coerce.boolean().default(true) }),
  output: z.object({
    questions: z.array(
      z.object({
        householdId: uuid,
        questionId: uuid,
        head: z.string(),
        village: z.string(),
        kind: z.enum(['HEAD_CLAIM', 'FACT_DIFFERS']),
        text: z.string(),
        raisedOn: day,
        answer: z.string().nullable(),
        answeredOn: day.nullable(),
        by: z.string().nullable(),
      }),
    ),
  }),
});

export const questionAnswer = command('visit.answer', {
  input: z.object({ householdId: uuid, questionId: uuid, on: day, answer: line(500) }),
  output: done,
});
