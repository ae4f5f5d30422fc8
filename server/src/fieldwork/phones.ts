import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { fieldOverview } from './contract.ts';

export type Phone = z.output<typeof fieldOverview.output>['people'][number]['phones'][number];

const DAY_MS = 24 * 3_600_000;
/** A village without network is left every few days; after three somebody should ask. */
const SILENT_MS = 3 * DAY_MS;
/** Two minutes a minute-hand misses; an hour puts times of visits in doubt. */
const CLOCK_OFF_S = 3600;

interface Row {
  accountId: string;
  deviceId: string;
  label: string;
  app: string;
  lastSeen: Date;
  unsent: number;
  unfinished: number;
  refused: number;
  photos: number;
  oldestUnsent: Date | null;
  clockOffsetS: number;
  persisted: boolean;
  newestApp: boolean;
  wipeBy: string | null;
  wipeAt: Date | null;
  wipeReason: string | null;
  wipedAt: Date | null;
  sealed: number | null;
  file: boolean;
}

function concernsOf(row: Row, now: Date): Phone['concerns'] {
  if (row.wipedAt) return [];
  const oldest = row.oldestUnsent && row.oldestUnsent.getTime() + row.clockOffsetS * 1000;
  const found: Record<Phone['concerns'][number], boolean> = {
    wipe: row.wipeAt !== null,
    refused: row.refused > 0,
    unsentLong: oldest !== null && now.getTime() - oldest > SILENT_MS,
    silent: now.getTime() - row.lastSeen.getTime() > SILENT_MS,
    clockOff: Math.abs(row.clockOffsetS) > CLOCK_OFF_S,
    appOld: !row.newestApp,
    notPersisted: !row.persisted,
  };
  const order = ['wipe', 'refused', 'unsentLong', 'silent', 'clockOff', 'appOld', 'notPersisted'] as const;
  return order.filter((concern) => found[concern]);
}

function wipeOf({ wipeBy, wipeAt, wipeReason, wipedAt, sealed, file }: Row): Phone['wipe'] {
  if (!wipeBy || !wipeAt) return null;
  const at = (wipedAt ?? wipeAt).toISOString();
  return { state: wipedAt ? 'done' : 'ordered', by: wipeBy, at, reason: wipeReason ?? '', sealed, file };
}

/** The phones of people, by account, last seen first; `newestApp` among all phones that the actor sees. */
export async function phonesOf(tx: Tx, accounts: readonly string[], now: Date): Promise<ReadonlyMap<string, Phone[]>> {
  const { rows } = await sql<Row>`
    select d.account_id as "accountId", d.device_id as "deviceId", label, app, last_seen_at as "lastSeen", unsent,
           unfinished, refused, photos, oldest_unsent_at as "oldestUnsent", clock_offset_s as "clockOffsetS", persisted,
           app >= (select max(app) from device) as "newestApp", full_name as "wipeBy", ordered_at as "wipeAt",
           reason as "wipeReason", wiped_at as "wipedAt", sealed, sealed_file is not null as file
    from device d left join lateral (
      select * from device_wipe where device_id = d.device_id order by ordered_at desc limit 1) w on true
    left join account a on a.account_id = w.ordered_by
    where d.account_id = any (${accounts}::uuid[]) order by last_seen_at desc`.execute(tx);
  const shown = rows.map((row): [string, Phone] => [
    row.accountId,
    {
      deviceId: row.deviceId,
      label: row.label,
      app: row.app,
      lastSeen: row.lastSeen.toISOString(),
      unsent: row.unsent,
      unfinished: row.unfinished,
      refused: row.refused,
      photos: row.photos,
      oldestUnsent: row.oldestUnsent?.toISOString() ?? null,
      clockOffsetS: row.clockOffsetS,
      concerns: concernsOf(row, now),
      wipe: wipeOf(row),
    },
  ]);
  const grouped = Map.groupBy(shown, ([account]) => account);
  return new Map([...grouped].map(([account, own]) => [account, own.map(([, phone]) => phone)]));
}
