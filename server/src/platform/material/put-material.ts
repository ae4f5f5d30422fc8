import { holds, type Actor } from '../access.ts';
import { sha256 as hashOf } from '../canonical.ts';
import type { Doors } from '../command.ts';
import { everywhere, nowhere, setScope } from '../database.ts';
import { refuseReading } from '../hand-in.ts';
import { Problem } from '../problem.ts';
import { inspectMaterial } from './inspect-material.ts';

/** Of a file that is taught from, in bytes. */
export const MATERIAL_LIMIT = 50 * 1_048_576;

/**
 * Takes in a file to teach from, under the hash of its content; for who may teach somewhere. Nothing is stored of a file
 * that is not what it should be. It is seen by nobody until a command makes it a material.
 */
export async function putMaterial(
  doors: Doors,
  actor: Actor | undefined,
  sha256: string,
  body: unknown,
): Promise<{ sha256: string; size: number; mediaType: string }> {
  if (!actor) throw new Problem('SIGN_IN_NEEDED');
  refuseReading(actor, 'blob');
  const grants = holds(actor, 'training.teach', doors.clock.today());
  if (grants.length === 0) throw new Problem('NOT_ALLOWED');
  if (!Buffer.isBuffer(body) || hashOf(body) !== sha256) throw new Problem('BLOB_HASH_DIFFERS');
  if (body.length > MATERIAL_LIMIT) throw new Problem('BODY_TOO_LARGE', { values: { limit: '50 MB' } });
  const mediaType = inspectMaterial(body);
  const created_at = doors.clock.now();
  return doors.database.within(nowhere, async (tx) => {
    await setScope(tx, everywhere);
    await tx
      .insertInto('blob')
      .values({ sha256, media_type: mediaType, size: body.length, bytes: body, created_at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    for (const { placeId } of grants) {
      if (placeId === null) continue;
      await tx
        .insertInto('blob_use')
        .values({ sha256, account_id: actor.accountId, commune_id: placeId, purpose: 'material', created_at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return { sha256, size: body.length, mediaType };
  });
}
