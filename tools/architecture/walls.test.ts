import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { innocents, plantedFaults } from './planted-faults.ts';
import { rooms } from './source-files.ts';

const root = path.join(import.meta.dirname, '../..');
const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const verdict = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

function cruised(folder: string): z.output<typeof verdict>['summary'] {
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return verdict.parse(JSON.parse(stdout)).summary;
}

test('no room reaches through a wall', () => {
  const { totalCruised, violations } = cruised(root);
  assert.ok(totalCruised > 100, `only ${totalCruised} modules were read`);
  assert.deepEqual(
    violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`),
    [],
  );
});

test('each wall stops what is planted against it', (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ra-soat-walls-'));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'web/tsconfig.json']) {
    cpSync(path.join(root, file), path.join(folder, file));
  }
  const plant = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const room of rooms) mkdirSync(path.join(folder, room), { recursive: true });
  for (const file of innocents) plant(file, 'export {};');
  for (const { file, text } of Object.values(plantedFaults)) plant(file, text);
  const caught = new Set(cruised(folder).violations.map(({ from, rule }) => `${rule.name}: ${from}`));
  for (const [name, { file }] of Object.entries(plantedFaults)) {
    assert.ok(caught.has(`${name}: ${file}`), `${name} did not stop ${file}`);
  }
});
