// npm run backup -- FILE [--with-key]: the whole database as of one instant, while the system goes on working.
import { resolve } from 'node:path';
import { readSecret, keyPath } from '@ra-soat/server/platform/keyring.ts';
import { readSettings } from '@ra-soat/server/platform/settings.ts';
import { takeBackup } from './backup/take-backup.ts';
import { withDatabase } from './backup/with-database.ts';

const words = process.argv.slice(2);
const withKey = words.includes('--with-key');
const [name] = words.filter((word) => !word.startsWith('--'));
if (name === undefined) {
  console.error('Cách dùng: npm run backup -- TỆP [--with-key]');
  process.exit(2);
}
const settings = readSettings(process.env);
const file = resolve(process.env['INIT_CWD'] ?? '.', name);
const secret = readSecret(settings.dataDir);
const began = performance.now();
try {
  const taken = await withDatabase(settings, (databaseUrl) => takeBackup({ databaseUrl, file, secret, withKey }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const size = (taken.bytes / 1_048_576).toFixed(1);
  console.log(
    `Đã sao lưu vào ${file}: ${String(taken.tables.length)} bảng, ${String(taken.rows)} dòng, ${size} MB, ${seconds} giây.`,
  );
  console.log(
    `Mốc: ${taken.head.mark.at} (${taken.head.mark.lsn}). Mọi việc đã được trả lời trước mốc đều nằm trong bản sao.`,
  );
  console.log(
    withKey
      ? 'Tệp CÓ khóa đọc số định danh: ai có tệp này thì đọc được tất cả. Giữ như giữ chính máy chủ.'
      : `Tệp KHÔNG có khóa đọc số định danh. Giữ riêng một bản ${keyPath(settings.dataDir)}, ở nơi khác với tệp này.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
