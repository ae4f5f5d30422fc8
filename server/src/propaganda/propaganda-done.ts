import type { Actor, Site } from '../platform/access.ts';
import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { sentPhotos } from '../platform/sent-photos.ts';
import { propagandaDone } from './contract.ts';

async function unitOf(tx: Tx, actor: Actor, taskId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  const task = await tx
    .selectFrom('propaganda_task')
    .select(['place_id', 'village_id'])
    .where('task_id', '=', taskId)
    .executeTakeFirst();
  if (!task) throw new Problem('NOT_FOUND');
  return { place: task.place_id, ...(task.village_id && { village: task.village_id }) };
}

export const propagandaDoneCommand = defineCommand(propagandaDone, {
  verb: 'task.answer',
  site: ({ taskId }, { tx, actor }) => unitOf(tx, actor, taskId),
  handle: async ({ taskId, on, note, people, proof }, { tx, actor, clock }) => {
    notAhead(clock, on);
    const task = await tx
      .selectFrom('propaganda_task')
      .select(['given_on', 'done_on'])
      .where('task_id', '=', taskId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (task.done_on !== null) throw new Problem('TASK_DONE');
    inOrder(task.given_on, on);
    await sentPhotos(tx, actor.accountId, proof);
    await tx
      .updateTable('propaganda_task')
      .set({ done_on: on, done_note: note, people, proof: JSON.stringify(proof), done_by: actor.accountId })
      .where('task_id', '=', taskId)
      .execute();
    return {};
  },
});
