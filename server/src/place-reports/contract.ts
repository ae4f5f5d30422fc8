import { z } from 'zod';
import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import {
  command,
  day,
  done,
  file,
  line,
  placeId,
  query,
  reportColumn,
  reportRow,
  standardId,
  uuid,
} from '../platform/contract.ts';

export const tableCode = z.enum(tableCodes);
const area = z.enum(['urban', 'rural']);
const rowKey = z.enum(['households', 'persons', 'all', 'poor', 'nearPoor']);

/** A report of any unit: its year, any day of it, a national or local standard, either map. */
const asOf = z.object({
  place: placeId,
  year: z.coerce.number().int().min(2015).max(2100),
  /** Absent: the day on which the lists of the year stand whole. */
  on: day.optional(),
  standard: z.string().min(3).max(60),
  map: z.enum(['current', 'before-2025-07-01']).default('current'),
  basis: z.enum(['reviewYear', 'month']).default('reviewYear'),
  layout: z.enum(['circular', 'software']).default('circular'),
});

/** Years and standards of which a unit has annual rounds, the newest first. */
export const reportChoices = query('report.choices', {
  input: z.object({ place: placeId }),
  output: z.object({
    place: z.object({ name: z.string(), level: z.string() }),
    years: z.array(z.number()),
    standards: z.array(z.object({ standard: z.string(), title: z.string() })),
  }),
});

/** R1 to R13 over the lists as they hold on a day, with what the checks of reports.md find in them. */
export const reportAsOf = query('report.asOf', {
  input: asOf.extend({ code: tableCode }),
  output: z.object({
    code: tableCode,
    place: z.object({ placeId: z.string(), name: z.string(), level: z.string(), superior: z.string() }),
    title: z.string(),
    circular: z.string(),
    numberMark: z.enum(['confirmed', 'probable', 'unknown']),
    standardLine: z.string(),
    stageLine: z.string(),
    on: day,
    map: asOf.shape.map,
    columns: z.array(reportColumn),
    rows: z.array(
      reportRow.extend({
        kind: z.enum(['area', 'district', 'unit', 'total']),
        order: z.string(),
        area: area.nullable(),
        rowKey: rowKey.nullable(),
        /** Whether households stand behind the cell. */
        opens: z.array(z.boolean()),
      }),
    ),
    notes: z.array(z.string()),
    missing: z.number(),
    /** Communes that have a list but no annual decision of the year yet. */
    undecided: z.array(z.string()),
    reviewed: z.boolean(),
    /** What the rates rest on, unit by unit. */
    denominators: z.array(
      z.object({
        unit: z.string(),
        households: z.number(),
        persons: z.number(),
        on: day.nullable(),
        source: z.string(),
      }),
    ),
    peoples: z.array(z.number()),
    checks: z.array(
      z.object({
        number: z.number(),
        name: z.string(),
        ok: z.boolean(),
        findings: z.array(
          z.object({
            unit: z.string(),
            unitId: z.string(),
            text: z.string(),
            report: z.string(),
            column: z.number().nullable(),
            row: rowKey.nullable(),
          }),
        ),
      }),
    ),
  }),
});

/** The same as an Excel file in the official layout with live formulas, and as a paper to sign. */
export const reportAsOfExcel = file('report.asOfExcel', asOf.extend({ code: tableCode }));
export const reportAsOfPaper = file(
  'report.asOfPaper',
  asOf.extend({ code: tableCode, format: z.enum(['pdf', 'docx']).default('pdf') }),
);

/** The households behind one cell, within the places of who asks; `unitId` absent: the whole row of sums. */
export const reportCell = query('report.cell', {
  input: asOf.extend({
    code: tableCode,
    column: z.coerce.number().int().min(1).max(100),
    row: rowKey.optional(),
    unitId: z.string().max(60).optional(),
    area: area.optional(),
    peoples: z.array(z.coerce.number().int()).max(60).default([]),
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({
    title: z.string(),
    total: z.number(),
    households: z.array(
      z.object({
        householdId: uuid,
        head: z.string(),
        village: z.string(),
        commune: z.string(),
        class: z.enum(['poor', 'nearPoor']),
        persons: z.number(),
      }),
    ),
    next: z.string().nullable(),
  }),
});

const whole = (most: number) => z.number().int().min(1).max(most);
const part = (most: number) => z.number().int().min(0).max(most).nullable();
const total = z.object({
  on: day,
  households: whole(1_000_000),
  persons: whole(5_000_000),
  /** Of them those of a minority, and of these the peoples of the place; null: not known. */
  minorityHouseholds: part(1_000_000),
  minorityPersons: part(5_000_000),
  localMinorityHouseholds: part(1_000_000),
  localMinorityPersons: part(5_000_000),
  source: line(200),
});

/** The denominators of a commune's rates: dated, with source; who enters them is kept. */
export const unitTotalEnter = command('unitTotal.enter', { input: total.extend({ commune: placeId }), output: done });

/** What was entered for a commune, the newest day first. */
export const unitTotals = query('unit.totals', {
  input: z.object({ commune: placeId }),
  output: z.object({ totals: z.array(total.extend({ by: z.string(), recordedAt: z.iso.datetime() })) }),
});

const reported = { place: placeId, year: asOf.shape.year, standard: standardId };

/**
 * R1 to R3 that a unit made outside the system, as its own figures: Excel files in the official layout, one sheet for
 * each table. Refused whole when a cell cannot be read or a check fails, each named by sheet, row and column.
 */
export const unitReportLoad = command('unitReport.load', {
  input: z.object({
    loadId: uuid,
    ...reported,
    stage: z.enum(['preliminary', 'official']),
    /** SHA-256 of the stored files. */
    files: z
      .array(z.string().regex(/^[\da-f]{64}$/))
      .min(1)
      .max(3),
    source: line(200),
  }),
  output: z.object({ version: z.number(), codes: z.array(z.string()) }),
});

/** What a unit reported of itself, and the households the system has of it. */
export const unitReports = query('unit.reports', {
  input: z.object(reported),
  output: z.object({
    reports: z.array(
      z.object({
        loadId: uuid,
        stage: z.enum(['preliminary', 'official']),
        version: z.number(),
        source: z.string(),
        by: z.string(),
        loadedAt: z.iso.datetime(),
        hash: z.string(),
        codes: z.array(z.string()),
        poor: z.number().nullable(),
        nearPoor: z.number().nullable(),
      }),
    ),
    own: z.object({ poor: z.number().nullable(), nearPoor: z.number().nullable() }).nullable(),
  }),
});
