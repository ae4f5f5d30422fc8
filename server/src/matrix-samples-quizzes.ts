import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import type { StoryIds } from './test-story-bodies.ts';
import {
  bankBody,
  bankQuestionIdOf,
  quizBody,
  quizIdOf,
  trainingCertificateBody,
  trainingCertificateIdOf,
} from './test-story-quizzes.ts';
import { campaignIdOf } from './test-story-training.ts';

const campaignOf = (ids: StoryIds) => ({ campaignId: campaignIdOf(ids) });
const handed = { answers: {}, takenS: 1, startedAt: null };
const printed = { format: 'docx', origin: 'https://mau.vn' };

/** Bank, test, papers and certificates of training. */
export const quizSamples: Readonly<Record<string, Sample>> = {
  'bank.add': { about: 'commune', input: (ids) => ({ ...bankBody(ids), bankQuestionId: randomUUID() }) },
  'bank.withdraw': { about: 'commune', input: (ids) => ({ bankQuestionId: bankQuestionIdOf(ids) }) },
  'bank.questions': { about: 'own', input: () => ({}) },
  'quiz.set': { about: 'commune', input: quizBody },
  'quiz.rules': { about: 'own', input: campaignOf },
  'quiz.draw': { about: 'anyVillage', input: (ids) => ({ quizId: quizIdOf(ids) }) },
  'quiz.papers': { about: 'own', input: () => ({}) },
  'quiz.mine': { about: 'own', input: () => ({}) },
  'quiz.handIn': { about: 'learner', input: () => ({ paperId: randomUUID(), ...handed }) },
  'quiz.results': { about: 'own', input: campaignOf },
  'trainingCertificate.issue': { about: 'commune', input: trainingCertificateBody },
  'trainingCertificate.revoke': {
    about: 'commune',
    input: (ids) => ({ certificateId: trainingCertificateIdOf(ids), reason: 'Mẫu' }),
  },
  trainingCertificates: { about: 'own', input: campaignOf },
  'trainingCertificate.check': { about: 'own', input: () => ({ code: 'MAU' }) },
  'paper.trainingCertificates': { about: 'commune', input: (ids) => ({ ...campaignOf(ids), ...printed }) },
  'paper.myTrainingCertificate': { about: 'own', input: () => ({ certificateId: randomUUID(), ...printed }) },
};
