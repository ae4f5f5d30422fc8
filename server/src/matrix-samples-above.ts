import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { postingBody } from './test-story-bodies.ts';

const on = '2026-12-01';

const figuresOf = (commune: string) => ({ place: commune, year: 2026, standard: 'vn-2022' });

/** Samples of the bulk steps of a commune and of the view from above. */
export const aboveSamples: Readonly<Record<string, Sample>> = {
  'lists.preview': { about: 'commune', input: ({ round }) => ({ roundId: round, on }) },
  'lists.post': {
    about: 'commune',
    input: (ids) => ({
      ...postingBody(ids),
      villages: [{ villageId: ids.villages[0], postingId: randomUUID(), hash: 'khác' }],
    }),
  },
  'postings.running': { about: 'commune', input: ({ round }) => ({ roundId: round, on }) },
  'postings.end': {
    about: 'commune',
    input: ({ round, posting }) => ({ roundId: round, on, proof: 'Mẫu', postings: [posting] }),
  },
  'paper.allMinutes': { about: 'commune', input: ({ round }) => ({ roundId: round, format: 'docx' }) },
  'paper.allPostedLists': { about: 'commune', input: ({ round }) => ({ roundId: round, format: 'docx' }) },
  progress: { about: 'commune', input: ({ commune }) => ({ place: commune, year: 2026 }) },
  'place.map': { about: 'own', input: () => ({ place: '2025-07:01' }) },
  'figures.freeze': {
    about: 'commune',
    input: ({ commune }) => ({ figuresId: randomUUID(), ...figuresOf(commune), stage: 'official', reason: 'Mẫu' }),
  },
  'figures.page': { about: 'commune', input: ({ commune }) => ({ place: commune }) },
  'figures.table': { about: 'commune', input: ({ figures }) => ({ figuresId: figures, code: 'R1' }) },
  'figures.differences': { about: 'commune', input: ({ figures }) => ({ figuresId: figures }) },
  'figures.excel': { about: 'commune', input: ({ figures }) => ({ figuresId: figures, code: 'R1' }) },
  'figures.paper': { about: 'commune', input: ({ figures }) => ({ figuresId: figures, code: 'R1', format: 'docx' }) },
};
