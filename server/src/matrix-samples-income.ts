import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { incomeDecision, incomePaper, incomeSheetBody } from './test-story-income.ts';

const on = '2026-12-01';

function sample(about: Sample['about'], input: Sample['input']): Sample {
  return { about, input };
}

/** Rounds of computed income: one valid input for each surface. */
export const incomeSamples: Record<string, Sample> = {
  'income.receive': sample('village', (ids) => ({ ...incomePaper(ids, randomUUID()), on })),
  'income.open': sample('commune', ({ commune }) => ({
    ...{ roundId: randomUUID(), commune, kind: 'middleLiving', year: 2026, month: 11, on },
  })),
  'income.determine': sample('commune', ({ incomeCase: caseId }) => ({ caseId, on, sheet: incomeSheetBody })),
  'income.post': sample('commune', ({ incomeRound: roundId }) => ({ roundId, on })),
  'income.object': sample('commune', ({ incomeCase: caseId }) => ({
    ...{ caseId, on, objectionId: randomUUID(), from: 'Mẫu', content: 'Mẫu' },
  })),
  'income.answer': sample('commune', ({ incomeCase: caseId }) => ({
    ...{ caseId, on, objectionId: randomUUID(), upheld: false, answer: 'Mẫu' },
  })),
  'income.withdraw': sample('commune', ({ incomeCase: caseId }) => ({ caseId, on, reason: 'Mẫu' })),
  'income.decide': sample('commune', (ids) => ({ ...incomeDecision(ids), on })),
  'income.paper': sample('commune', ({ incomeRound: roundId }) => ({ roundId, paper: 'decision' })),
  'income.rounds': sample('commune', ({ commune }) => ({ commune, year: 2026 })),
  'income.round': sample('commune', ({ incomeRound: roundId }) => ({ roundId })),
};
