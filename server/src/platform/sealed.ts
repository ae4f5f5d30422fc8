import { z } from 'zod';
import type { Actor } from './access.ts';
import { putBlob } from './blob.ts';
import { parsed, runOnce, type CommandEntry, type Doors, type Receipt } from './command.ts';
import { Problem } from './problem.ts';
import { openRow } from './sealing-key.ts';

const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[\w-]*$/u);
const sealedBody = z.object({
  keyId: z.string().max(100),
  sealedKey: base64url(400),
  row: z.object({ table: z.string().max(40), id: z.string().max(100), iv: base64url(40), data: base64url(1_000_000) }),
});
const command = z.object({
  kind: z.string(),
  id: z.uuid(),
  version: z.number().int(),
  recordedAt: z.iso.datetime({ offset: true }).nullable(),
  body: z.unknown(),
});
const commandRow = z.object({ command });
const photoRow = z.object({ sha256: z.string().regex(/^[\da-f]{64}$/u), command: command.nullable() });

type Inner = z.output<typeof command>;

export interface SealedAnswer {
  readonly table: string;
  /** Null: a photo that some other row ties to its record. */
  readonly kind: string | null;
  /** It was here before, whatever way it had come. */
  readonly repeated: boolean;
  readonly receipt: Receipt | { readonly sha256: string; readonly size: number };
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Problem('SEALED_DAMAGED');
  }
}

function opened(doors: Doors, raw: unknown): { table: string; plain: Buffer } {
  const { keyId, sealedKey, row } = parsed(sealedBody, raw);
  const { sealing } = doors.keys;
  if (keyId !== sealing.sealTo.keyId) throw new Problem('SEALED_FOREIGN');
  const deviceKey = sealing.unseal(sealedKey);
  const plain = deviceKey && openRow(deviceKey, row);
  if (!plain) throw new Problem('SEALED_DAMAGED');
  return { table: row.table, plain };
}

/**
 * The door for work that its phone could not send: one row of a sealed file, brought by whoever has the file. It goes
 * through the same doors as always, in the name of who brings it; the same id counts once however it arrives.
 */
export async function takeSealed(
  doors: Doors,
  commandOf: (kind: string) => CommandEntry,
  actor: Actor | undefined,
  raw: unknown,
): Promise<SealedAnswer> {
  if (!actor) throw new Problem('SIGN_IN_NEEDED');
  const { table, plain } = opened(doors, raw);
  const run = async ({ kind, ...envelope }: Inner): Promise<SealedAnswer> => {
    const done = await runOnce(doors, commandOf(kind), actor, { ...envelope, sealed: true });
    return { table, kind, ...done };
  };
  if (table !== 'photo') return run(parsed(commandRow, readJson(plain)).command);
  const end = plain.indexOf('\n');
  const photo = parsed(photoRow, readJson(plain.subarray(0, Math.max(end, 0))));
  const receipt = await putBlob(doors, actor, photo.sha256, Buffer.from(plain.subarray(end + 1)));
  return photo.command ? run(photo.command) : { table, kind: null, repeated: false, receipt };
}
