import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.join(import.meta.dirname, '../../web/dist/di-ra-soat');
const kb = (file: string) => gzipSync(readFileSync(path.join(dist, file))).length / 1000;
const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

/** Script that the first page loads before anything can be done, and all script there is, as a server sends it. */
export function scriptSizes(): { readonly first: number; readonly all: number } {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\/di-ra-soat\/(assets\/[^"]+\.js)"/gu)].map(([, file = '']) => file);
  const all = readdirSync(path.join(dist, 'assets')).filter((file) => file.endsWith('.js'));
  return { first: sum(first.map(kb)), all: sum(all.map((file) => kb(`assets/${file}`))) };
}
