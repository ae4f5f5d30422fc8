import type { Sample } from './matrix-samples.ts';
import type { StoryIds } from './test-story-bodies.ts';

const on = '2026-12-01';
const of = ({ households: [householdId], decision: decisionId }: StoryIds) => ({ householdId, decisionId });
const villageOf = ({ round, villages: [villageId] }: StoryIds) => ({ roundId: round, villageId });

/** Samples of what comes after the decision. */
export const samplesAfterDecision: Record<string, Sample> = {
  'certificates.issue': {
    about: 'commune',
    input: ({ decision }) => ({ decisionId: decision, on, firstNumber: 1000 }),
  },
  'certificate.void': {
    about: 'commune',
    input: ({ round }) => ({ roundId: round, year: 2026, serial: 4, on, reason: 'Mẫu' }),
  },
  'certificates.hand': {
    about: 'village',
    input: (ids) => ({
      ...{ ...villageOf(ids), on, handedBy: 'Mẫu' },
      received: [{ ...of(ids), receivedBy: 'Mẫu', relation: 'head' }],
    }),
  },
  'certificate.withdrawHanding': { about: 'commune', input: (ids) => ({ ...of(ids), on, reason: 'Mẫu' }) },
  'certificate.reprint': { about: 'commune', input: (ids) => ({ ...of(ids), on, cause: 'lost', reason: 'Mẫu' }) },
  'certificates.takeBack': {
    about: 'village',
    input: (ids) => ({
      ...{ ...villageOf(ids), on, receivedBy: 'Mẫu' },
      certificates: [{ ...of(ids), number: '', returned: true, reason: 'Mẫu' }],
    }),
  },
  'certificates.book': { about: 'commune', input: ({ round }) => ({ roundId: round, year: 2026 }) },
  'certificates.board': { about: 'anyVillage', input: ({ round }) => ({ roundId: round }) },
  'certificates.village': { about: 'village', input: villageOf },
  'notices.record': {
    about: 'village',
    input: (ids) => ({
      ...{ ...villageOf(ids), on, way: 'handed', toldBy: 'Mẫu' },
      households: [ids.households[0]],
    }),
  },
  'notices.board': { about: 'anyVillage', input: ({ round }) => ({ roundId: round }) },
  'notices.village': { about: 'village', input: villageOf },
  'paper.notice': {
    about: 'village',
    input: ({ round, households: [householdId] }) => ({ roundId: round, householdId, format: 'docx' }),
  },
  'paper.notices': { about: 'village', input: (ids) => ({ ...villageOf(ids), format: 'docx' }) },
  'paper.signList': {
    about: 'village',
    input: (ids) => ({ ...villageOf(ids), list: 'notices', format: 'docx' }),
  },
  'insurance.list': { about: 'commune', input: ({ round }) => ({ roundId: round }) },
  'insurance.excel': { about: 'commune', input: ({ round }) => ({ roundId: round }) },
  'registry.remembered': { about: 'anyVillage', input: ({ commune }) => ({ place: commune, on: '2027-01-02' }) },
  'opening.preview': { about: 'commune', input: ({ round }) => ({ roundId: round, on: '2027-01-02' }) },
  'paper.handout': {
    about: 'village',
    input: (ids) => ({ ...villageOf(ids), on: '2027-01-02', gift: 'Mẫu', format: 'docx' }),
  },
};
