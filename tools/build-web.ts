import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { buildGuide } from './build-guide.ts';

const root = path.join(import.meta.dirname, '..');

/** What web/dist is built from: of the server only what the browser may know of it; the users' guide beside the apps. */
const sources: readonly { readonly place: string; readonly files: RegExp }[] = [
  { place: 'web', files: /^(src|public|field)\/|^(index\.html|vite\.(field\.)?config\.ts|package\.json)$/u },
  { place: 'domain/src', files: /\.ts$/u },
  { place: 'docs/huong-dan', files: /\.(md|css|png)$/u },
  { place: 'server/src', files: /(^|\/)(contract|evidence-schema)\.ts$/u },
];

/** First pages of the office and of the field app, which is built into the office's folder after it was emptied. */
const pages = ['web/dist/index.html', 'web/dist/di-ra-soat/index.html'] as const;

/** Builds web/dist unless it is newer than every source; true when it built. */
export async function buildWeb(): Promise<boolean> {
  if (Math.min(...pages.map(changedAt)) > Math.max(...sources.map(newestOf))) return false;
  await build({ root: path.join(root, 'web'), logLevel: 'warn' });
  await build({ configFile: path.join(root, 'web/vite.field.config.ts'), logLevel: 'warn' });
  buildGuide();
  return true;
}

function newestOf({ place, files }: (typeof sources)[number]): number {
  return readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => files.test(name) && !name.endsWith('.test.ts'))
    .reduce((newest, name) => Math.max(newest, changedAt(path.join(place, name))), 0);
}

/** Milliseconds; 0 for a file that is not there. */
function changedAt(file: string): number {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (import.meta.main) {
  const fresh = await buildWeb();
  console.log(fresh ? 'web/dist: đã dựng xong.' : 'web/dist: không có gì thay đổi.');
}
