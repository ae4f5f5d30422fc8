import { z } from 'zod';
import { quizTopics } from '@ra-soat/domain/training/bank-question.ts';
import { trainedForms } from '@ra-soat/domain/training/trained-forms.ts';
import { command, day, done, file, line, placeId, query, uuid } from '../platform/contract.ts';

const form = z.string().refine((key) => trainedForms.includes(key), 'không phải phiếu nào đang có');
const topic = z.enum(quizTopics);
const kind = z.enum(['document', 'slides', 'picture', 'video', 'text']);
const words = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1));

/** A file left at `PUT /api/blobs/:sha256/material` before, or a text. */
const content = z.discriminatedUnion('is', [
  z.object({ is: z.literal('file'), sha256: z.string().regex(/^[\da-f]{64}$/u), fileName: line(200) }),
  z.object({ is: z.literal('text'), text: words(50_000) }),
]);

const version = {
  content,
  note: z.string().max(500).default(''),
  validFrom: day,
  validTo: day.nullable(),
};

/** A material of a unit with its first version: everybody under the unit learns from it. */
export const materialAdd = command('material.add', {
  input: z.object({
    materialId: uuid,
    place: placeId,
    title: line(200),
    topic,
    /** None: it holds whatever the form is. */
    forms: z.array(form).max(trainedForms.length),
    ...version,
  }),
  output: done,
});

/** The next version; those before stay, and stay readable. `seen`: the newest one its author saw. */
export const materialVersion = command('material.version', {
  input: z.object({ materialId: uuid, place: placeId, seen: z.number().int().min(1), ...version }),
  output: done,
});

/** In which subjects of campaigns of this unit a material is taught: the whole list. */
export const materialLink = command('material.link', {
  input: z.object({ materialId: uuid, place: placeId, subjectIds: z.array(uuid).max(50) }),
  output: done,
});

const versionShown = z.object({
  version: z.number().int(),
  kind,
  text: z.string().nullable(),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  size: z.number().int().nullable(),
  note: z.string(),
  validFrom: day,
  validTo: day.nullable(),
});

/** Materials of the units over and at my places, by folded words; every version, the newest first. */
export const materials = query('materials', {
  input: z.object({
    text: z.string().max(200).default(''),
    topic: topic.optional(),
    form: form.optional(),
    campaignId: uuid.optional(),
  }),
  output: z.object({
    materials: z.array(
      z.object({
        materialId: uuid,
        place: z.string(),
        placeName: z.string(),
        title: z.string(),
        topic,
        forms: z.array(z.string()),
        versions: z.array(versionShown),
        /** The version in force today; null: none yet, or no more. */
        current: z.number().int().nullable(),
        subjects: z.array(z.object({ subjectId: uuid, title: z.string(), campaign: z.string() })),
        /** Whether this person may give it a new version. */
        mine: z.boolean(),
      }),
    ),
    /** Subjects to which this person may tie a material, of campaigns not over. */
    subjects: z.array(z.object({ subjectId: uuid, place: z.string(), title: z.string(), campaign: z.string() })),
  }),
});

export const materialFile = file('material.file', z.object({ materialId: uuid, version: z.number().int().min(1) }));

const pinBody = {
  pinId: uuid,
  form,
  /** The path of the question, as remarks name it; or `B1` and the like for a section. */
  formQuestion: line(120),
  text: words(1000),
};

/** An organiser's words beside a question of a form; in force at once. */
export const pinAdd = command('pin.add', {
  input: z.object({
    ...pinBody,
    place: placeId,
    materialId: uuid.optional(),
    page: z.number().int().min(1).optional(),
  }),
  output: done,
});

/** A surveyor's tip; it is shown after somebody else of the unit approved it. */
export const pinPropose = command('pin.propose', {
  input: z.object({ ...pinBody, place: placeId }),
  output: done,
});

/** Approves or refuses a tip, or takes back what is shown. */
export const pinDecide = command('pin.decide', {
  input: z
    .object({
      pinId: uuid,
      place: placeId,
      state: z.enum(['approved', 'refused', 'withdrawn']),
      reason: z.string().max(500).default(''),
    })
    .refine(({ state, reason }) => state === 'approved' || reason.trim() !== '', {
      path: ['reason'],
      message: 'cần ghi lý do',
    }),
  output: done,
});

/** Words beside the questions of a form, of the units over and at my places. */
export const pins = query('pins', {
  input: z.object({ form: form.optional(), state: z.enum(['proposed', 'approved']).optional() }),
  output: z.object({
    pins: z.array(
      z.object({
        pinId: uuid,
        place: z.string(),
        placeName: z.string(),
        kind: z.enum(['guidance', 'tip']),
        form: z.string(),
        formQuestion: z.string(),
        text: z.string(),
        materialId: uuid.nullable(),
        materialTitle: z.string().nullable(),
        page: z.number().int().nullable(),
        state: z.enum(['proposed', 'approved', 'refused', 'withdrawn']),
        reason: z.string().nullable(),
        by: z.string(),
        on: day,
        mayDecide: z.boolean(),
      }),
    ),
  }),
});

/** What a person learns with, for a phone to keep: own campaigns, materials in force, approved words beside questions. */
export const learnLessons = query('learn.lessons', {
  input: z.object({}),
  output: z.object({
    /** The unit to which a tip of this person goes; null: the person learns nowhere. */
    place: z.string().nullable(),
    campaigns: z.array(
      z.object({
        campaignId: uuid,
        title: z.string(),
        forms: z.array(z.string()),
        fromOn: day,
        toOn: day,
        subjects: z.array(
          z.object({ subjectId: uuid, title: z.string(), minutes: z.number().int(), materials: z.array(uuid) }),
        ),
      }),
    ),
    materials: z.array(
      versionShown.omit({ note: true, validFrom: true, validTo: true }).extend({
        materialId: uuid,
        title: z.string(),
        topic,
        forms: z.array(z.string()),
      }),
    ),
    pins: z.array(
      z.object({
        pinId: uuid,
        kind: z.enum(['guidance', 'tip']),
        form: z.string(),
        formQuestion: z.string(),
        text: z.string(),
        materialId: uuid.nullable(),
        page: z.number().int().nullable(),
        placeName: z.string(),
      }),
    ),
  }),
});
