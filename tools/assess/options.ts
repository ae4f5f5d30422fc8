import { parseArgs } from 'node:util';
import { classifies, isStandardId, standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Standard } from '@ra-soat/domain/standards/standard.ts';
import { Unreadable } from './unreadable.ts';

export const USAGE = `Cách dùng (đọc stdin, ghi stdout):
  npm run --silent assess -- --standard vn-2022 --scores   CSV id,area,b1,b2 → CSV id,class,subclass,decided_by,problem
  npm run --silent assess -- --standard vn-2022            NDJSON, mỗi dòng một hộ → NDJSON
  npm run --silent assess -- --schema                      JSON Schema của một dòng NDJSON
Chuẩn: vn-2016, vn-2022. Mã thoát 0: mọi dòng đã được trả lời; 2: dữ liệu không đọc được hoặc chuẩn chưa xếp loại được.
`;

export type Task =
  { readonly kind: 'schema' | 'help' } | { readonly kind: 'scores' | 'households'; readonly standard: Standard };

/** What the command line asks for; throws Unreadable with the reason in Vietnamese. */
export function taskOf(args: readonly string[]): Task {
  const { standard: id, scores, schema, help } = read(args);
  if (help === true) return { kind: 'help' };
  if (id === undefined) {
    if (schema === true) return { kind: 'schema' };
    throw new Unreadable(`Thiếu --standard.\n${USAGE}`);
  }
  if (!isStandardId(id)) throw new Unreadable(`Không có chuẩn “${id}”: chọn vn-2016 hoặc vn-2022.`);
  const standard = standardOf(id);
  if (!classifies(standard)) {
    throw new Unreadable(`Chuẩn ${id} (${standard.title}) chưa đủ văn bản nên chưa xếp loại được hộ nào.`);
  }
  if (schema === true) return { kind: 'schema' };
  return { kind: scores === true ? 'scores' : 'households', standard };
}

function read(args: readonly string[]): { standard?: string; scores?: boolean; schema?: boolean; help?: boolean } {
  try {
    const flag = { type: 'boolean' } as const;
    const options = { standard: { type: 'string' }, scores: flag, schema: flag, help: flag } as const;
    return { ...parseArgs({ args: [...args], options }).values };
  } catch (cause) {
    throw new Unreadable(`Tham số không đúng: ${args.join(' ')}\n${USAGE}`, { cause });
  }
}
