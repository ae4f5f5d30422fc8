import type { z } from 'zod';
import type { postingBoard } from '@ra-soat/server/postings/contract.ts';

export type PostingBoard = z.output<typeof postingBoard.output>;
export type Posting = PostingBoard['postings'][number];
export type Objection = PostingBoard['objections'][number];
