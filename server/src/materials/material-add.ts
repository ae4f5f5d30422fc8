import { fold } from '@ra-soat/domain/kernel/text.ts';
import { topicWords } from '@ra-soat/domain/words/material-topics.vi.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { materialAdd, materialVersion } from './contract.ts';
import { versionRow } from './version-row.ts';

export const materialAddCommand = defineCommand(materialAdd, {
  verb: 'training.teach',
  site: ({ place }) => ({ place }),
  handle: async ({ materialId, place, title, topic, forms, ...told }, request) => {
    const { tx, actor, clock, commandId } = request;
    await seeOwnPlaces(tx, actor.grants);
    const id = { material_id: materialId, place_id: place };
    const row = await versionRow(request, told);
    await tx
      .insertInto('training_material')
      .values({
        ...{ ...id, title, topic, forms, folded: fold(`${title} ${topicWords[topic]}`) },
        ...{ command_id: commandId, recorded_at: clock.now() },
      })
      .execute();
    await tx
      .insertInto('training_material_version')
      .values({ ...id, version: 1, ...row })
      .execute();
    return {};
  },
});

export const materialVersionCommand = defineCommand(materialVersion, {
  verb: 'training.teach',
  site: ({ place }) => ({ place }),
  handle: async ({ materialId, place, seen, ...told }, request) => {
    const { tx, actor } = request;
    await seeOwnPlaces(tx, actor.grants);
    const newest = await tx
      .selectFrom('training_material_version')
      .select('version')
      .where('material_id', '=', materialId)
      .where('place_id', '=', place)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!newest) throw new Problem('NOT_FOUND');
    if (newest.version !== seen) throw new Problem('MATERIAL_CHANGED');
    const row = await versionRow(request, told);
    const id = { material_id: materialId, place_id: place, version: seen + 1 };
    await tx
      .insertInto('training_material_version')
      .values({ ...id, ...row })
      .execute();
    return {};
  },
});
