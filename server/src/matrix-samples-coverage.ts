import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { newsBody, newsIdOf, propagandaBody, propagandaTaskIdOf } from './test-story-propaganda.ts';
import { campaignIdOf, sessionIdOf } from './test-story-training.ts';

const format = 'docx';
const campaignOf = (ids: StoryIds) => ({ campaignId: campaignIdOf(ids) });
const where = (ids: StoryIds) => ({ place: ids.commune, ...campaignOf(ids) });
const told = (ids: StoryIds) => ({
  ...{ taskId: propagandaTaskIdOf(ids), on: '2026-12-01', note: 'Mẫu', people: null, proof: [] },
});

/** Coverage, the report of a campaign, news and propaganda: one valid input for each surface. */
export const coverageSamples: Readonly<Record<string, Sample>> = {
  'training.coverage': { about: 'commune', input: where },
  'training.coverageBy': { about: 'commune', input: where },
  'training.missing': { about: 'commune', input: where },
  'training.indicators': { about: 'commune', input: campaignOf },
  'paper.trainingReport': { about: 'commune', input: (ids) => ({ ...campaignOf(ids), format }) },
  'paper.trainingTables': { about: 'commune', input: campaignOf },
  'news.write': { about: 'commune', input: (ids) => newsBody(ids, randomUUID()) },
  'news.publish': { about: 'commune', input: (ids) => ({ newsId: newsIdOf(ids), on: '2026-12-01' }) },
  'news.proposal': { about: 'commune', input: (ids) => ({ sessionId: sessionIdOf(ids) }) },
  news: { about: 'own', input: () => ({}) },
  'paper.news': { about: 'commune', input: (ids) => ({ newsId: newsIdOf(ids), format }) },
  'propaganda.give': { about: 'commune', input: (ids) => propagandaBody(ids, randomUUID()) },
  'propaganda.done': { about: 'village', input: told },
  propaganda: { about: 'own', input: () => ({}) },
  'paper.propaganda': { about: 'village', input: (ids) => ({ taskId: propagandaTaskIdOf(ids), format }) },
};
