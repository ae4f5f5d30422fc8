import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { importPreview, importProgress } from '@ra-soat/server/households/contract.ts';
import { putBlob } from '@ra-soat/server/platform/blob.ts';
import { sha256 } from '@ra-soat/server/platform/canonical.ts';
import { fingerprint } from '@ra-soat/server/platform/test-audit.ts';
import { importBody, roundBody, storyIds } from '@ra-soat/server/test-story-bodies.ts';
import type { World } from '@ra-soat/server/test-world.ts';

export const program = join(import.meta.dirname, 'measure-import.ts');

export async function opened(world: World, commune = '2025-07:24631') {
  const ids = storyIds(commune, commune.endsWith('24631') ? 'rural' : 'urban', 'Mẫu');
  const officer = await world.person('povertyOfficer', commune);
  await world.run(officer, 'round.open', roundBody(ids));
  return { ids, officer };
}

export type Opened = Awaited<ReturnType<typeof opened>>;

export async function send(world: World, { ids, officer }: Opened, bytes: Buffer) {
  const file = sha256(bytes);
  await putBlob(world.doors, officer, file, bytes);
  const body = { ...importBody({ ...ids, file }), importId: randomUUID() };
  await world.run(officer, 'households.import', body);
  return body;
}

export async function progressOf(world: World, { officer }: Opened, importId: string) {
  return importProgress.output.parse(await world.ask(officer, 'import.progress', { importId }));
}

export async function previewOf(world: World, { ids, officer }: Opened, bytes: Buffer) {
  await putBlob(world.doors, officer, sha256(bytes), bytes);
  const answer = await world.ask(officer, 'import.preview', { roundId: ids.round, file: sha256(bytes) });
  return importPreview.output.parse(answer);
}

export async function countOf(world: World, table: string): Promise<number> {
  const { rows } = await world.database.pool.query<{ n: number }>(`select count(*)::integer as n from ${table}`);
  return rows[0]?.n ?? 0;
}

/** Every table but those that tell of the import itself. */
export async function registry(world: World) {
  const tables = Object.entries(await fingerprint(world.database.pool));
  return Object.fromEntries(tables.filter(([name]) => !/^(command|audit|import|blob)/u.test(name)));
}
