import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { materialLink } from './contract.ts';

export const materialLinkCommand = defineCommand(materialLink, {
  verb: 'training.teach',
  site: ({ place }) => ({ place }),
  handle: async ({ materialId, place, subjectIds }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const of = { material_id: materialId, place_id: place };
    const material = await tx
      .selectFrom('training_material')
      .select('material_id')
      .where('material_id', '=', materialId)
      .executeTakeFirst();
    const wanted = [...new Set(subjectIds)];
    const found = await tx
      .selectFrom('training_subject')
      .select('subject_id')
      .where('subject_id', 'in', [materialId, ...wanted])
      .where('place_id', '=', place)
      .execute();
    if (!material || found.length !== wanted.length) throw new Problem('NOT_FOUND');
    await tx
      .deleteFrom('training_subject_material')
      .where('material_id', '=', materialId)
      .where('place_id', '=', place)
      .execute();
    const rows = wanted.map((subject_id, position) => ({ ...of, subject_id, position }));
    if (rows.length > 0) await tx.insertInto('training_subject_material').values(rows).execute();
    return {};
  },
});
