import { binaryOf, runProgram } from './testing/run-program.ts';
import { step } from './testing/step.ts';

interface Part {
  readonly title: string;
  readonly args: readonly string[];
}

const rooms = ['domain/src', 'server/src', 'web/src', 'tools', 'bench', 'journeys'];
const cache = ['--cache', '--cache-location', 'node_modules/.cache/eslint/', '--cache-strategy', 'content'];

/** Side by side on two cores: lint takes as long as all the others together. */
const types: readonly Part[] = ['tsconfig.json', 'domain/tsconfig.json', 'web/tsconfig.json'].map((project) => ({
  title: `kiểu: ${project}`,
  args: [binaryOf('typescript/bin/tsc'), '-p', project],
}));
const walls: Part = {
  title: 'tường giữa các phòng',
  args: [
    binaryOf('dependency-cruiser/bin/dependency-cruiser.mjs'),
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...rooms],
  ],
};
const lint: Part = { title: 'eslint', args: [binaryOf('eslint/bin/eslint.js'), ...cache, '.'] };
const names: Part = {
  title: 'tên gọi, cỡ tệp, chủ của bảng',
  args: ['--test', '--test-reporter=dot', 'tools/architecture.test.ts'],
};

/** Types, lint and walls; prints what is wrong. With `names`, also what tools/architecture.test.ts knows. */
export async function check(options: { readonly names: boolean }): Promise<boolean> {
  const other = [...types, walls, ...(options.names ? [names] : [])];
  const [linted, rest] = await Promise.all([inTurn([lint]), inTurn(other)]);
  return linted && rest;
}

async function inTurn(parts: readonly Part[]): Promise<boolean> {
  let good = true;
  for (const { title, args } of parts) {
    const ended = await step(title, () => runProgram(args, { quiet: true }));
    if (!ended.ok) process.stdout.write(`\n✘ ${title}\n${ended.output}\n`);
    good &&= ended.ok;
  }
  return good;
}

if (import.meta.main) process.exitCode = (await check({ names: true })) ? 0 : 1;
