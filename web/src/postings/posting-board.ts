import type { z } from 'zod';
import type { deadline, objectionsRegister, postingBoard } from '@ra-soat/server/postings/contract.ts';

export type PostingBoard = z.output<typeof postingBoard.output>;
export type Posting = PostingBoard['postings'][number];
export type Deadline = z.output<typeof deadline.output>;
export type Register = z.output<typeof objectionsRegister.output>;
export type Objection = Register['lines'][number];
