import { once } from 'node:events';
import { answerHouseholds } from './assess/households.ts';
import { taskOf, USAGE } from './assess/options.ts';
import { lineSchema } from './assess/schema.ts';
import { answerScores } from './assess/scores.ts';
import { Unreadable } from './assess/unreadable.ts';

/** What is to be written for the command line; reads stdin only when it must. */
async function* answers(args: readonly string[]): AsyncGenerator<string> {
  const task = taskOf(args);
  switch (task.kind) {
    case 'help':
      yield USAGE;
      return;
    case 'schema':
      yield `${JSON.stringify(lineSchema(), null, 2)}\n`;
      return;
    case 'scores':
      yield* answerScores(process.stdin, task.standard);
      return;
    case 'households':
      yield* answerHouseholds(process.stdin, task.standard);
  }
}

/** Writes as fast as the reader takes it. */
async function write(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await write(answers(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
