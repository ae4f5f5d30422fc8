// npm run restore -- FILE [--over NAME]: a backup into an empty place, or in the place of the data that NAME names.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keyFingerprint, keyPath, readSecret } from '@ra-soat/server/platform/keyring.ts';
import { readSettings } from '@ra-soat/server/platform/settings.ts';
import { readHead, restoreBackup } from './backup/restore-backup.ts';
import { totalOf } from './backup/take-backup.ts';
import { withDatabase } from './backup/with-database.ts';

/** The key must be the one the backup was made with, before anything is touched. */
function settleKey(dataDir: string, wanted: string | null, inFile: string | null): void {
  const secret = readSecret(dataDir);
  if (secret && wanted !== null && keyFingerprint(secret) !== wanted) {
    throw new Error(
      `Khóa ${keyPath(dataDir)} không phải khóa của bản sao lưu. Đặt đúng tệp secret.key vào đó rồi chạy lại.`,
    );
  }
  if (secret || wanted === null) return;
  if (inFile === null) {
    throw new Error(
      `Chưa có khóa đọc số định danh. Đặt tệp secret.key đã giữ riêng vào ${keyPath(dataDir)} rồi chạy lại.`,
    );
  }
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(keyPath(dataDir), inFile, { mode: 0o600, flag: 'wx' });
}

const words = process.argv.slice(2);
const overAt = words.indexOf('--over');
const over = overAt < 0 ? undefined : words[overAt + 1];
const [name] = words.filter((word, at) => !word.startsWith('--') && (overAt < 0 || at !== overAt + 1));
if (name === undefined) {
  console.error('Cách dùng: npm run restore -- TỆP [--over TÊN-DỮ-LIỆU-BỊ-THAY]');
  process.exit(2);
}
const settings = readSettings(process.env);
const file = resolve(process.env['INIT_CWD'] ?? '.', name);
const began = performance.now();
try {
  const { key, keyFingerprint: wanted } = await readHead(file);
  settleKey(settings.dataDir, wanted, key);
  const done = await withDatabase(settings, (databaseUrl) => restoreBackup({ databaseUrl, file, over }));
  const rows = totalOf(done.tables);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `Đã khôi phục ${file}: ${String(done.tables.length)} bảng, ${String(rows)} dòng, ${seconds} giây; số dòng, mã băm và chuỗi nhật ký khớp.`,
  );
  console.log(`Dữ liệu đến mốc ${done.head.mark.at}.`);
  if (done.forward.length > 0) console.log(`Cấu trúc được nâng thêm: ${done.forward.join(', ')}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
