import { z } from 'zod';
import { quizTopics } from '@ra-soat/domain/training/bank-question.ts';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const quizTopic = z.enum(quizTopics);
const form = z.string().min(1).max(40);
const drawRow = z.object({ topic: quizTopic, count: z.number().int().min(1).max(50) });
const percent = z.number().int().min(1).max(100);

/** A question of one's own beside those that come with the system. */
export const bankAdd = command('bank.add', {
  input: z.object({
    bankQuestionId: uuid,
    place: placeId,
    topic: quizTopic,
    forms: z.array(form).max(20),
    text: line(500),
    options: z
      .array(z.object({ text: line(300), right: z.boolean() }))
      .min(2)
      .max(8),
    why: line(1000),
    source: line(300),
  }),
  output: done,
});

/** No paper is drawn with it any more; papers that hold it stay as they are. */
export const bankWithdraw = command('bank.withdraw', { input: z.object({ bankQuestionId: uuid }), output: done });

/** The bank as who teaches sees it: of the system, and of the units over and under one's own. */
export const bankQuestions = query('bank.questions', {
  input: z.object({}),
  output: z.object({
    questions: z.array(
      z.object({
        id: z.string(),
        /** Null: it comes with the system. */
        place: z.string().nullable(),
        topic: quizTopic,
        forms: z.array(z.string()),
        text: z.string(),
        right: z.array(z.string()),
        wrong: z.array(z.string()),
        why: z.string(),
        source: z.string(),
        withdrawnOn: day.nullable(),
      }),
    ),
  }),
});

const rules = {
  title: line(200),
  draw: z.array(drawRow).min(1).max(quizTopics.length),
  passMark: percent,
  attempts: z.number().int().min(1).max(20),
  minutes: z.number().int().min(1).max(240),
  /** Half-days somebody must have attended for a certificate. */
  halves: z.number().int().min(0).max(100),
};

/** The one test of a campaign; again: new rules for the papers that are not drawn yet. */
export const quizSet = command('quiz.set', {
  input: z.object({ quizId: uuid, campaignId: uuid, ...rules }),
  output: done,
});

/** The rules of a campaign's test, and how many questions of each topic there are for its forms. */
export const quizRules = query('quiz.rules', {
  input: z.object({ campaignId: uuid }),
  output: z.object({
    quiz: z.object({ quizId: uuid, ...rules }).nullable(),
    bank: z.array(z.object({ topic: quizTopic, has: z.number() })),
  }),
});

/** Draws the papers of all attempts that the person still has, so that they can be written without network. */
export const quizDraw = command('quiz.draw', {
  input: z.object({ quizId: uuid }),
  output: z.object({ drawn: z.number() }),
});

/** A question as it is put to somebody: which option is right is not in it. */
export const putQuestion = z.object({
  questionId: z.string(),
  topic: quizTopic,
  text: z.string(),
  /** More than one option is to be ticked. */
  several: z.boolean(),
  options: z.array(z.object({ key: z.string(), text: z.string() })),
});

const openPaper = z.object({
  paperId: uuid,
  attempt: z.number(),
  minutes: z.number(),
  passMark: z.number(),
  questions: z.array(putQuestion),
});

/** Tests the person may write: their rules and the papers drawn and not yet handed in. */
export const quizPapers = query('quiz.papers', {
  input: z.object({}),
  output: z.object({
    quizzes: z.array(
      z.object({
        quizId: uuid,
        campaignId: uuid,
        campaign: z.string(),
        title: z.string(),
        passMark: z.number(),
        attempts: z.number(),
        used: z.number(),
        minutes: z.number(),
        questions: z.number(),
        passed: z.boolean(),
        papers: z.array(openPaper),
      }),
    ),
  }),
});

/** A question after scoring. */
const explained = z.object({
  questionId: z.string(),
  text: z.string(),
  options: z.array(z.object({ key: z.string(), text: z.string(), right: z.boolean(), ticked: z.boolean() })),
  isRight: z.boolean(),
  why: z.string(),
  source: z.string(),
});

const scored = z.object({
  paperId: uuid,
  attempt: z.number(),
  score: z.number(),
  passMark: z.number(),
  minutes: z.number(),
  rightCount: z.number(),
  passed: z.boolean(),
  late: z.boolean(),
  questions: z.array(explained),
});

/** The first that comes counts; `takenS` and `startedAt` are told by the device. */
export const quizHandIn = command('quiz.handIn', {
  input: z.object({
    paperId: uuid,
    answers: z.record(z.string().max(100), z.array(z.string().max(2)).max(12)),
    takenS: z.number().int().min(0).max(31_536_000),
    startedAt: z.iso.datetime().nullable(),
  }),
  output: scored,
});

const ownCertificate = z.object({
  certificateId: uuid,
  campaign: z.string(),
  number: z.string(),
  code: z.string(),
  issuer: z.string(),
  on: day,
  forms: z.array(z.string()),
  revokedOn: day.nullable(),
});

/** One's own papers handed in, newest first, and certificates. */
export const quizMine = query('quiz.mine', {
  input: z.object({}),
  output: z.object({
    results: z.array(scored.extend({ quizId: uuid, campaign: z.string(), handedOn: day })),
    certificates: z.array(ownCertificate),
  }),
});

/** What the people of one's places made of the test of a campaign. */
export const quizResults = query('quiz.results', {
  input: z.object({ campaignId: uuid }),
  output: z.object({
    handed: z.number(),
    people: z.array(
      z.object({
        accountId: uuid,
        name: z.string(),
        place: z.string(),
        used: z.number(),
        best: z.number(),
        passed: z.boolean(),
        late: z.number(),
      }),
    ),
    questions: z.array(
      z.object({
        questionId: z.string(),
        topic: quizTopic,
        text: z.string(),
        asked: z.number(),
        wrong: z.number(),
      }),
    ),
  }),
});

const signer = z.object({ name: line(100), title: line(100) });

/** For everybody who attended enough and passed, or only those named. */
export const trainingCertificateIssue = command('trainingCertificate.issue', {
  input: z.object({ campaignId: uuid, persons: z.array(uuid).min(1).max(500).optional(), on: day, signer }),
  output: z.object({ issued: z.number(), from: z.string(), to: z.string() }),
});

export const trainingCertificateRevoke = command('trainingCertificate.revoke', {
  input: z.object({ certificateId: uuid, reason: line(500) }),
  output: done,
});

/** Who of a campaign has what for a certificate. */
export const trainingCertificates = query('trainingCertificates', {
  input: z.object({ campaignId: uuid }),
  output: z.object({
    halves: z.number().nullable(),
    people: z.array(
      z.object({
        personId: uuid,
        name: z.string(),
        place: z.string(),
        attended: z.number(),
        passed: z.boolean(),
        certificate: z
          .object({
            certificateId: uuid,
            number: z.string(),
            code: z.string(),
            on: day,
            revokedOn: day.nullable(),
            reason: z.string().nullable(),
          })
          .nullable(),
      }),
    ),
  }),
});

/** What everybody may ask about a certificate whose code they hold. */
export const trainingCertificateCheck = query('trainingCertificate.check', {
  input: z.object({ code: z.string().max(40) }),
  output: z.object({
    certificate: z
      .object({
        name: z.string(),
        forms: z.array(z.string()),
        number: z.string(),
        issuedOn: day,
        issuer: z.string(),
        revokedOn: day.nullable(),
      })
      .nullable(),
  }),
});
