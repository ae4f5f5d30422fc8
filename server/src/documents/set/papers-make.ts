import { defineCommand } from '../../platform/command.ts';
import type { Tx } from '../../platform/database.ts';
import { loadRound, roundSite } from '../../platform/rounds.ts';
import { papersMake } from '../contract.ts';

/** The bytes of earlier sets are given up: the newest one stands. */
async function replaceEarlier(tx: Tx, roundId: string): Promise<void> {
  const earlier = tx
    .selectFrom('paper_set')
    .select('set_id')
    .where('round_id', '=', roundId)
    .where('state', '=', 'done');
  await tx.updateTable('paper_set_item').set({ bytes: null }).where('set_id', 'in', earlier).execute();
  await tx
    .updateTable('paper_set')
    .set({ state: 'replaced' })
    .where('round_id', '=', roundId)
    .where('state', '=', 'done')
    .execute();
}

/** Asks for the whole set of papers of a round; a job makes it, as who asked and with that account's rights. */
export const papersMakeCommand = defineCommand(papersMake, {
  verb: 'paper.print',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ setId, roundId, origin }, { tx, actor, clock, commandId }) => {
    const { commune } = await loadRound(tx, roundId, 'share');
    await replaceEarlier(tx, roundId);
    await tx
      .insertInto('paper_set')
      .values({
        ...{ set_id: setId, round_id: roundId, commune_id: commune, origin: origin ?? null },
        ...{ asked_on: clock.today(), account_id: actor.accountId, command_id: commandId, started_at: clock.now() },
      })
      .execute();
    return {};
  },
});
