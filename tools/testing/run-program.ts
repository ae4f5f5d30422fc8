import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export interface Ended {
  readonly ok: boolean;
  /** What it printed, when it was asked to be quiet. */
  readonly output: string;
}

/** Runs a program of our own or of a package with this Node, at the root, without standard input. */
export function runProgram(args: readonly string[], options: { readonly quiet: boolean }): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('close', (code) => done({ ok: code === 0, output }));
  });
}

/** The file behind a command of an installed package. */
export function binaryOf(file: string): string {
  return path.join(root, 'node_modules', file);
}
