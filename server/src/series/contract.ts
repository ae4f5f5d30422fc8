import { figureFlags } from '@ra-soat/domain/series/official-figure.ts';
import { z } from 'zod';
import { command, day, line, placeId, query, standardId, uuid } from '../platform/contract.ts';

const area = z.string().regex(/^(vn|\d{4}-\d{2}:\d{2,5}|region:NT[1-6]|group:poorDistricts74)$/u);
const mark = z.enum(['confirmed', 'reported', 'derived']);
const flag = z.enum(figureFlags);
const number = { value: z.number().int(), decimals: z.number().int() };

const finding = z.object({
  flag,
  areaName: z.string(),
  year: z.number(),
  measure: z.string(),
  found: z.number(),
  expected: z.number(),
});

/** The published numbers of one area over the years, with their sources, and what the system itself has of it. */
export const seriesPage = query('series.page', {
  input: z.object({ area: area.default('vn') }),
  output: z.object({
    area: z.object({ id: z.string(), name: z.string(), map: z.enum(['63', '34']).nullable() }),
    figures: z.array(
      z.object({
        source: z.string(),
        year: z.number(),
        standard: standardId,
        measure: z.string(),
        ...number,
        mark,
        document: z.string(),
        note: z.string(),
        flags: z.array(flag),
        /** Earlier values of the same cell, oldest first. */
        replaced: z.array(z.object(number)),
      }),
    ),
    /** A new province has no published series of its own: its old provinces added up, counts only. */
    addedUp: z.array(z.string()),
    own: z.array(
      z.object({
        year: z.number(),
        standard: standardId,
        poor: z.number(),
        nearPoor: z.number(),
        on: day,
        /** Null: the lists as they stand today, not a frozen report. */
        version: z.number().nullable(),
        /** Units below that are not in it. */
        missing: z.number(),
      }),
    ),
    findings: z.array(finding),
    sources: z.array(
      z.object({ sourceId: z.string(), title: z.string(), publisher: z.string(), caveats: z.array(z.string()) }),
    ),
  }),
});

/** Areas that have a series, to choose from. */
export const seriesAreas = query('series.areas', {
  input: z.object({}),
  output: z.object({ areas: z.array(z.object({ area: z.string(), name: z.string(), group: z.string() })) }),
});

/** Poor households by province on one of the two maps. `hundredths`: the rate in hundredths of a per cent. */
export const seriesMap = query('series.map', {
  input: z.object({ map: z.enum(['63', '34']), year: z.coerce.number().int().min(2015).max(2100).optional() }),
  output: z.object({
    map: z.enum(['63', '34']),
    year: z.number(),
    years: z.array(z.number()),
    width: z.number(),
    height: z.number(),
    shapes: z.array(
      z.object({
        area: z.string(),
        name: z.string(),
        path: z.string(),
        poor: z.number().nullable(),
        nearPoor: z.number().nullable(),
        hundredths: z.number().nullable(),
        /** How the number of households behind the rate is known. */
        base: z.enum(['recovered', 'fromNearPoorRate']).nullable(),
      }),
    ),
  }),
});

const counts = z.object({ households: z.number(), persons: z.number() });
const missing = counts.extend({ report: z.enum(['R2', 'R3']), column: z.number() });

/** The printed movement reports of a province's districts and communes, with the movement that each lacks. */
export const seriesMovements = query('series.movements', {
  input: z.object({}),
  output: z.object({
    source: z.string(),
    caveats: z.array(z.string()),
    units: z.array(
      z.object({
        area: z.string(),
        name: z.string(),
        district: z.boolean(),
        reports: z.array(
          z.object({
            report: z.enum(['R2', 'R3']),
            households: z.array(z.number().nullable()),
            persons: z.array(z.number().nullable()),
            /** By the formula of the report itself. */
            closing: counts,
            missing: z.array(missing),
          }),
        ),
        /** Households that stand in one of the two reports and not in the other. */
        transfers: z.array(missing),
        /** What both reports lack once the transfers are completed, so that one population gives both. */
        completed: z.array(missing),
      }),
    ),
    rows: z.number(),
    unbalanced: z.number(),
  }),
});

/** The printed R4 of a province's districts and communes: households by indicator, and what does not hold in a row. */
export const seriesDeprivations = query('series.deprivations', {
  input: z.object({}),
  output: z.object({
    source: z.string(),
    caveats: z.array(z.string()),
    indicators: z.array(z.string()),
    units: z.array(
      z.object({
        area: z.string(),
        name: z.string(),
        district: z.boolean(),
        /** What remains of the district without the communes that were found. */
        derived: z.boolean(),
        households: z.number(),
        total: z.number(),
        cells: z.array(z.number()),
        /** Deprivations of a household, in hundredths. */
        meanHundredths: z.number(),
        faults: z.array(z.enum(['totalDiffers', 'meanDiffers', 'moreThanHouseholds', 'partsDiffer'])),
      }),
    ),
  }),
});

/**
 * Published statistics from a table (CSV with the heading of the form). `check` stores nothing and says what is wrong in
 * which row; `load` stores all rows or none. What does not add up is stored only with `acceptFlagged`, and is flagged.
 */
export const seriesLoad = command('series.load', {
  input: z.object({
    sourceId: uuid,
    /** 'vn', or a province for its own units. */
    place: placeId,
    title: line(200),
    publisher: line(200),
    caveat: z.string().max(1000).default(''),
    table: z.string().min(1).max(800_000),
    mode: z.enum(['check', 'load']),
    acceptFlagged: z.boolean().default(false),
  }),
  output: z.object({
    rows: z.number(),
    figures: z.number(),
    stored: z.number(),
    faults: z.array(z.object({ row: z.number(), column: z.string(), message: z.string() })),
    findings: z.array(finding),
  }),
});
