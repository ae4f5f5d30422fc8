import { holds } from '../platform/access.ts';
import { isMaterialType, materialTypes } from '../platform/material/inspect-material.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { materialFile } from './contract.ts';

const plain = { mediaType: 'text/plain; charset=utf-8' } as const;

/** For whoever learns at or under the unit of the material: the database judges that. */
export const materialFileFile = defineFile(materialFile, {
  verb: 'training.learn',
  answer: async ({ materialId, version }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.learn', clock.today()));
    const row = await tx
      .selectFrom('training_material_version as v')
      .leftJoin('blob', 'blob.sha256', 'v.sha256')
      .select(['v.media_type', 'v.file_name', 'v.text', 'blob.bytes'])
      .where('v.material_id', '=', materialId)
      .where('v.version', '=', version)
      .executeTakeFirst();
    const mediaType = row?.media_type;
    if (row?.text != null) return { fileName: `${materialId}.txt`, ...plain, bytes: Buffer.from(row.text) };
    if (!row?.bytes || !mediaType || !isMaterialType(mediaType)) throw new Problem('NOT_FOUND');
    const shown = mediaType === 'application/pdf' || ['picture', 'video'].includes(materialTypes[mediaType]);
    return { fileName: row.file_name ?? materialId, mediaType, bytes: row.bytes, inPage: shown };
  },
});
