import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packagedChromium } from './testing/packaged-chromium.ts';

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
  const path = installed() ?? byApt() ?? (await packagedChromium());
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
