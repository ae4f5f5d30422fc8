import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { code, isForTests, sourceFiles, type SourceFile } from './source-files.ts';

/** Data, not code: words, standards, and what is generated from the migrations. */
const isData = ({ path: name }: SourceFile) =>
  /^domain\/src\/(standards|words)\/|\/words\/|^server\/src\/platform\/tables\.ts$/u.test(name);

function share(numbers: readonly number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;
}

function nodesOf(file: SourceFile): ts.Node[] {
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const nodes: ts.Node[] = [ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)];
  for (const node of nodes) ts.forEachChild(node, (child) => void nodes.push(child));
  return nodes;
}

const trees = code.map((file) => ({ file, nodes: nodesOf(file) }));

test('a file has at most 300 lines, half of them at most 60, nine tenths at most 200', () => {
  const files = code.filter((file) => !isData(file));
  assert.deepEqual(
    files.filter(({ lines }) => lines > 300).map((file) => `${file.path}: ${file.lines}`),
    [],
  );
  const lines = files.map((file) => file.lines);
  assert.ok(share(lines, 0.5) <= 60, `median ${share(lines, 0.5)}`);
  assert.ok(share(lines, 0.9) <= 200, `nine tenths ${share(lines, 0.9)}`);
});

test('half of the functions have at most 8 lines, nine tenths at most 30', () => {
  const lines = trees.flatMap(({ nodes }) => nodes.filter(hasBlock).map(linesOf));
  assert.ok(share(lines, 0.5) <= 8, `median ${share(lines, 0.5)}`);
  assert.ok(share(lines, 0.9) <= 30, `nine tenths ${share(lines, 0.9)}`);
});

function hasBlock(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function linesOf(node: ts.Node): number {
  const file = node.getSourceFile();
  const line = (at: number) => file.getLineAndCharacterOfPosition(at).line;
  return line(node.end) - line(node.getStart()) + 1;
}

test('no `any`; a cast in a thousand lines at most', () => {
  const any = trees.filter(({ nodes }) => nodes.some((node) => node.kind === ts.SyntaxKind.AnyKeyword));
  assert.deepEqual(
    any.map(({ file }) => file.path),
    [],
  );
  const casts = trees.flatMap(({ nodes }) => nodes.filter(isCast));
  const lines = code.reduce((sum, file) => sum + file.lines, 0);
  assert.ok(casts.length <= lines / 1000, `${casts.length} casts in ${lines} lines`);
});

function isCast(node: ts.Node): boolean {
  return ts.isNonNullExpression(node) || (ts.isAsExpression(node) && node.type.getText() !== 'const');
}

test('the clock is asked by nobody but the clock', () => {
  // The launcher of PostgreSQL waits a while by the machine's clock, a phone notes its own: no legal day hangs on them.
  const keepers = ['server/src/platform/clock.ts', 'server/src/platform/postgres.ts', 'web/src/device/clock.ts'];
  const asks = /\bDate\.now\(\)|\bnew Date\(\)/u;
  const askers = code.filter(({ path: name, text }) => /^(domain|server|web)\//u.test(name) && asks.test(text));
  const found = askers.filter((file) => !isForTests(file)).map((file) => file.path);
  assert.deepEqual(found, keepers);
});

test('no SQL asks what time it is', () => {
  // The one exception is the note that a migration ran.
  const asks = /(?<![.\w])now\(\)|current_date|current_timestamp|clock_timestamp|localtime/iu;
  const sql = [...code.filter((file) => file.path.startsWith('server/')), ...sourceFiles('server/migrations/*.sql')];
  const found = sql.filter(({ path: name, text }) => asks.test(text) && path.basename(name) !== 'clock.ts');
  assert.deepEqual(
    found.map((file) => file.path),
    ['server/src/platform/migrate.ts'],
  );
});

test('no test sleeps, and none mocks our own code', () => {
  const found = code.filter((file) => isForTests(file) && /\bsetTimeout\(|\bmock\.\w+\(/u.test(file.text));
  assert.deepEqual(
    found.map((file) => file.path),
    [],
  );
});
