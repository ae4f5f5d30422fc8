import { z } from 'zod';
import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import {
  command,
  day,
  file,
  placeId,
  query,
  reportColumn,
  reportRow,
  standardChoice,
  standardId,
  uuid,
} from '../platform/contract.ts';

export const reportCode = z.enum(['R1', 'R2', 'R3']);
export const listCode = z.enum(['R14', 'R15']);

/** A statutory table of one commune's round: units are its villages; "–" where a unit is not reviewed. */
export const reportTable = query('report.table', {
  input: z.object({
    roundId: uuid,
    code: reportCode,
    standard: standardChoice,
    layout: z.enum(['circular', 'software']).default('circular'),
  }),
  output: z.object({
    code: reportCode,
    circular: z.string(),
    title: z.string(),
    stage: z.enum(['preliminary', 'official']),
    /** The standards it may be asked of, and the one these figures are of; one table never mixes them. */
    standards: z.array(z.object({ standard: z.string(), title: z.string(), decides: z.boolean() })),
    standard: z.string(),
    standardLine: z.string(),
    columns: z.array(reportColumn),
    rows: z.array(reportRow),
    checks: z.array(
      z.object({
        number: z.number(),
        name: z.string(),
        ok: z.boolean(),
        findings: z.array(z.object({ unit: z.string(), text: z.string() })),
      }),
    ),
  }),
});

/** R14 and R15 on screen: the member rows of `limit` households at a time. */
export const reportList = query('report.list', {
  input: z.object({
    roundId: uuid,
    code: listCode,
    standard: standardChoice,
    after: z.string().max(120).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({
    title: z.string(),
    standardLine: z.string(),
    rows: z.array(
      z.object({
        householdNumber: z.number().nullable(),
        memberNumber: z.number(),
        name: z.string(),
        bornMale: z.string(),
        bornFemale: z.string(),
        ethnicity: z.string(),
        relation: z.string(),
        origin: z.enum(['new', 'relapsed', 'old']).nullable(),
        merit: z.boolean(),
        localMinority: z.boolean(),
        noLabour: z.boolean(),
        needs: z.array(z.number()),
        householdId: uuid,
      }),
    ),
    households: z.number(),
    persons: z.number(),
    next: z.string().nullable(),
  }),
});

const listAsOf = z.object({
  place: placeId,
  year: z.coerce.number().int().min(2015).max(2100),
  on: day.optional(),
  standard: z.string().min(3).max(60),
  map: z.enum(['current', 'before-2025-07-01']).default('current'),
  basis: z.enum(['reviewYear', 'month']).default('reviewYear'),
  code: listCode,
});

/** R14 and R15 of any unit as they stand on a day, in the rows of `report.list`. */
export const reportListAsOf = query('report.listAsOf', {
  input: listAsOf.extend({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: reportList.output,
});

/** The same as an Excel file of any length, and of one commune as a paper to sign. */
export const reportListAsOfExcel = file('report.listAsOfExcel', listAsOf);
export const reportListAsOfPaper = file(
  'report.listAsOfPaper',
  listAsOf.extend({ format: z.enum(['pdf', 'docx']).default('pdf') }),
);

/** A statutory table or list as an Excel file, with live formulas. */
export const reportExcel = file(
  'report.excel',
  z.object({
    roundId: uuid,
    code: z.enum(['R1', 'R2', 'R3', 'R14', 'R15']),
    standard: standardChoice,
    layout: z.enum(['circular', 'software']).default('circular'),
    on: day.optional(),
  }),
);
/** The record that was made before, with its purpose; without it the door writes the line of the book itself. */
const exportId = uuid.optional();
/** The three commune lists in the layout they came in (registers.md §1). */
export const listsExcel = file('lists.excel', z.object({ roundId: uuid, exportId }));

const insuranceChange = z.enum(['new', 'left', 'changed', 'same']);
const insuranceObject = z.enum(['HN', 'CN', 'GB']);

/** Members of recognised households for the health-insurance agency: the year after the round, against the year before. */
export const insuranceList = query('insurance.list', {
  input: z.object({
    roundId: uuid,
    change: insuranceChange.optional(),
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({
    from: day,
    to: day,
    counts: z.object({
      new: z.number(),
      left: z.number(),
      changed: z.number(),
      same: z.number(),
      HN: z.number(),
      CN: z.number(),
      GB: z.number(),
      withoutNumber: z.number(),
    }),
    people: z.array(
      z.object({
        householdId: uuid,
        memberId: uuid,
        name: z.string(),
        head: z.string(),
        village: z.string(),
        /** A day, a year, or nothing. */
        born: z.string().nullable(),
        object: insuranceObject,
        before: insuranceObject.nullable(),
        change: insuranceChange,
        hasNumber: z.boolean(),
      }),
    ),
    total: z.number(),
    next: z.string().nullable(),
  }),
});
/** The same as an Excel file in the order of D03-TS as far as it is known; citizen numbers for who may read them. */
export const insuranceExcel = file('insurance.excel', z.object({ roundId: uuid, exportId }));

export const figureStage = z.enum(['preliminary', 'official']);

/** How many cases stand at which layer: not scored, scored, meeting, posted or phúc tra, decided. */
export const figureLayers = z.object({
  none: z.number().int(),
  computed: z.number().int(),
  meeting: z.number().int(),
  posted: z.number().int(),
  decided: z.number().int(),
});

const of = { place: placeId, year: z.coerce.number().int().min(2015).max(2100), standard: standardId };

/**
 * Freezes the figures of a commune (its villages as they stand now) or of a unit above (the frozen figures of its
 * communes added up). A later freeze, and one with a failing check, needs its reason; nothing is ever replaced.
 */
export const figuresFreeze = command('figures.freeze', {
  input: z.object({ figuresId: uuid, ...of, stage: figureStage, reason: z.string().max(500).default('') }),
  output: z.object({ version: z.number(), hash: z.string(), failing: z.number() }),
});

const version = z.object({
  figuresId: uuid,
  stage: figureStage,
  version: z.number(),
  on: day,
  frozenAt: z.iso.datetime(),
  by: z.string(),
  hash: z.string(),
  /** Whether the stored content still has this hash. */
  intact: z.boolean(),
  failing: z.array(z.string()),
  reason: z.string(),
  layers: figureLayers,
  missing: z.number(),
  /** The tables it holds. */
  codes: z.array(z.enum(tableCodes)),
  /** Communes below that froze newer figures since; empty for a commune. */
  outdatedBy: z.array(z.string()),
});

/** What could be frozen now and what stops it, and every version that was. */
export const figuresPage = query('figures.page', {
  input: z.object({ place: placeId, year: of.year.optional(), standard: standardId.optional() }),
  output: z.object({
    place: z.object({ placeId: z.string(), name: z.string(), level: z.string() }),
    roundId: uuid.nullable(),
    year: z.number(),
    standard: standardId.nullable(),
    standardName: z.string(),
    /** Last day of the preliminary and of the official report, where the law or the place names one. */
    due: z.object({ preliminary: day.nullable(), official: day.nullable() }),
    layers: figureLayers,
    /** Preliminary: units whose figures would print "–". Official: units that forbid it, each with the reason. */
    missing: z.object({ preliminary: z.array(z.string()), official: z.array(z.string()) }),
    versions: z.array(version),
  }),
});

const frozenTable = z.object({ figuresId: uuid, code: z.enum(tableCodes) });

/** One of R1 to R13 of frozen figures, as it was when it was frozen; figures of earlier years hold R1 to R3 alone. */
export const figuresTable = query('figures.table', {
  input: frozenTable,
  output: reportTable.output
    .pick({ title: true, standardLine: true, columns: true, rows: true })
    .extend({ code: z.enum(tableCodes), stageLine: z.string(), notes: z.array(z.string()) }),
});

/** In which cells frozen figures differ from those that would be frozen now: what a supplementary version would say. */
export const figuresDifferences = query('figures.differences', {
  input: z.object({ figuresId: uuid }),
  output: z.object({
    /** Why there are no figures now to compare with; null where there are. */
    without: z.string().nullable(),
    cells: z.array(
      z.object({
        code: z.enum(tableCodes),
        unit: z.string(),
        measure: z.string().nullable(),
        column: z.number(),
        heading: z.string(),
        frozen: z.string(),
        now: z.string(),
      }),
    ),
    /** Cells that differ, of which the first are listed. */
    total: z.number(),
  }),
});

export const figuresExcel = file('figures.excel', frozenTable);
export const figuresPaper = file(
  'figures.paper',
  frozenTable.extend({ format: z.enum(['pdf', 'docx']).default('pdf') }),
);
