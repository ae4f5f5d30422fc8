import { sql } from 'kysely';
import type { z } from 'zod';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { onVillage } from '../platform/events.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { listPost } from './contract.ts';
import { postingHash, postingLines, type PostingCandidate } from './posting-lines.ts';

type Body = z.output<(typeof listPost)['input']>;

/** What hangs: the agreed cases, or (for a corrected version) those of the replaced posting that still stand. */
async function linesOf(tx: Tx, { roundId, villageId, replaces }: Body): Promise<PostingCandidate[]> {
  const { rows } = await sql<PostingCandidate>`
    select household_id, head, address, before_class, class, ever_poor, ever_near_poor, beside from review_case c
    where round_id = ${roundId} and village_id = ${villageId}
      and (stage = 'AGREED' or (stage = 'POSTED' and exists (
        select from posting_line l where l.household_id = c.household_id and l.posting_id = ${replaces?.postingId ?? null}::uuid)))
    order by case class when 'POOR' then 1 when 'NEAR_POOR' then 2 else 3 end, sort_key, household_id`.execute(tx);
  return rows;
}

async function post(body: Body, request: CommandRequest) {
  const { tx, commandId } = request;
  const round = await loadRound(tx, body.roundId, 'share');
  const candidates = await linesOf(tx, body);
  const { state } = await onVillage(
    request,
    round,
    body.villageId,
    {
      kind: 'list.post',
      postingId: body.postingId,
      caseIds: candidates.map(({ household_id }) => household_id),
      places: body.places,
      announced: body.announced,
      ...(body.replaces && { replaces: body.replaces.postingId, reason: body.replaces.reason }),
    },
    body.on,
    candidates.map(({ household_id }) => household_id),
  );
  const posted = state.postings.find(({ postingId }) => postingId === body.postingId);
  if (!posted) throw new Error('the posting left no trace in its village');
  const lines = postingLines(candidates);
  const place = { round_id: body.roundId, village_id: body.villageId, commune_id: round.commune };
  const hash = postingHash(posted.on, posted.endsOn, lines);
  await tx
    .insertInto('posting')
    .values({
      posting_id: body.postingId,
      ...place,
      version: posted.version,
      posted_on: posted.on,
      ends_on: posted.endsOn,
      body: JSON.stringify(body),
      hash,
      command_id: commandId,
    })
    .execute();
  await tx
    .insertInto('posting_line')
    .values(lines.map((line) => ({ posting_id: body.postingId, ...place, ...line })))
    .execute();
  return { lines: lines.length, endsOn: posted.endsOn, version: posted.version, hash };
}

export const listPostCommand = defineCommand(listPost, {
  verb: 'list.post',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: post,
});
