import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runProgram } from './run-program.ts';
import { noTests, oneFailure, sumOf, type Tally } from './tally.ts';

const root = path.join(import.meta.dirname, '../..');
const reporter = path.join(import.meta.dirname, 'tally-reporter.ts');
const written = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() });

export interface TestGroup {
  readonly title: string;
  readonly patterns: readonly string[];
  /** One process for all files (pure tests), or how many files at a time, each in a process of its own. */
  readonly processes: 'one' | number;
}

/** The files of a group whose path contains one of the filters; all of them without a filter. */
export function filesOf(group: TestGroup, filters: readonly string[]): string[] {
  return globSync([...group.patterns], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !filters.length || filters.some((filter) => file.includes(filter.replace(/^\.\//u, ''))))
    .sort();
}

/** Runs test files with `node --test`, printing dots and the failures. A run that dies counts as one failure. */
export async function runTestFiles(files: readonly string[], processes: TestGroup['processes']): Promise<Tally> {
  if (!files.length) return noTests;
  const folder = mkdtempSync(path.join(tmpdir(), 'ra-soat-tally-'));
  const file = path.join(folder, 'tally.json');
  const parallel = processes === 'one' ? ['--test-isolation=none'] : [`--test-concurrency=${processes}`];
  const reporters = [`--test-reporter=dot`, `--test-reporter-destination=stdout`];
  const tally = [`--test-reporter=${reporter}`, `--test-reporter-destination=${file}`];
  const { ok } = await runProgram(['--test', ...parallel, ...reporters, ...tally, ...files], { quiet: false });
  const counted = written.safeParse(readJson(file));
  rmSync(folder, { recursive: true });
  if (!counted.success) return oneFailure;
  return ok || counted.data.failed > 0 ? counted.data : sumOf([counted.data, oneFailure]);
}

function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return text === '' ? undefined : JSON.parse(text);
}
