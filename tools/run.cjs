// Runs one of our TypeScript programs. Written for any Node that can start npm (this file may run on an
// old one): installs what is missing, then hands over to the Node 24 that npm installed beside us.
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const installed = path.join(root, 'node_modules', '.package-lock.json');
const lock = path.join(root, 'package-lock.json');
const [program, ...args] = process.argv.slice(2);

/** npm writes its own copy of the lock file last, so a copy older than ours means an unfinished or outdated install. */
function isInstalled() {
  return fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs;
}

function install() {
  process.stderr.write('Cài đặt thư viện (một lần, khoảng một phút) …\n');
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : ['npm'];
  const done = spawnSync(command[0], [...command.slice(1), 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) process.exit(done.status || 1);
  const now = new Date();
  fs.utimesSync(installed, now, now);
}

if (!isInstalled()) install();
const own = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const node = fs.existsSync(own) ? own : process.execPath;
const child = spawn(node, [path.join(root, program), ...args], {
  cwd: process.env.INIT_CWD && program === 'tools/assess.ts' ? process.env.INIT_CWD : root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
