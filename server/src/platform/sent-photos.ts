import { sql } from 'kysely';
import { isAttachmentType } from './blob.ts';
import type { Tx } from './database.ts';
import { Problem } from './problem.ts';

/** Each photo must be one its teller sent to the blob door: a hash alone, known from elsewhere, shows nothing. */
export async function sentPhotos(tx: Tx, accountId: string, photos: readonly { readonly sha256: string }[]) {
  for (const { sha256 } of photos) {
    const { rows } = await sql<{
      media_type: string;
    }>`select media_type from blob_sent_by(${sha256}, ${accountId})`.execute(tx);
    const [file] = rows;
    if (!file) throw new Problem('ATTACHMENT_NOT_SENT');
    if (!isAttachmentType(file.media_type)) throw new Problem('BLOB_TYPE_REFUSED');
  }
}
