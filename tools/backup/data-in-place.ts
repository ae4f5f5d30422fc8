import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { BackupHead } from './backup-file.ts';

interface Found {
  readonly commands: number;
  readonly newer: number;
  readonly last: string | null;
  readonly ends: string;
}

async function found(client: ClientBase, mark: string): Promise<Found | undefined> {
  const { rows } = await client.query<{ used: boolean }>(
    `select to_regclass('public.command') is not null and to_regclass('public.account') is not null as used`,
  );
  if (rows[0]?.used !== true) return undefined;
  const summary = await client.query<Found & { accounts: number }>(
    `select (select count(*)::integer from account) as accounts, count(*)::integer as commands,
            count(*) filter (where received_at > $1)::integer as newer,
            to_char(max(received_at) at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI DD/MM/YYYY') as last,
            coalesce((select string_agg(place_id || seq || hash, ' ' order by place_id collate "C") from audit_chain), '') as ends
     from command`,
    [mark],
  );
  const [row] = summary.rows;
  return row && (row.accounts > 0 || row.commands > 0) ? row : undefined;
}

/**
 * Refuses to put a backup over data, unless `over` names exactly those data: eight digits that change with every
 * write. Refuses as well while somebody else is connected, or after a restore that was cut off.
 */
export async function dataInPlace(client: ClientBase, head: BackupHead, over: string | undefined): Promise<void> {
  const others = await client.query<{ n: number }>(
    `select count(*)::integer as n from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  if ((others.rows[0]?.n ?? 0) > 0) throw new Error('Máy chủ đang dùng cơ sở dữ liệu này. Dừng máy chủ rồi khôi phục.');
  const aside = await client.query(`select from pg_namespace where nspname = 'before_restore'`);
  if (aside.rowCount) {
    throw new Error(
      'Lần khôi phục trước bị ngắt giữa chừng; dữ liệu cũ còn trong lược đồ before_restore. Xem docs/operations.md, mục Khôi phục.',
    );
  }
  const data = await found(client, head.mark.at);
  if (!data) return;
  const name = createHash('sha256')
    .update(`${String(data.commands)} ${data.ends}`)
    .digest('hex')
    .slice(0, 8);
  if (over === name) return;
  throw new Error(
    `Nơi khôi phục đã có dữ liệu: ${String(data.commands)} lần ghi, lần cuối ${data.last ?? 'không rõ'}; ${String(data.newer)} lần ghi mới hơn bản sao lưu sẽ mất. ` +
      `Sao lưu dữ liệu đó trước; nếu chắc chắn thay thế, chạy lại với --over ${name}`,
  );
}
