import type { Sample } from './matrix-samples.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { deliveryBody } from './test-story-field.ts';

const caseOf = ({ round, households }: StoryIds) => ({ roundId: round, householdId: households[1] });

/** What comes from the field. */
export const fieldSamples: Readonly<Record<string, Sample>> = {
  'survey.deliver': {
    about: 'surveyed',
    input: (ids) => ({ ...deliveryBody(ids, 0, ids.account, '2026-12-01'), finished: false }),
  },
  deliveries: { about: 'anyVillage', input: ({ round }) => ({ roundId: round }) },
  'deliveries.open': { about: 'own', input: () => ({}) },
  delivery: { about: 'village', input: (ids) => ({ ...caseOf(ids), deliveryId: ids.delivery }) },
  'delivery.settle': {
    about: 'village',
    input: (ids) => ({
      ...{ ...caseOf(ids), deliveryId: ids.delivery, seen: 0 },
      choice: { what: 'setAside', reason: 'Mẫu' },
    }),
  },
  incidents: { about: 'own', input: () => ({}) },
  'incident.answer': { about: 'commune', input: (ids) => ({ ...caseOf(ids), found: 'Mẫu' }) },
};
