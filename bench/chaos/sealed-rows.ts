import { z } from 'zod';

const header = z.object({ keys: z.array(z.object({ ref: z.string(), keyId: z.string(), sealedKey: z.string() })) });
const line = z.object({ key: z.string(), table: z.string(), id: z.string(), iv: z.string(), data: z.string() });

/** Each row of a sealed file with the key it was sealed under, as the door takes it. */
export function sealedRows(text: string): { keyId: string; sealedKey: string; row: unknown }[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((one): unknown => JSON.parse(one));
  const { keys } = header.parse(lines[0]);
  return lines.slice(1, -1).map((one) => {
    const { key, ...row } = line.parse(one);
    const found = keys.find(({ ref }) => ref === key);
    if (!found) throw new Error('a row without its key');
    return { keyId: found.keyId, sealedKey: found.sealedKey, row };
  });
}
