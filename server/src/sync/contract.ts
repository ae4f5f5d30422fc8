import { z } from 'zod';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import { branches, factKeys } from '@ra-soat/domain/survey/branch-fact.ts';
import { areaType, day, householdClass, query, standardBeside, standardId, uuid } from '../platform/contract.ts';
import { besideEntry, evidence } from '../platform/evidence-schema.ts';

const remark = z.object({ path: z.string(), question: z.string(), remark: z.string() });

/** What is the same for every household of a round: sent once, again when it changed. */
export const fieldRound = z.object({
  roundId: uuid,
  title: z.string(),
  year: z.number(),
  /** The list is closed: forms may be filled. */
  surveying: z.boolean(),
  standard: standardId,
  formVersion: z.enum(['v1', 'v2']),
  area: areaType,
  region: z.string().nullable(),
  commune: z.string(),
  /** The B1 table in force; null: totals are keyed from paper. */
  scoring: z.object({ table: z.custom<ScoreTable>(), region: z.string() }).nullable(),
  beside: z.array(standardBeside),
  /** Whether the surveyor sees the provisional result: a setting of the place. */
  showResult: z.boolean(),
  /** Until when the visits should be done, by the commune's plan. */
  surveyBy: day.nullable(),
});

/** One household of a village as the phone needs it, without citizen numbers. */
export const fieldCase = z.object({
  householdId: uuid,
  roundId: uuid,
  villageId: uuid,
  villageSeq: z.number(),
  stage: z.string(),
  /** Command id of the newest form, on which the next one rests; null: none yet. */
  basis: uuid.nullable(),
  version: z.number().nullable(),
  head: z.string(),
  number: z.string(),
  sortKey: z.string(),
  address: z.string(),
  before: householdClass,
  evidence,
  kept: z.array(z.object({ code: z.string(), path: z.string(), reason: z.string() })),
  signed: z.object({ respondent: z.boolean(), enumerator: z.boolean() }),
  /** By further standard: what the last form said, a proposal. */
  beside: z.record(z.string(), besideEntry),
  returned: z.object({ on: day, by: z.string(), reason: z.string(), remarks: z.array(remark) }).nullable(),
  visits: z.array(
    z.object({
      visitId: uuid,
      on: day,
      outcome: z.enum(['MET', 'ABSENT', 'REFUSED', 'NOT_FOUND', 'MOVED_AWAY']),
      note: z.string(),
    }),
  ),
  /** Who answers for the household now; `given` false: nobody was named, it is the commune's officer. */
  responsible: z.object({ accountId: uuid, name: z.string(), given: z.boolean() }),
  /** What other branches said of members: to be confirmed at the visit, never an answer. */
  facts: z.array(
    z.object({
      memberId: uuid.nullable(),
      fact: z.enum(factKeys),
      value: z.union([z.string(), z.number(), z.boolean()]),
      source: z.enum(branches),
      on: day,
    }),
  ),
  /** A form of it from the field waits for a person of the commune. */
  waiting: z.boolean(),
});

/** A page of a village for the field app: what changed since the cursor, with all that the form needs offline. */
export const fieldPage = z.object({
  cursor: z.number(),
  more: z.boolean(),
  village: z.object({ villageId: uuid, name: z.string(), communeId: z.string(), commune: z.string() }),
  /** The rounds that run in the village; null: as the phone has them already. */
  rounds: z.array(fieldRound).nullable(),
  roundsMark: z.string(),
  cases: z.array(fieldCase),
  /** Households with which nothing is left to do on a phone: decided or closed since the cursor. */
  gone: z.array(z.object({ householdId: uuid, roundId: uuid })),
});

/** What changed in a village of mine since a cursor; no late commit is missed. */
export const syncPull = query('sync.pull', {
  input: z.object({
    villageId: uuid,
    cursor: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(200),
    /** `roundsMark` of the rounds which the phone has already: they are sent again only when they changed. */
    roundsMark: z.string().max(64).optional(),
  }),
  output: fieldPage,
});
