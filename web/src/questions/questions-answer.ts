import type { z } from 'zod';
import type { questionHistory, questions } from '@ra-soat/server/questions/contract.ts';

export type Question = z.output<typeof questions.output>['questions'][number];
export type Answer = z.output<typeof questionHistory.output>['versions'][number];
