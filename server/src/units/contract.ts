import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const counts = z.object({
  villages: z.number(),
  households: z.number(),
  persons: z.number(),
  poor: z.number(),
  poorPersons: z.number(),
  nearPoor: z.number(),
  nearPoorPersons: z.number(),
  openCases: z.number(),
  accounts: z.number(),
});

const unitNamed = z.object({ placeId: z.string(), name: z.string(), province: z.string() });

/** A change of units, from its draft to its undoing. */
export const unitChangeState = z.enum(['draft', 'running', 'carried', 'undoing', 'undone', 'dropped']);

const changeHead = z.object({
  changeId: uuid,
  place: unitNamed,
  on: day,
  basis: z.string(),
  state: unitChangeState,
  villages: z.number(),
  unplaced: z.number(),
  carriedOn: day.nullable(),
});

/** The changes of units of the actor's places, the newest first. */
export const unitChanges = query('unitChanges', {
  input: z.object({ place: placeId }),
  output: z.object({ changes: z.array(changeHead) }),
});

/** One change: what goes where, counted before, expected and after, and what a person must settle or know. */
export const unitChange = query('unitChange', {
  input: z.object({ changeId: uuid }),
  output: changeHead.extend({
    problem: z.string().nullable(),
    done: z.number(),
    total: z.number(),
    before: z.array(unitNamed.extend({ counts })),
    /** After it was carried out: what was counted then; before: what is expected. */
    after: z.array(unitNamed.extend({ counts, from: z.array(z.object({ name: z.string(), villages: z.number() })) })),
    /** Whose map shows the new units: the country, or their province. */
    mapOf: z.string(),
    counted: z.boolean(),
    different: z.number(),
    divided: z.array(
      unitNamed.extend({
        villages: z.array(z.object({ villageId: uuid, name: z.string(), target: z.string().nullable() })),
        targets: z.array(unitNamed),
        accounts: z.array(z.object({ accountId: uuid, fullName: z.string(), target: z.string().nullable() })),
      }),
    ),
    /** Households that leave their village; villages of one name in one new commune; rounds that go on; settings that stay behind. */
    toKnow: z.array(
      z.object({ kind: z.enum(['parted', 'sameName', 'openRound', 'settings', 'district']), text: z.string() }),
    ),
  }),
});

/** Begins a change: every village of the old communes with the target that the official table names. */
export const unitChangeDraft = command('unitChange.draft', {
  input: z.object({
    changeId: uuid,
    place: placeId,
    on: day,
    basis: line(300),
    also: z.array(placeId).max(50).default([]),
  }),
  output: z.object({ villages: z.number(), unplaced: z.number() }),
});

/** Says where villages go, one by one or a whole old commune. */
export const unitChangeAllot = command('unitChange.allot', {
  input: z.object({
    changeId: uuid,
    lines: z
      .array(z.object({ villageId: uuid, commune: placeId }))
      .min(1)
      .max(2000),
  }),
  output: done,
});

/** The allocation sheet, filled in: villages of divided communes, and households of divided villages. */
export const unitChangeSheetLoad = command('unitChange.sheetLoad', {
  input: z.object({ changeId: uuid, file: z.string().regex(/^[\da-f]{64}$/) }),
  output: z.object({ villages: z.number(), households: z.number() }),
});

/** Where an account of a divided commune goes on. */
export const unitChangeAccount = command('unitChange.account', {
  input: z.object({ changeId: uuid, accountId: uuid, commune: placeId }),
  output: done,
});

/** Counts before and after at every level without changing anything. */
export const unitChangeDryRun = command('unitChange.dryRun', {
  input: z.object({ changeId: uuid }),
  output: z.object({ different: z.number() }),
});

export const unitChangeCarryOut = command('unitChange.carryOut', { input: z.object({ changeId: uuid }), output: done });
export const unitChangeUndo = command('unitChange.undo', {
  input: z.object({ changeId: uuid, reason: line(300) }),
  output: done,
});
export const unitChangeDrop = command('unitChange.drop', { input: z.object({ changeId: uuid }), output: done });
