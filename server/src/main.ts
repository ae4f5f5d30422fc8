import { readSettings } from './platform/settings.ts';
import { startServer } from './start.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const complain = (error: unknown) =>
  process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);

const settings = readSettings(process.env);
const server = await startServer(settings, complain);
say(`Rà Soát đang chạy tại ${server.url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
