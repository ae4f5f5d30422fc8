import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { onVillage } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound } from '../platform/rounds.ts';
import { minutesSign } from './contract.ts';

async function meetingRow(tx: Tx, meetingId: string) {
  const row = await tx
    .selectFrom('meeting')
    .select(['round_id', 'village_id', 'commune_id'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export const minutesSignCommand = defineCommand(minutesSign, {
  verb: 'minutes.sign',
  site: async ({ meetingId }, { tx }) => {
    const { commune_id, village_id } = await meetingRow(tx, meetingId);
    return { place: commune_id, village: village_id };
  },
  handle: async ({ meetingId, on, signers }, request) => {
    const { round_id, village_id } = await meetingRow(request.tx, meetingId);
    const round = await loadRound(request.tx, round_id, 'share');
    await onVillage(request, round, village_id, { kind: 'minutes.sign', meetingId, signers }, on, []);
    return {};
  },
});
