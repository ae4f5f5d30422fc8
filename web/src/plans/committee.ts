import type { z } from 'zod';
import type { committees } from '@ra-soat/server/plans/contract.ts';

export type CommitteesAnswer = z.output<typeof committees.output>;
export type Committee = CommitteesAnswer['committees'][number];
