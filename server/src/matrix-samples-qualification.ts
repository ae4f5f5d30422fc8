import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';

/** Samples of who may survey. */
export const qualificationSamples: Readonly<Record<string, Sample>> = {
  'untrained.allow': {
    about: 'commune',
    input: ({ round }) => ({ roundId: round, accountId: randomUUID(), reason: 'Mẫu' }),
  },
  'trained.surveyors': { about: 'anyVillage', input: ({ round }) => ({ roundId: round }) },
  'qualification.report': { about: 'commune', input: ({ round }) => ({ roundId: round }) },
  'paper.qualification': { about: 'commune', input: ({ round }) => ({ roundId: round }) },
  'qualification.communes': { about: 'commune', input: ({ commune }) => ({ place: commune, year: 2026 }) },
  'errors.counted': { about: 'commune', input: ({ commune }) => ({ place: commune, year: 2026 }) },
};
