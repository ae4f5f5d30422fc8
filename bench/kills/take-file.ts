import assert from 'node:assert/strict';
import { capabilities } from '@ra-soat/server/app.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import type { Doors } from '@ra-soat/server/platform/command.ts';
import { takeSealed } from '@ra-soat/server/platform/sealed.ts';
import { sealedRows } from '../chaos/sealed-rows.ts';

/** The officer takes in what a phone gave out, row by row; how many rows there were. */
export async function takeFile(doors: Doors, officer: Actor, text: string): Promise<number> {
  const rows = sealedRows(text);
  const commandOf = (kind: string) =>
    capabilities.commands.find(({ contract }) => contract.kind === kind) ?? assert.fail(kind);
  for (const row of rows) await takeSealed(doors, commandOf, officer, row);
  return rows.length;
}
