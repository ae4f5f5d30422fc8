/** The complete records of a text, and what is left for the next piece; line feeds inside quotes do not end a record. */
export function cutRecords(text: string): { readonly complete: string[]; readonly left: string } {
  if (!text.includes('"')) return cutLines(text);
  const complete: string[] = [];
  let start = 0;
  let open = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      open = !open && opensHere(text, at, start);
    } else if (sign === '\n' && !open) {
      complete.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return { complete, left: text.slice(start) };
}

/** A quote opens a field at its beginning, or opens it again after a doubled quote; elsewhere it is a fault of its row. */
function opensHere(text: string, at: number, start: number): boolean {
  const before = text[at - 1];
  return at === start || before === ',' || before === '"' || before === '\uFEFF';
}

/** The complete lines of a text, and what is left for the next piece. */
export function cutLines(text: string): { readonly complete: string[]; readonly left: string } {
  const complete = text.split('\n');
  const left = complete.pop() ?? '';
  return { complete, left };
}

/** The fields of one record, quotes undone; null when a quote stands where none may. */
export function fieldsOf(record: string): readonly string[] | null {
  if (!record.includes('"')) return record.split(',');
  const fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  while (field.lastIndex <= record.length) {
    const match = field.exec(record);
    if (match === null) return null;
    fields.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === '') return fields;
  }
  return fields;
}

/** Quoted where a comma, a quote or a line feed asks for it. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
