import { z } from 'zod';

/** Address of the page of questions: what is looked for, and which are shown. */
export const questionSearch = z.object({
  text: z.string().optional().catch(undefined),
  show: z.enum(['all', 'open', 'answered', 'mine', 'new']).optional().catch(undefined),
});

export type QuestionSearch = z.output<typeof questionSearch>;
