import { z } from 'zod';
import type { CommandContract, FileContract, QueryContract } from '@ra-soat/server/platform/contract.ts';
import { doorWords } from '../words/door.vi.ts';
import { Attempts } from './attempts.ts';
import { Problem, problemFrom } from './problem.ts';

// The content security policy forbids the code that zod would otherwise compile.
z.config({ jitless: true });

const attempts = new Attempts(() => crypto.randomUUID());
const receipt = z.object({ id: z.uuid(), bodyHash: z.string(), answer: z.unknown() });
const stored = z.object({ sha256: z.string(), size: z.number() });
const health = z.object({ setUp: z.boolean(), sampleData: z.boolean() });

/**
 * Sends one write and returns its answer. The id is made here and kept until the server has answered, so a retry
 * after silence is done once. Throws Problem.
 */
export async function send<I extends z.ZodType, O extends z.ZodType>(
  contract: CommandContract<I, O>,
  body: z.input<I>,
): Promise<z.output<O>> {
  const id = attempts.idFor(contract.kind, body);
  try {
    const said = await request(`/api/commands/${contract.kind}`, json('POST', { id, version: contract.version, body }));
    const { id: echoed, answer } = read(receipt, said);
    if (echoed !== id) throw notOurs();
    attempts.answered(contract.kind, body);
    return read(contract.output, answer);
  } catch (error) {
    if (error instanceof Problem && !error.passing) attempts.answered(contract.kind, body);
    throw error;
  }
}

interface Kept<B> {
  readonly id: string;
  /** By the clock of this device: kept, never decides. */
  readonly recordedAt: string;
  readonly body: B;
}

/** Sends a write that waited on this device, with the id it was given there. Throws Problem. */
export async function sendKept<I extends z.ZodType, O extends z.ZodType>(
  { kind, version, output }: CommandContract<I, O>,
  { id, recordedAt, body }: Kept<z.input<I>>,
): Promise<z.output<O>> {
  const said = await request(`/api/commands/${kind}`, json('POST', { id, version, recordedAt, body }));
  const { id: echoed, answer } = read(receipt, said);
  if (echoed !== id) throw notOurs();
  return read(output, answer);
}

/** Asks one read. Throws Problem. */
export async function ask<I extends z.ZodType, O extends z.ZodType>(
  contract: QueryContract<I, O>,
  input: z.input<I>,
  signal?: AbortSignal,
): Promise<z.output<O>> {
  const url = `/api/queries/${contract.kind}?input=${encodeURIComponent(JSON.stringify(input))}`;
  return read(contract.output, await request(url, signal ? { signal } : {}));
}

/** The address of a document; a plain link to it downloads the file. */
export function fileUrl<I extends z.ZodType>(contract: FileContract<I>, input: z.input<I>): string {
  return `/api/files/${contract.kind}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

/** Stores a file by the hash of its content and returns the hash (64 hex digits) and its size in bytes. */
export async function putBlob(file: Blob): Promise<z.output<typeof stored>> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const headers = { 'content-type': file.type === '' ? 'application/octet-stream' : file.type };
  return read(stored, await request(`/api/blobs/${sha256}`, { method: 'PUT', headers, body: file }));
}

/** Gives the server one row of a sealed file, as it lies in the file. Throws Problem. */
export async function sendSealed<S extends z.ZodType>(row: unknown, answer: S): Promise<z.output<S>> {
  return read(answer, await request('/api/sealed', json('POST', row)));
}

/** The address of a stored file, for pictures and downloads. */
export function blobUrl(sha256: string): string {
  return `/api/blobs/${sha256}`;
}

export async function signIn(username: string, password: string): Promise<void> {
  await request('/api/session', json('POST', { username, password }));
}

export async function signOut(): Promise<void> {
  await request('/api/session', { method: 'DELETE' });
}

/** Whether the first administrator exists, and whether the database holds sample data. */
export async function askHealth(): Promise<z.output<typeof health>> {
  return read(health, await request('/api/health', {}));
}

function json(method: string, body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function request(url: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(url, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
    if (error instanceof TypeError) throw new Problem({ code: 'NO_ANSWER', title: doorWords.noAnswer, status: 0 });
    throw error;
  });
  const body = parsed(await answer.text());
  if (!answer.ok) throw problemFrom(answer.status, body, doorWords.notOurs);
  return body;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

function read<S extends z.ZodType>(shape: S, said: unknown): z.output<S> {
  const result = shape.safeParse(said);
  if (!result.success) throw notOurs(result.error.message);
  return result.data;
}

function notOurs(detail = ''): Problem {
  const fields = detail === '' ? [] : [{ path: '', message: detail }];
  return new Problem({ code: 'NOT_OURS', title: doorWords.notOurs, status: 502, fields });
}
