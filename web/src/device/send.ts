import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { deviceWords } from '../words/device.vi.ts';
import { hex } from './base64url.ts';
import type { PhoneProblem } from './device.ts';
import { NoNetwork } from './faults.ts';
import type { Outgoing } from './outgoing.ts';
import type { DoorAnswer, Ports } from './ports.ts';

/** How one sending ended. Only `received` lets go of what was sent. */
export type Outcome =
  | { readonly end: 'received'; readonly answer: unknown }
  | { readonly end: 'refused'; readonly problem: PhoneProblem }
  | { readonly end: 'later'; readonly waitMs: number }
  | { readonly end: 'offline' }
  | { readonly end: 'signIn' };

const REFUSALS: readonly number[] = [400, 403, 404, 409, 413, 422];

export const jsonPost = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Sends one command; received only if the answer repeats its id and the hash of its body. */
export async function sendCommand(ports: Ports, { command }: Pick<Outgoing, 'command'>): Promise<Outcome> {
  const { kind, ...envelope } = command;
  const answer = await reach(ports, `/api/commands/${kind}`, jsonPost(envelope));
  if (answer === 'offline') return { end: 'offline' };
  if (answer.status < 200 || answer.status > 299) return refusal(answer);
  const receipt = jsonIn(answer);
  const echoed = isReceipt(receipt) && receipt.id === command.id;
  if (!echoed || receipt.bodyHash !== (await hashOf(ports, command.body))) return { end: 'later', waitMs: 0 };
  return { end: 'received', answer: receipt.answer };
}

/** What an answer without success means. Only our own words refuse; a portal's page is no answer. */
export function refusal(answer: DoorAnswer): Exclude<Outcome, { end: 'received' | 'offline' }> {
  const { status } = answer;
  const problem = problemIn(answer);
  if (status === 401) return problem ? { end: 'signIn' } : { end: 'later', waitMs: 0 };
  if (REFUSALS.includes(status) && problem) return { end: 'refused', problem };
  if (status === 413)
    return { end: 'refused', problem: { code: 'BODY_TOO_LARGE', title: deviceWords.tooLarge, fields: [] } };
  return { end: 'later', waitMs: Math.max(0, Number(answer.retryAfter ?? 0) * 1000) || 0 };
}

/** An answer, whatever it says, or nobody there. */
export async function reach(ports: Ports, path: string, init: RequestInit): Promise<DoorAnswer | 'offline'> {
  try {
    return await ports.fetch(path, init);
  } catch (error) {
    if (error instanceof NoNetwork) return 'offline';
    throw error;
  }
}

/** Undefined: no JSON, or cut off. */
export function jsonIn({ mediaType, text }: DoorAnswer): unknown {
  if (!mediaType.includes('json')) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function hashOf({ crypto }: Ports, body: unknown): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(body))));
}

function isReceipt(value: unknown): value is { id: unknown; bodyHash: unknown; answer: unknown } {
  return typeof value === 'object' && value !== null && 'id' in value && 'bodyHash' in value && 'answer' in value;
}

interface SaidProblem {
  readonly code: string;
  readonly title: string;
  readonly fields?: unknown;
}

function isProblem(value: unknown): value is SaidProblem {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('title' in value)) return false;
  return typeof value.code === 'string' && typeof value.title === 'string';
}

/** The words of our server in an answer; undefined: somebody else's. */
export function problemIn(answer: DoorAnswer): PhoneProblem | undefined {
  const said = jsonIn(answer);
  if (!isProblem(said)) return undefined;
  const { code, title, fields } = said;
  return { code, title, fields: Array.isArray(fields) ? fields.filter(isField) : [] };
}

function isField(value: unknown): value is PhoneProblem['fields'][number] {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('message' in value)) return false;
  return typeof value.path === 'string' && typeof value.message === 'string';
}
