import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { z } from 'zod';

export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

/** Debian's chromium first, then what other systems call theirs. */
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/** It opens only our own pages, so it may go without the sandbox that root and containers cannot give it. */
const args = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium for the journeys: the machine's, one installed by apt when we may, or the one of the npm package. */
export async function findBrowser(): Promise<FoundBrowser> {
  const path = installed() ?? byApt() ?? (await packaged());
  if (path === undefined) {
    throw new Error('Không có trình duyệt Chromium để chạy thử: hãy cài gói chromium của hệ điều hành rồi chạy lại.');
  }
  return { path, args };
}

function installed(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  return given === undefined ? usual.find((path) => existsSync(path)) : given;
}

function byApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('Cài trình duyệt Chromium bằng apt-get (một lần) …\n');
  for (const task of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-qq', ...task], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return installed();
}

/** An optional dependency for Linux on x64, so its types may be missing as well as itself. */
const packageName: string = '@sparticuz/chromium';
const browserPackage = z.object({
  default: z.custom<{ executablePath: () => Promise<string> }>(
    (value) => typeof value === 'function' && 'executablePath' in value,
  ),
});

/** The npm package unpacks its browser into the folder for temporary files. */
async function packaged(): Promise<string | undefined> {
  try {
    return await browserPackage.parse(await import(packageName)).default.executablePath();
  } catch (error) {
    process.stderr.write(`Không dùng được ${packageName}: ${String(error)}\n`);
    return undefined;
  }
}
