import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { fieldSetBody, fieldSetControl, takeBody } from './test-story-papers.ts';

const format = 'docx';

/** Samples of the papers of the season, their numbers and the whole set. */
export const paperSamples: Readonly<Record<string, Sample>> = {
  'fieldSet.load': { about: 'country', input: () => fieldSetBody(randomUUID(), '2031-01-01') },
  'fieldSet.confirm': { about: 'country', input: ({ formA: setId }) => ({ setId, control: fieldSetControl }) },
  fieldSets: { about: 'own', input: () => ({}) },
  'paperNumber.take': { about: 'commune', input: takeBody },
  'paperNumber.void': {
    about: 'commune',
    input: ({ commune }) => ({ commune, year: 2026, book: 'BC-UBND', serial: 3, on: '2026-12-01', reason: 'Mẫu' }),
  },
  paperBooks: { about: 'commune', input: ({ commune }) => ({ commune, year: 2026 }) },
  'papers.make': { about: 'commune', input: ({ round }) => ({ setId: randomUUID(), roundId: round }) },
  'papers.progress': { about: 'commune', input: ({ round }) => ({ roundId: round }) },
  'papers.zip': { about: 'commune', input: ({ figures: setId }) => ({ setId }) },
  'paper.standing': {
    about: 'commune',
    input: ({ households: [householdId] }) => ({ householdId, on: '2026-12-20', format }),
  },
  'certificate.check': { about: 'own', input: () => ({ code: 'MAU' }) },
  'paper.filledForms': {
    about: 'village',
    input: ({ round, villages: [villageId], households: [householdId] }) => ({
      ...{ roundId: round, villageId, householdId, format },
    }),
  },
  'paper.formC': {
    about: 'village',
    input: ({ round, villages: [villageId] }) => ({ roundId: round, villageId, form: 'C', format }),
  },
  'paper.requestForm': {
    about: 'village',
    input: ({ round, households: [householdId] }) => ({ roundId: round, householdId, format }),
  },
  'paper.postingMinutes': { about: 'village', input: ({ posting }) => ({ postingId: posting, of: 'end', format }) },
  'paper.objectionReceipt': { about: 'village', input: ({ objection }) => ({ objectionId: objection, format }) },
  'paper.reverification': { about: 'village', input: ({ objection }) => ({ objectionId: objection, format }) },
  'paper.roundReport': { about: 'commune', input: ({ round }) => ({ roundId: round, format }) },
  'paper.opinionLetter': { about: 'commune', input: ({ round }) => ({ roundId: round, format }) },
};
