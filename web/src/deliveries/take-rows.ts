import { z } from 'zod';
import { surveyDeliver } from '@ra-soat/server/surveys/contract.ts';
import { Problem } from '../ui/problem.ts';
import { deliveryWords, sealedWords as words } from '../words/deliveries.vi.ts';
import type { SealedLine } from './sealed-file.ts';

export const sealedAnswer = z.object({
  table: z.string(),
  kind: z.string().nullable(),
  repeated: z.boolean(),
  receipt: z.looseObject({ answer: z.unknown().optional() }),
});

type Answer = z.output<typeof sealedAnswer>;

/** What became of one line. */
export interface Taken {
  readonly line: number;
  readonly what: string;
  readonly outcome: 'received' | 'before' | 'waits' | 'refused';
  readonly text: string;
}

const tables: Readonly<Record<string, string>> = words.tables;
const kinds: Readonly<Record<string, string>> = words.kinds;

function whatOf({ table }: SealedLine, kind: string | null): string {
  const job = kind === null ? undefined : (kinds[kind] ?? words.other);
  return [tables[table], job].filter((text) => text !== undefined).join(': ');
}

function accepted(line: SealedLine, { kind, repeated, receipt }: Answer): Taken {
  const what = whatOf(line, kind);
  const told = kind === 'survey.deliver' ? surveyDeliver.output.safeParse(receipt.answer) : undefined;
  if (repeated) return { line: line.line, what, outcome: 'before', text: words.before };
  if (told?.success && told.data.state === 'waiting' && told.data.why) {
    return { line: line.line, what, outcome: 'waits', text: words.waits(deliveryWords.whys[told.data.why]) };
  }
  return { line: line.line, what, outcome: 'received', text: words.received };
}

function refused(line: SealedLine, problem: Problem): Taken {
  const why = [problem.message, ...problem.fields.map(({ message }) => message)].join(' ');
  return { line: line.line, what: whatOf(line, null), outcome: 'refused', text: words.refused(why) };
}

interface Taking {
  readonly send: (body: SealedLine['body']) => Promise<Answer>;
  readonly onTaken: (taken: Taken) => void;
}

/** One line through the door; false: no answer came, it may be tried again. */
async function takeOne(line: SealedLine, { send, onTaken }: Taking): Promise<'done' | 'noAnswer' | 'photoFirst'> {
  try {
    onTaken(accepted(line, await send(line.body)));
    return 'done';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.passing || error.status === 401) return 'noAnswer';
    if (error.code === 'ATTACHMENT_NOT_SENT') return 'photoFirst';
    onTaken(refused(line, error));
    return 'done';
  }
}

/**
 * Takes lines in one by one: forms before photos, since no photo may hold up a form; what needs its photo comes once
 * more at the end. Gives back what is left when the connection broke.
 */
export async function takeRows(lines: readonly SealedLine[], taking: Taking): Promise<readonly SealedLine[]> {
  const ordered = [...lines].toSorted((a, b) => Number(a.table === 'photo') - Number(b.table === 'photo'));
  const later: SealedLine[] = [];
  for (const [at, line] of ordered.entries()) {
    const end = await takeOne(line, taking);
    if (end === 'noAnswer') return [...ordered.slice(at), ...later];
    if (end === 'photoFirst') later.push(line);
  }
  for (const [at, line] of later.entries()) {
    const end = await takeOne(line, taking);
    if (end === 'noAnswer') return later.slice(at);
    if (end === 'photoFirst') taking.onTaken(refused(line, notThere()));
  }
  return [];
}

function notThere(): Problem {
  return new Problem({ code: 'ATTACHMENT_NOT_SENT', title: words.photoMissing, status: 422 });
}
