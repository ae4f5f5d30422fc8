import type { SourceFile } from './source-files.ts';

const builder = /\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'([a-z_]+)/gu;
const statement = /\b(?:insert\s+into|update|delete\s+from|copy|merge\s+into)\s+(?:only\s+)?"?([a-z_]+)/giu;
/** places/load.ts copies whole lists; it names each table this way. */
const loaded = /\btable:\s*'([a-z_]+)'/gu;

/** Table → the rooms of the server (slice or platform) whose code writes it, by name. */
export function tableWriters(files: readonly SourceFile[], tables: ReadonlySet<string>): Map<string, string[]> {
  const found = [...tables].map((table) => [table, new Set<string>()] as const);
  const writers = new Map(found);
  for (const { path, text } of files) {
    const room = path.split('/')[2] ?? '';
    for (const pattern of [builder, statement, loaded]) {
      for (const [, table = ''] of text.matchAll(pattern)) writers.get(table)?.add(room);
    }
  }
  return new Map([...writers].map(([table, rooms]) => [table, [...rooms].sort()]));
}
