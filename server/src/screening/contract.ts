import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const screenedStandard = z.enum(['vn-2016', 'vn-2022']);
const control = z.object({ items: z.number().int().min(0), cutOff: z.number().int().min(0) });

/** Loads Phiếu A as printed; it screens nobody until another person has confirmed it. */
export const formALoad = command('formA.load', {
  input: z.object({
    formId: uuid,
    /** 'vn', or a province for its own communes. */
    place: placeId,
    standard: screenedStandard,
    items: z.array(line(300)).max(40),
    cutOff: z.number().int().min(0).max(40),
    /** Typed again from the printed source. */
    control,
    source: z.object({ document: line(300), article: line(100), page: line(40) }),
    validFrom: day,
    validTo: day.nullable(),
  }),
  output: done,
});

export const formAConfirm = command('formA.confirm', { input: z.object({ formId: uuid, control }), output: done });

const item = z.object({ id: z.string(), label: z.string() });

export const formAs = query('formAs', {
  input: z.object({}),
  output: z.object({
    forms: z.array(
      z.object({
        formId: uuid,
        place: z.string(),
        placeName: z.string(),
        standard: screenedStandard,
        items: z.array(item),
        cutOff: z.number(),
        source: z.string(),
        validFrom: day,
        validTo: day.nullable(),
        status: z.enum(['draft', 'confirmed']),
        enteredBy: z.string(),
        confirmedBy: z.string().nullable(),
        /** Entered by somebody else than the one who asks. */
        mayConfirm: z.boolean(),
      }),
    ),
  }),
});

/** The ticks of one household; enough of them end the case with a written answer, unless a reason keeps it. */
export const screeningRecord = command('screening.record', {
  input: z.object({
    householdId: uuid,
    roundId: uuid,
    formId: uuid,
    on: day,
    answers: z.record(z.string().max(60), z.boolean()),
    /** "Địa phương đề nghị vẫn rà soát", with its reason. */
    reviewReason: line(500).optional(),
  }),
  output: z.object({ outcome: z.enum(['cannot_be_poor', 'review']), ticks: z.number() }),
});

export const screeningEntry = query('screening.entry', {
  input: z.object({ householdId: uuid, roundId: uuid }),
  output: z.object({
    head: z.string(),
    /** Only for a household that asked, or was proposed. */
    applies: z.boolean(),
    open: z.boolean(),
    form: z.object({ formId: uuid, items: z.array(item), cutOff: z.number(), source: z.string() }).nullable(),
    last: z
      .object({
        version: z.number(),
        on: day,
        answers: z.record(z.string(), z.boolean()),
        ticks: z.number(),
        outcome: z.enum(['cannot_be_poor', 'review']),
        reviewReason: z.string().nullable(),
      })
      .nullable(),
  }),
});
