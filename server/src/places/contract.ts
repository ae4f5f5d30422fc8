import { z } from 'zod';
import { areaType, command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const placeRow = z.object({
  placeId: z.string(),
  code: z.string(),
  name: z.string(),
  level: z.enum(['country', 'province', 'district', 'commune']),
  list: z.string(),
  parentName: z.string().nullable(),
  areaType: areaType.nullable(),
});

/** Units by folded name or code, in the list in force on `on`; also old units, said as such. */
export const placeSearch = query('place.search', {
  input: z.object({
    text: z.string().min(2).max(80),
    on: day.optional(),
    level: z.enum(['province', 'commune']).optional(),
  }),
  output: z.object({ places: z.array(placeRow.extend({ validFrom: day.nullable(), validTo: day.nullable() })) }),
});

/** One commune: area type and B1 region on a day, villages with their totals. */
export const communePage = query('commune.page', {
  input: z.object({ commune: placeId, on: day.optional() }),
  output: z.object({
    place: placeRow,
    province: z.string(),
    region: z.string().nullable(),
    villages: z.array(
      z.object({
        villageId: uuid,
        name: z.string(),
        position: z.number(),
        households: z.number().nullable(),
        persons: z.number().nullable(),
        countedOn: day.nullable(),
        countSource: z.string().nullable(),
      }),
    ),
  }),
});

export const villageAdd = command('village.add', {
  input: z.object({
    villageId: uuid,
    commune: placeId,
    name: line(120),
    position: z.number().int().min(1).max(999),
    from: day,
  }),
  output: done,
});

/** Total households and persons of a village: the denominators of R1, dated and sourced. */
export const villageCount = command('village.count', {
  input: z.object({
    villageId: uuid,
    households: z.number().int().min(0).max(100_000),
    persons: z.number().int().min(0).max(500_000),
    on: day,
    source: line(200),
  }),
  output: done,
});

/** Old units whose successor a person must settle. */
export const placeQuestions = query('place.questions', {
  input: z.object({}),
  output: z.object({
    questions: z.array(
      z.object({
        placeId: z.string(),
        name: z.string(),
        district: z.string(),
        candidates: z.array(z.string()),
        reason: z.string(),
      }),
    ),
  }),
});

/** Outlines of the units below the country or a province, as SVG paths in one frame: for an overview only. */
export const placeMap = query('place.map', {
  input: z.object({ place: placeId }),
  output: z.object({
    width: z.number(),
    height: z.number(),
    shapes: z.array(z.object({ placeId: z.string(), name: z.string(), path: z.string() })),
  }),
});
