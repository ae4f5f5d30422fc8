import { sql } from 'kysely';
import type { z } from 'zod';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { canonicalJson, sha256 } from '../platform/canonical.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { onVillage } from '../platform/events.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { listPost } from './contract.ts';
import { resultWords } from './result-words.ts';

type Body = z.output<(typeof listPost)['input']>;

interface Line {
  household_id: string;
  head: string;
  address: string;
  before_class: DecidedClass;
  class: DecidedClass;
  ever_poor: boolean;
  ever_near_poor: boolean;
}

/** What hangs: the agreed cases, or (for a corrected version) those of the replaced posting that still stand. */
async function linesOf(tx: Tx, { roundId, villageId, replaces }: Body): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select household_id, head, address, before_class, class, ever_poor, ever_near_poor from review_case c
    where round_id = ${roundId} and village_id = ${villageId}
      and (stage = 'AGREED' or (stage = 'POSTED' and exists (
        select from posting_line l where l.household_id = c.household_id and l.posting_id = ${replaces?.postingId ?? null}::uuid)))
    order by case class when 'POOR' then 1 when 'NEAR_POOR' then 2 else 3 end, sort_key, household_id`.execute(tx);
  return rows;
}

/** The frozen list: the hash covers exactly what people read. */
function frozen(lines: readonly Line[]) {
  return lines.map((line, i) => ({
    position: i + 1,
    household_id: line.household_id,
    head: line.head,
    address: line.address,
    class: line.class,
    result: resultWords(line),
  }));
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
  const lines = frozen(candidates);
  const place = { round_id: body.roundId, village_id: body.villageId, commune_id: round.commune };
  const hash = sha256(canonicalJson({ on: posted.on, endsOn: posted.endsOn, lines }));
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
