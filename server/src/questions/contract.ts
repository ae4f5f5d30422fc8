import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const instant = z.iso.datetime({ offset: true });
const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((said) => said.normalize('NFC').trim())
    .pipe(z.string().min(1));
const form = z.string().max(40);
/** Of the form's questions, as `domain/training/pin-key.ts` names them. */
const formQuestion = z.string().max(120);

export const askedFrom = z.enum(['session', 'practice', 'field', 'office']);
export const questionState = z.enum(['open', 'taken', 'answered', 'merged', 'closed']);
/** Whom an answer is for: everybody, all under its unit, the people of the campaign, or the asker. */
export const answerAudience = z.enum(['everybody', 'place', 'campaign', 'asker']);
/** The legal text an answer rests on. */
const source = z.object({
  title: line(300),
  article: z.string().max(120),
  number: z.string().max(80),
  on: day.nullable(),
});

/** Asks a unit; where it is asked is the asker's place. In a session `session.ask` does it. */
export const questionAsk = command('question.ask', {
  input: z.object({
    questionId: uuid,
    /** The unit that is to answer: the asker's own or one above; absent: the campaign's organiser, else the own. */
    to: placeId.optional(),
    from: askedFrom.exclude(['session']),
    campaignId: uuid.optional(),
    form: form.optional(),
    formQuestion: formQuestion.optional(),
    text: text(2000),
  }),
  output: done,
});

/** A named officer answers for it until a day. */
export const questionTake = command('question.take', {
  input: z.object({ questionId: uuid, owner: uuid, dueOn: day }),
  output: done,
});

/** The answer, or its correction: the next version, the ones before stay. */
export const questionAnswer = command('question.answer', {
  input: z.object({
    questionId: uuid,
    text: text(10_000),
    source: source.nullable(),
    form: form.nullable(),
    audience: answerAudience,
  }),
  output: z.object({ version: z.number() }),
});

/** The same question as another: its askers see the answer of that one. */
export const questionMerge = command('question.merge', {
  input: z.object({ questionId: uuid, into: uuid }),
  output: done,
});

/** Nothing to answer. */
export const questionClose = command('question.close', { input: z.object({ questionId: uuid }), output: done });

/** I have looked at the answers: what is new is counted from here. */
export const questionsSeen = command('questions.seen', { input: z.object({}), output: done });

const answer = z.object({
  version: z.number(),
  text: z.string(),
  source: source.nullable(),
  form: z.string().nullable(),
  audience: answerAudience,
  by: z.string(),
  on: day,
  /** Since I last looked; never what I answered myself. */
  isNew: z.boolean(),
});

const question = z.object({
  questionId: uuid,
  /** The unit that answers. */
  place: z.string(),
  placeName: z.string(),
  askedPlace: z.string(),
  askedFrom,
  at: instant,
  /** Shown to the asker and to those who may answer. */
  asker: z.string().nullable(),
  text: z.string(),
  state: questionState,
  owner: z.string().nullable(),
  dueOn: day.nullable(),
  campaignId: uuid.nullable(),
  campaign: z.string().nullable(),
  form: z.string().nullable(),
  formQuestion: z.string().nullable(),
  mine: z.boolean(),
  /** Whether this person may take, answer, merge and close it. */
  manages: z.boolean(),
  /** The question it was merged into. */
  mergedInto: z.string().nullable(),
  /** How many questions were merged into it. */
  merged: z.number(),
  answer: answer.nullable(),
});

/** Mine, those I may answer, and the answered ones meant for me; folded words over question and answer. */
export const questions = query('questions', {
  input: z.object({
    text: z.string().max(200).default(''),
    show: z.enum(['all', 'open', 'answered', 'mine', 'new']).default('all'),
    campaignId: uuid.optional(),
    form: form.optional(),
    formQuestion: formQuestion.optional(),
  }),
  output: z.object({
    questions: z.array(question),
    /** Answers meant for me that came since I last looked. */
    news: z.number(),
    /** May answer somewhere. */
    answers: z.boolean(),
  }),
});

/** One question with every version of its answer that is for me. */
export const questionHistory = query('question.history', {
  input: z.object({ questionId: uuid }),
  output: z.object({ question, versions: z.array(answer) }),
});

/** Who may be named as owner of questions of a unit. */
export const questionOfficers = query('question.officers', {
  input: z.object({ place: placeId }),
  output: z.object({ officers: z.array(z.object({ accountId: uuid, name: z.string() })) }),
});

/** The units a question of mine may go to, the nearest first. */
export const questionUnits = query('question.units', {
  input: z.object({}),
  output: z.object({ units: z.array(z.object({ place: placeId, name: z.string() })) }),
});

/** Answers meant for me, for a phone to keep. */
export const questionsPublished = query('questions.published', {
  input: z.object({}),
  output: z.object({
    answers: z.array(
      answer.omit({ isNew: true }).extend({
        questionId: uuid,
        question: z.string(),
        formQuestion: z.string().nullable(),
        placeName: z.string(),
      }),
    ),
  }),
});
