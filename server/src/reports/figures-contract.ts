import { z } from 'zod';
import { command, day, file, placeId, query, standardId, uuid } from '../platform/contract.ts';
import { reportCode, reportTable } from './contract.ts';

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

/** R1, R2 or R3 of frozen figures, as it was when it was frozen. */
export const figuresTable = query('figures.table', {
  input: z.object({ figuresId: uuid, code: reportCode }),
  output: reportTable.output
    .pick({ code: true, title: true, standardLine: true, columns: true, rows: true })
    .extend({ stageLine: z.string() }),
});

export const figuresExcel = file('figures.excel', z.object({ figuresId: uuid, code: reportCode }));
export const figuresPaper = file(
  'figures.paper',
  z.object({ figuresId: uuid, code: reportCode, format: z.enum(['pdf', 'docx']).default('pdf') }),
);
