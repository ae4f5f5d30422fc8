import { z } from 'zod';
import { Problem, problemFrom } from '../ui/problem.ts';
import { doorWords } from '../words/door.vi.ts';

/** What is under way with a file, and how far. */
export type Sending = { readonly step: 'hashing' } | { readonly step: 'sending'; readonly percent: number };

const stored = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/u) });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Stores a workbook by the hash of its content, telling how far it is; answers the hash (64 hex digits). Throws Problem. */
export async function sendFile(file: File, tell: (sending: Sending) => void): Promise<string> {
  tell({ step: 'hashing' });
  const sha256 = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  tell({ step: 'sending', percent: 0 });
  const { status, text } = await put(`/api/blobs/${sha256}`, file, (percent) => tell({ step: 'sending', percent }));
  const said = parsed(text);
  if (status < 200 || status > 299) throw problemFrom(status, said, doorWords.notOurs);
  const receipt = stored.safeParse(said);
  if (receipt.success && receipt.data.sha256 === sha256) return sha256;
  throw new Problem({ code: 'NOT_OURS', title: doorWords.notOurs, status: 502 });
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `fetch` does not tell how much of a body was sent; this does. */
function put(url: string, file: File, tell: (percent: number) => void): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.setRequestHeader('content-type', XLSX);
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? Math.floor((loaded * 100) / total) : 0);
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(new Problem({ code: 'NO_ANSWER', title: doorWords.noAnswer, status: 0 }));
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
