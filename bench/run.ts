import { readdirSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { z } from 'zod';

/** What bench/NAME.ts exports as `run`: figures with their unit in the name, ratios to a named reference in the same run. */
const figure = z.union([z.number(), z.string()]);
const measured = z.object({
  /** A figure, or a table of them by name. */
  figures: z.record(z.string(), z.union([figure, z.record(z.string(), z.record(z.string(), figure))])),
  ratios: z.record(z.string(), z.number()),
});
const bench = z.object({ run: z.custom<() => Promise<unknown>>((value) => typeof value === 'function') });

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3))
  .sort();

const machine = {
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? '',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform}-${process.arch}`,
  /** Work that waited for a core in the last minute, before the bench began. */
  loadBefore: Math.round(loadavg()[0] ?? 0),
};

async function runBench(name: string) {
  const { run } = bench.parse(await import(`./${name}.ts`));
  const { figures, ratios } = measured.parse(await run());
  return { name, machine, figures, ratios };
}

const words = process.argv.slice(2);
const json = words.includes('--json');
const [name] = words.filter((word) => !word.startsWith('--'));
if (name === undefined) console.log(json ? JSON.stringify(names) : names.join('\n'));
else if (names.includes(name)) console.log(JSON.stringify(await runBench(name), null, json ? undefined : 2));
else {
  console.error(`Không có phép đo ${name}. Các phép đo: ${names.join(', ')}`);
  process.exitCode = 2;
}
