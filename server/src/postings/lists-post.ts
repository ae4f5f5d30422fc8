import type { z } from 'zod';
import { inParts } from '../platform/case-rows.ts';
import { defineCommand } from '../platform/command.ts';
import { onVillages, type VillageChange } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { listsPost } from './contract.ts';
import { postableVillages, type PostableVillage } from './postable-villages.ts';
import { postingHash } from './posting-lines.ts';

type Body = z.output<(typeof listsPost)['input']>;

interface Wanted extends PostableVillage {
  readonly postingId: string;
}

/** The villages asked for, each still exactly as it was previewed. */
async function asPreviewed(body: Body, request: CommandRequest, round: LoadedRound): Promise<Wanted[]> {
  const all = await postableVillages(request, round, body.on);
  const byId = new Map(all.map((village) => [village.preview.villageId, village]));
  return body.villages.map(({ villageId, postingId, hash }) => {
    const found = byId.get(villageId);
    if (!found) throw new Problem('CASE_NOT_SAME_ROUND');
    const { name, problem, hash: now } = found.preview;
    if (problem !== null) throw new Problem('VILLAGE_REFUSED', { values: { village: name, reason: problem } });
    if (now !== hash) throw new Problem('PREVIEW_OUTDATED', { values: { village: name } });
    return { ...found, postingId };
  });
}

function rowOf({ villages, ...facts }: Body, { lines, postingId }: Wanted, { state, villageId }: VillageChange) {
  const posted = state.postings.find((posting) => posting.postingId === postingId);
  if (!posted) throw new Error('the posting left no trace in its village');
  return {
    posting_id: postingId,
    round_id: facts.roundId,
    village_id: villageId,
    version: posted.version,
    posted_on: posted.on,
    ends_on: posted.endsOn,
    body: JSON.stringify({ ...facts, villageId, postingId, together: villages.length }),
    hash: postingHash(posted.on, posted.endsOn, lines),
  };
}

async function post(body: Body, request: CommandRequest) {
  const { tx, commandId } = request;
  const round = await loadRound(tx, body.roundId, 'share');
  const wanted = await asPreviewed(body, request, round);
  const steps = wanted.map(({ preview, lines, postingId }) => {
    const caseIds = lines.map(({ household_id }) => household_id);
    const { places, announced } = body;
    const command = { kind: 'list.post', postingId, caseIds, places, announced } as const;
    return { villageId: preview.villageId, command, households: caseIds };
  });
  const changes = await onVillages(request, round, steps, body.on);
  const done = wanted.flatMap((village, i) => {
    const change = changes[i];
    return change ? [{ ...village, row: rowOf(body, village, change) }] : [];
  });
  const commune_id = round.commune;
  await tx
    .insertInto('posting')
    .values(done.map(({ row }) => ({ ...row, commune_id, command_id: commandId })))
    .execute();
  const lines = done.flatMap(({ row: { posting_id, round_id, village_id }, lines: own }) =>
    own.map((line) => ({ posting_id, round_id, village_id, commune_id, ...line })),
  );
  for (const part of inParts(lines, 2000)) await tx.insertInto('posting_line').values(part).execute();
  return {
    posted: done.map(({ row, lines: own }) => ({
      villageId: row.village_id,
      postingId: row.posting_id,
      lines: own.length,
      endsOn: row.ends_on,
      version: row.version,
      hash: row.hash,
    })),
  };
}

/** The agreed results of many villages hang from the same day: in one transaction, as previewed, or nothing does. */
export const listsPostCommand = defineCommand(listsPost, {
  verb: 'list.post',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: post,
});
