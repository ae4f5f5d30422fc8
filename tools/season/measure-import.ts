// Works one waiting import in a process of its own, so that its time and memory can be told: `measure-import.ts URL`.
import { importJob } from '@ra-soat/server/households/import-job.ts';
import { pinnedClock } from '@ra-soat/server/platform/clock.ts';
import { openDatabase } from '@ra-soat/server/platform/database.ts';
import { keyringOf } from '@ra-soat/server/platform/keyring.ts';

const database = openDatabase(process.argv[2] ?? '');
const worked = await importJob.step({
  database,
  clock: pinnedClock(() => '2026-09-02'),
  keys: keyringOf(Buffer.alloc(32, 7)),
});
const { user, system } = process.cpuUsage();
const cpuSeconds = (user + system) / 1_000_000;
const peakMb = process.resourceUsage().maxRSS / 1024;
await database.close();
process.stdout.write(JSON.stringify({ worked, cpuSeconds, peakMb }));
