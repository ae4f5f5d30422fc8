import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { onVillage } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound } from '../platform/rounds.ts';
import { recordEnds } from './record-ends.ts';
import { postingEnd } from './contract.ts';

async function postingRow(tx: Tx, postingId: string) {
  const row = await tx
    .selectFrom('posting')
    .select(['round_id', 'village_id', 'commune_id'])
    .where('posting_id', '=', postingId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export const postingEndCommand = defineCommand(postingEnd, {
  verb: 'list.post',
  site: async ({ postingId }, { tx }) => {
    const { commune_id, village_id } = await postingRow(tx, postingId);
    return { place: commune_id, village: village_id };
  },
  handle: async ({ postingId, on, hour, by, proof }, request) => {
    const { round_id, village_id, commune_id } = await postingRow(request.tx, postingId);
    const round = await loadRound(request.tx, round_id, 'share');
    await onVillage(request, round, village_id, { kind: 'posting.end', postingId }, on, []);
    await request.tx.updateTable('posting').set({ ended_on: on }).where('posting_id', '=', postingId).execute();
    const ended = { posting_id: postingId, round_id, village_id, commune_id };
    await recordEnds(request, [ended], { on, hour, by, proof });
    return {};
  },
});
