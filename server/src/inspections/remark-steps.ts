import type { Actor, Site } from '../platform/access.ts';
import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { remarkConfirm, remarkMend } from './contract.ts';

async function remarkOf(tx: Tx, remarkId: string) {
  const remark = await tx
    .selectFrom('inspection_remark')
    .innerJoin('inspection', 'inspection.inspection_id', 'inspection_remark.inspection_id')
    .select(['inspection_remark.commune_id', 'village_id', 'held_on', 'mended_on', 'confirmed_on'])
    .where('remark_id', '=', remarkId)
    .forUpdate('inspection_remark')
    .executeTakeFirst();
  if (!remark) throw new Problem('NOT_FOUND');
  return remark;
}

/** A remark on one village may be mended by the village; its commune answers for all. */
async function siteOf(tx: Tx, actor: Actor, remarkId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  const { commune_id, village_id } = await remarkOf(tx, remarkId);
  return { place: commune_id, ...(village_id && { village: village_id }) };
}

export const remarkMendCommand = defineCommand(remarkMend, {
  verb: 'task.answer',
  site: ({ remarkId }, { tx, actor }) => siteOf(tx, actor, remarkId),
  handle: async ({ remarkId, on, note, paper }, { tx, clock }) => {
    notAhead(clock, on);
    const remark = await remarkOf(tx, remarkId);
    if (remark.mended_on !== null) throw new Problem('REMARK_NOT_WAITING');
    inOrder(remark.held_on, on);
    await tx
      .updateTable('inspection_remark')
      .set({ mended_on: on, mended_note: note, mended_paper: paper })
      .where('remark_id', '=', remarkId)
      .execute();
    return {};
  },
});

export const remarkConfirmCommand = defineCommand(remarkConfirm, {
  verb: 'inspection.record',
  site: ({ remarkId }, { tx, actor }) => siteOf(tx, actor, remarkId),
  handle: async ({ remarkId, on, accepted, note }, { tx, clock }) => {
    notAhead(clock, on);
    const remark = await remarkOf(tx, remarkId);
    if (remark.mended_on === null || remark.confirmed_on !== null) throw new Problem('REMARK_NOT_WAITING');
    inOrder(remark.mended_on, on);
    const given = { mended_on: null, mended_note: null, mended_paper: null, returned_note: note };
    await tx
      .updateTable('inspection_remark')
      .set(accepted ? { confirmed_on: on, returned_note: null } : given)
      .where('remark_id', '=', remarkId)
      .execute();
    return {};
  },
});
