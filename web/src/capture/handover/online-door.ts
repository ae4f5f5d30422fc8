import { NoNetwork, Refused } from '../../device/faults.ts';
import { captureWords } from '../../words/capture.vi.ts';

/** Asks the server now; for the few things that make no sense later. Rejects with `NoNetwork` or `Refused`. */
export async function askNow(kind: string, input: unknown): Promise<unknown> {
  return request(`/api/queries/${kind}?input=${encodeURIComponent(JSON.stringify(input))}`, {});
}

/** Tells the server now. The id is the caller's, so that a second press after silence changes nothing. */
export async function tellNow(kind: string, id: string, body: unknown): Promise<void> {
  const receipt = await request(`/api/commands/${kind}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, version: 1, body }),
  });
  // A portal answers 200 too.
  if (!isObject(receipt) || receipt['id'] !== id) throw new NoNetwork();
}

async function request(path: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(path, { credentials: 'same-origin', redirect: 'error', cache: 'no-store', ...init }).catch(
    (thrown: unknown) => {
      if (thrown instanceof TypeError) throw new NoNetwork();
      throw thrown;
    },
  );
  const said: unknown = (answer.headers.get('content-type') ?? '').includes('json') ? await answer.json() : undefined;
  if (answer.ok && said !== undefined) return said;
  if (isObject(said) && typeof said['title'] === 'string')
    throw new Refused({ code: String(said['code']), title: said['title'], fields: [] });
  if (answer.status === 401) throw new Refused({ code: 'SIGN_IN', title: captureWords.signInFirst, fields: [] });
  throw new NoNetwork();
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
