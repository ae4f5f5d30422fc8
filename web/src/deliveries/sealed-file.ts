import { z } from 'zod';

/** Larger than any phone's unsent work with its photos. */
export const SEALED_LIMIT = 500 * 1_048_576;

const head = z.object({
  format: z.literal('ra-soat/sealed'),
  version: z.number(),
  madeAt: z.string(),
  keys: z.array(z.object({ ref: z.string(), keyId: z.string(), sealedKey: z.string() })),
});
const table = z.enum(['outbox', 'draft', 'photo']);
const row = z.object({ key: z.string(), table, id: z.string(), iv: z.string(), data: z.string() });
const end = z.object({ end: z.literal(true), rows: z.number(), sha256: z.string() });

/** What one line of the file gives to the door. */
export interface SealedLine {
  /** Of the file, from 1. */
  readonly line: number;
  readonly table: z.output<typeof table>;
  readonly body: {
    readonly keyId: string;
    readonly sealedKey: string;
    readonly row: Pick<z.output<typeof row>, 'table' | 'id' | 'iv' | 'data'>;
  };
}

export type ReadFile =
  | { readonly ok: false; readonly fault: 'notOurs' | 'newer' }
  | {
      readonly ok: true;
      readonly madeAt: string;
      readonly lines: readonly SealedLine[];
      /** Numbers of lines that cannot be read. */
      readonly damaged: readonly number[];
      /** cutOff: its last line is missing; altered: the last line tells of another content. */
      readonly state: 'whole' | 'cutOff' | 'altered';
    };

function parsed<S extends z.ZodType>(shape: S, text: string | undefined): z.output<S> | undefined {
  try {
    const found = shape.safeParse(JSON.parse(text ?? ''));
    return found.success ? found.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where the last line begins: the digest is over everything before it. */
function lastLineAt(bytes: Uint8Array<ArrayBuffer>): number {
  const last = bytes.at(-1) === 10 ? bytes.length - 2 : bytes.length - 1;
  return bytes.lastIndexOf(10, last) + 1;
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads what a phone could not send, line by line; a broken line is named and takes no other with it. */
export async function readSealedFile(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  const [first, ...rest] = new TextDecoder().decode(bytes).split('\n');
  const top = parsed(head, first);
  if (!top) return { ok: false, fault: 'notOurs' };
  if (top.version > 1) return { ok: false, fault: 'newer' };
  const texts = rest.at(-1) === '' ? rest.slice(0, -1) : rest;
  const last = parsed(end, texts.at(-1));
  const keys = new Map(top.keys.map((key) => [key.ref, key]));
  const lines: SealedLine[] = [];
  const damaged: number[] = [];
  for (const [at, text] of (last ? texts.slice(0, -1) : texts).entries()) {
    const found = parsed(row, text);
    const key = found && keys.get(found.key);
    if (!found || !key) damaged.push(at + 2);
    else {
      const { key: _, ...sealed } = found;
      lines.push({
        line: at + 2,
        table: found.table,
        body: { keyId: key.keyId, sealedKey: key.sealedKey, row: sealed },
      });
    }
  }
  const whole = last?.sha256 === (last && (await sha256Of(bytes.subarray(0, lastLineAt(bytes)))));
  return { ok: true, madeAt: top.madeAt, lines, damaged, state: last ? (whole ? 'whole' : 'altered') : 'cutOff' };
}
