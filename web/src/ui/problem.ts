import { z } from 'zod';

/** What a refused request says (application/problem+json): a sentence with the remedy, and the fields it is about. */
const problemBody = z.object({
  code: z.string(),
  title: z.string(),
  status: z.number(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

export type ProblemField = NonNullable<z.output<typeof problemBody>['fields']>[number];

/** A request that was answered with a refusal, or not answered at all (status 0). */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: readonly ProblemField[];
  constructor(said: { code: string; title: string; status: number; fields?: readonly ProblemField[] | undefined }) {
    super(said.title);
    this.name = 'Problem';
    this.code = said.code;
    this.status = said.status;
    this.fields = said.fields ?? [];
  }
  /** The same request may succeed later without any change. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 425 || this.status === 429 || this.status >= 500;
  }
  /** What is wrong with one field, if the refusal names it. */
  about(path: string): string | undefined {
    return this.fields.find((field) => field.path === path)?.message;
  }
}

/** Reads a refusal; an answer that is no problem of ours (a proxy, a captive portal) gets the words passed in. */
export function problemFrom(status: number, body: unknown, otherwise: string): Problem {
  const said = problemBody.safeParse(body);
  return new Problem(said.success ? said.data : { code: 'NOT_OURS', title: otherwise, status });
}
