import assert from 'node:assert/strict';
import { capabilities } from '@ra-soat/server/app.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import type { Doors } from '@ra-soat/server/platform/command.ts';
import { takeSealed } from '@ra-soat/server/platform/sealed.ts';
import { z } from 'zod';

const head = z.object({ keys: z.array(z.object({ ref: z.string(), keyId: z.string(), sealedKey: z.string() })) });
const row = z.object({ key: z.string(), table: z.string(), id: z.string(), iv: z.string(), data: z.string() });

/** The officer takes in what a phone gave out, row by row; how many rows there were. */
export async function takeFile(doors: Doors, officer: Actor, text: string): Promise<number> {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const { keys } = head.parse(JSON.parse(first));
  const rows = lines.slice(0, -1).map((line) => row.parse(JSON.parse(line)));
  const commandOf = (kind: string) =>
    capabilities.commands.find(({ contract }) => contract.kind === kind) ?? assert.fail(kind);
  for (const { key, ...sealed } of rows) {
    const own = keys.find(({ ref }) => ref === key);
    await takeSealed(doors, commandOf, officer, { keyId: own?.keyId, sealedKey: own?.sealedKey, row: sealed });
  }
  return rows.length;
}
