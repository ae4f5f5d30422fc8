import { base64url, hex } from './base64url.ts';
import type { Ports } from './ports.ts';
import type { RowTable, StoredRow, StoredVault, StoreTx } from './store.ts';

export interface SealedFile {
  readonly blob: Blob;
  readonly name: string;
  readonly surveys: number;
}

const tables: readonly RowTable[] = ['outbox', 'draft', 'photo'];

/** What the server does not have, of one vault, as it lies at rest. */
export async function unsentRows(tx: StoreTx, owner: string): Promise<StoredRow[]> {
  const rows = await Promise.all(tables.map((table) => tx.all(owner, table)));
  return rows.flat().filter(({ table, state }) => table !== 'draft' || state === 'draft');
}

/** Forms among them: finished ones, and drafts. */
export function surveysAmong(rows: readonly StoredRow[]): number {
  return rows.filter(({ table, ref }) => table === 'draft' || ref === 'survey.deliver').length;
}

/**
 * Everything unsent of everybody on this phone, still encrypted. No PIN is asked: only the installation opens it. The
 * format stands in decisions/0014.
 */
export async function sealedFileOf({ store, crypto, now }: Ports): Promise<SealedFile> {
  const kept = await store.read(async (tx) => {
    const vaults = await tx.vaults();
    return Promise.all(vaults.map(async (vault) => ({ vault, rows: await unsentRows(tx, vault.owner) })));
  });
  const full = kept.filter(({ rows }) => rows.length > 0);
  const madeAt = now().toISOString();
  const keys = full.map(({ vault: { owner, keyId, sealedKey } }) => ({ ref: owner, keyId, sealedKey }));
  const lines = full.flatMap(({ vault, rows }) => rows.map((row) => lineOf(vault, row)));
  const head = JSON.stringify({ format: 'ra-soat/sealed', version: 1, madeAt, keys });
  const body = new TextEncoder().encode([head, ...lines].map((line) => `${line}\n`).join(''));
  const sha256 = hex(await crypto.subtle.digest('SHA-256', body));
  const end = `${JSON.stringify({ end: true, rows: lines.length, sha256 })}\n`;
  return {
    blob: new Blob([body, end], { type: 'application/octet-stream' }),
    name: `ra-soat-${madeAt.slice(0, 10)}-${madeAt.slice(11, 16).replace(':', '')}.rasoat`,
    surveys: surveysAmong(full.flatMap(({ rows }) => rows)),
  };
}

function lineOf({ owner }: StoredVault, { table, id, iv, data }: StoredRow): string {
  return JSON.stringify({ key: owner, table, id, iv: base64url(iv), data: base64url(data) });
}
