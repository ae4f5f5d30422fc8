import { readFileSync } from 'node:fs';
import type { World } from '@ra-soat/server/test-world.ts';

/** Clock ticks a second in /proc, the same on every Linux. */
const TICKS = 100;

/** User and system time of a process, and of its children that have ended; 0 where there is no /proc. */
function secondsOf(pid: number, ended: boolean): number {
  try {
    const [user = 0, system = 0, usedBelow = 0, systemBelow = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ')
      .slice(11, 15)
      .map(Number);
    return (user + system + (ended ? usedBelow + systemBelow : 0)) / TICKS;
  } catch {
    return 0;
  }
}

/** Seconds of processor of the whole database server so far: its own, of its living backends and of those that ended. */
export async function databaseSeconds({ database: { pool } }: World): Promise<number> {
  const { rows } = await pool.query<{ pid: number; parent: boolean }>(
    `select pid, false as parent from pg_stat_activity
     union all select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::integer, true`,
  );
  return rows.reduce((sum, { pid, parent }) => sum + secondsOf(pid, parent), 0);
}
