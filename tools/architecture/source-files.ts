import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Every file of ours that matches one of the patterns. */
export function sourceFiles(...patterns: readonly string[]): SourceFile[] {
  return globSync([...patterns], { cwd: root, exclude: (name) => name.includes('node_modules') || name === 'dist' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(root, name), 'utf8');
      return { path: name, text, lines: text.split('\n').length - 1 };
    });
}

export const rooms = ['domain/src', 'server/src', 'web/src', 'tools', 'bench', 'journeys'] as const;
export const code = sourceFiles(...rooms.map((room) => `${room}/**/*.{ts,tsx}`));

/** Tests, and what only tests use. */
export function isForTests(file: SourceFile): boolean {
  return /(\.(test|journey)\.ts|\/(test|matrix)-[a-z-]+\.ts)$|\/fixtures\//u.test(file.path);
}
