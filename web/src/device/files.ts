import { StorageFull, NoNetwork, Refused } from './faults.ts';
import { change, rowsOf, sealedRow, type Inside } from './inside.ts';
import { refusal } from './send.ts';

/** Kept free for surveys: a lesson never takes the room of an answer. */
const RESERVE_BYTES = 16 * 1_048_576;

/** A file to learn from, as the lessons name it. */
export interface LessonFile {
  readonly materialId: string;
  readonly version: number;
  readonly mediaType: string;
  readonly size: number;
}

const nameOf = ({ materialId, version }: LessonFile): string => `${materialId}/${version}`;

/** Fetches a file with network and keeps it, sealed. Rejects with `NoNetwork`, `Refused` or `StorageFull`. */
export async function fetchFile(inside: Inside, file: LessonFile): Promise<void> {
  const { ports } = inside;
  const { usage, quota } = await ports.storage.estimate();
  if (quota > 0 && usage + file.size * 1.1 + RESERVE_BYTES > quota) throw new StorageFull();
  const input = encodeURIComponent(JSON.stringify({ materialId: file.materialId, version: file.version }));
  const said = await ports.fetchBytes(`/api/files/material.file?input=${input}`);
  if (said.status !== 200) {
    const { text, mediaType } = { text: new TextDecoder().decode(said.bytes), mediaType: said.mediaType };
    const outcome = refusal({ status: said.status, mediaType, retryAfter: null, text });
    throw outcome.end === 'refused' ? new Refused(outcome.problem) : new NoNetwork();
  }
  // A page of a portal is no lesson.
  if (said.mediaType !== file.mediaType || said.bytes.length !== file.size) throw new NoNetwork();
  const id = nameOf(file);
  const sealed = await inside.cipher.sealBytes('file', id, said.bytes);
  const row = await sealedRow(inside, { table: 'file', id }, null);
  await change(inside, async (tx) => {
    // A new version takes the place of the one before.
    for (const old of await tx.all(inside.vault.owner, 'file')) {
      if (old.id.startsWith(`${file.materialId}/`)) await tx.remove(inside.vault.owner, 'file', old.id);
    }
    await tx.put({ ...row, ...sealed });
  });
}

/** The kept file; null: not on this phone. */
export async function fileOf(inside: Inside, file: LessonFile): Promise<Blob | null> {
  const row = (await rowsOf(inside, 'file')).find(({ id }) => id === nameOf(file));
  const bytes = row && (await inside.cipher.bytesWhole(row));
  return bytes ? new Blob([bytes], { type: file.mediaType }) : null;
}

/** Names of kept files, `material/version`. */
export async function keptFiles(inside: Inside): Promise<readonly string[]> {
  return (await rowsOf(inside, 'file')).map(({ id }) => id);
}
