import type { z } from 'zod';
import type { news, propaganda } from '@ra-soat/server/propaganda/contract.ts';

export type PropagandaTask = z.output<typeof propaganda.output>['tasks'][number];
export type News = z.output<typeof news.output>['news'][number];
