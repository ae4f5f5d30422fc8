import type { CommandRequest } from '../platform/request.ts';

interface EndedPosting {
  readonly posting_id: string;
  readonly round_id: string;
  readonly village_id: string;
  readonly commune_id: string;
}

interface End {
  readonly on: string;
  readonly hour?: string | undefined;
  readonly by?: string | undefined;
  readonly proof: string;
}

/** Who took lists down, at which hour, and what proves it. */
export async function recordEnds(
  { tx, commandId }: CommandRequest,
  postings: readonly EndedPosting[],
  { on, hour, by, proof }: End,
): Promise<void> {
  const facts = { on_date: on, hour: hour ?? null, by_name: by ?? null, proof, command_id: commandId };
  await tx
    .insertInto('posting_end')
    .values(postings.map((posting) => ({ ...posting, ...facts })))
    .execute();
}
