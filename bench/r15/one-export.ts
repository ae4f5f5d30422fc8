// Makes one recorded export in a process of its own and prints its seconds and peak memory as one line of JSON.
import { resourceUsage } from 'node:process';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import { pinnedClock } from '@ra-soat/server/platform/clock.ts';
import { openDatabase } from '@ra-soat/server/platform/database.ts';
import { keyringOf } from '@ra-soat/server/platform/keyring.ts';
import { runQuery } from '@ra-soat/server/platform/query.ts';
import { exportFileFile } from '@ra-soat/server/exports/export-file.ts';

const [url = '', place = '', exportId = '', day = ''] = process.argv.slice(2);
const database = openDatabase(url);
const doors = { database, clock: pinnedClock(() => day), keys: keyringOf(Buffer.alloc(32, 7)) };
const grants = [{ role: 'provincialDepartment', placeId: place, villageId: null }] as const;
const actor: Actor = { accountId: exportId, username: 'do', fullName: 'Đo', mustChangePassword: false, grants };
const idle = Math.round(process.memoryUsage().rss / 2 ** 20);
const worked = process.cpuUsage();
const started = performance.now();
const { bytes } = await runQuery(doors, exportFileFile, actor, { exportId });
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(worked);
const peak = Math.round(resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, bytes: bytes.length, idle, peak }));
await database.close();
