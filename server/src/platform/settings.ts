import { resolve } from 'node:path';
import { isIsoDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';

/** Everything the environment may say; each has a default and is checked at start. */
export interface Settings {
  /** The owner's connection; absent: the server starts its own PostgreSQL in the data folder. */
  readonly databaseUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Demonstrations and journeys run at a pinned legal day, shown on every page. */
  readonly pinnedDay: IsoDate | undefined;
}

function whole(name: string, text: string | undefined, fallback: number): number {
  const value = text === undefined || text === '' ? fallback : Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new Error(`${name}: cần một số từ 0 đến 65535`);
  return value;
}

export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const pinned = env['PINNED_DAY'];
  if (pinned && !isIsoDate(pinned)) throw new Error('PINNED_DAY: cần một ngày dạng 2026-11-02');
  return {
    databaseUrl: env['DATABASE_URL'] || undefined,
    port: whole('PORT', env['PORT'], 8080),
    host: env['HOST'] || '127.0.0.1',
    dataDir: resolve(env['DATA_DIR'] || '.data'),
    pinnedDay: pinned || undefined,
  };
}
