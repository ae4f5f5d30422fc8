import { isUtf8 } from 'node:buffer';
import type { Actor } from './access.ts';
import { holds, scopeOf } from './access.ts';
import { sha256 as hashOf } from './canonical.ts';
import type { Doors } from './command.ts';
import { everywhere, nowhere, setScope, type Scope, type Tx } from './database.ts';
import { refuseReading } from './hand-in.ts';
import { Problem } from './problem.ts';

export const BLOB_LIMIT = 100 * 1_048_576;
/** Of a paper or photo tied to a record, in bytes. */
export const ATTACHMENT_LIMIT = 20 * 1_048_576;

const attachmentTypes: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

/** A scan or a photo; anything else is a workbook to be imported. */
export function isAttachmentType(mediaType: string): boolean {
  return attachmentTypes.includes(mediaType);
}

/** By content, never by name or header: what a file says of itself in its first bytes. */
function mediaTypeOf(bytes: Buffer): string | undefined {
  const starts = (hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
  if (starts('504b0304')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (starts('d0cf11e0')) return 'application/vnd.ms-excel';
  if (starts('25504446')) return 'application/pdf';
  if (starts('ffd8ff')) return 'image/jpeg';
  if (starts('89504e47')) return 'image/png';
  return isCsv(bytes) ? 'text/csv' : undefined;
}

/** The communes a scope works in: its own, and those of its villages. */
async function communesOf(tx: Tx, { communes, villages }: Scope): Promise<string[]> {
  if (villages.length === 0) return [...communes];
  const rows = await tx.selectFrom('village').select('commune_id').where('village_id', 'in', villages).execute();
  return [...new Set([...communes, ...rows.map(({ commune_id }) => commune_id)])];
}

/** UTF-8 text without control characters whose first line has a separator. */
function isCsv(bytes: Buffer): boolean {
  if (!isUtf8(bytes)) return false;
  const text = bytes.toString('utf8');
  const [first = ''] = text.split('\n', 1);
  return /[;,\t]/u.test(first) && !/[^\P{Cc}\t\r\n]/u.test(text);
}

/**
 * Takes a file in under the hash of its content; sending it twice changes nothing. It belongs to the sender's
 * communes until a command ties it to a record. A scan or photo is for who may attach, a workbook for who may import or
 * change units: that one belongs to the unit of the grant.
 */
export async function putBlob(
  doors: Doors,
  actor: Actor | undefined,
  sha256: string,
  body: unknown,
): Promise<{ sha256: string; size: number }> {
  if (!actor) throw new Problem('SIGN_IN_NEEDED');
  if (!Buffer.isBuffer(body) || hashOf(body) !== sha256) throw new Problem('BLOB_HASH_DIFFERS');
  const mediaType = mediaTypeOf(body);
  if (!mediaType) throw new Problem('BLOB_TYPE_REFUSED');
  const purpose = isAttachmentType(mediaType) ? 'attachment' : 'import';
  const today = doors.clock.today();
  const verb = purpose === 'attachment' ? 'attachment.add' : 'list.import';
  const changing = purpose === 'import' ? holds(actor, 'units.change', today) : [];
  if (holds(actor, verb, today).length === 0 && changing.length === 0) throw new Problem('NOT_ALLOWED');
  if (purpose === 'attachment' && body.length > ATTACHMENT_LIMIT) {
    throw new Problem('BODY_TOO_LARGE', { values: { limit: '20 MB' } });
  }
  return doors.database.within(nowhere, async (tx) => {
    const scope = await scopeOf(tx, actor, verb, today);
    await setScope(tx, everywhere);
    const created_at = doors.clock.now();
    await tx
      .insertInto('blob')
      .values({ sha256, media_type: mediaType, size: body.length, bytes: body, created_at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const units = changing.flatMap(({ placeId }) => placeId ?? []);
    for (const commune_id of [...(await communesOf(tx, scope)), ...units]) {
      await tx
        .insertInto('blob_use')
        .values({ sha256, account_id: actor.accountId, commune_id, purpose, created_at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return { sha256, size: body.length };
  });
}

export async function getBlob(
  doors: Doors,
  actor: Actor | undefined,
  sha256: string,
): Promise<{ mediaType: string; bytes: Buffer }> {
  if (!actor) throw new Problem('SIGN_IN_NEEDED');
  refuseReading(actor, 'blob');
  return doors.database.within(nowhere, async (tx) => {
    await setScope(tx, await scopeOf(tx, actor, 'household.read', doors.clock.today()));
    const blob = await tx
      .selectFrom('blob')
      .select(['media_type', 'bytes'])
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (!blob) throw new Problem('NOT_FOUND');
    return { mediaType: blob.media_type, bytes: blob.bytes };
  });
}
