import { z } from 'zod';
import { doorWords } from '../words/door.vi.ts';
import { Problem, problemFrom } from './problem.ts';

/** What the server takes at most of a file to teach from. */
export const MATERIAL_BYTES = 50 * 1_048_576;

const stored = z.object({ sha256: z.string() });

/** Leaves a file to teach from at the server and tells how far it is, in whole per cent. Throws Problem. */
export async function putMaterial(file: File, tell: (share: number) => void): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { status, body } = await sent(file, `/api/blobs/${sha256}/material`, tell);
  const said = stored.safeParse(body);
  if (status !== 200 || !said.success) throw problemFrom(status, body, doorWords.notOurs);
  return said.data.sha256;
}

/** `fetch` does not tell how much of a body has left. */
function sent(file: File, url: string, tell: (share: number) => void): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => tell(Math.floor((loaded / total) * 100)));
    request.addEventListener('load', () => resolve({ status: request.status, body: parsed(request.responseText) }));
    request.addEventListener('error', () =>
      reject(new Problem({ code: 'NO_ANSWER', title: doorWords.noAnswer, status: 0 })),
    );
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
