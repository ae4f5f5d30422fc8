import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { code, sourceFiles } from './source-files.ts';
import { glossary } from './glossary.ts';

test('files are named in kebab-case after what they hold, and never after nothing', () => {
  const wrong = code.filter(({ path: name }) => {
    const base = path.basename(name);
    return (
      !/^[a-z\d]+(-[a-z\d]+)*(\.[a-z]+)*\.tsx?$/u.test(base) ||
      /(^|-)(service|manager|helpers?|utils?|common|misc)\./u.test(base)
    );
  });
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  );
});

test('exports are named; no file only passes on what others export', () => {
  // `node --test` asks a reporter for a default export, Vite its configuration.
  const asked = ['tools/testing/tally-reporter.ts'];
  const wrong = code.filter((file) => /^export (default|\*|\{[^}]*\} from)/mu.test(file.text));
  assert.deepEqual(
    wrong.map((file) => file.path),
    asked,
  );
});

test('every slice of the server is in the table of contents', () => {
  const app = sourceFiles('server/src/app.ts')[0]?.text ?? '';
  const slices = sourceFiles('server/src/*/contract.ts')
    .map((file) => file.path.split('/')[2] ?? '')
    .filter((slice) => slice !== 'platform');
  assert.ok(slices.length >= 10);
  assert.deepEqual(
    slices.filter((slice) => !app.includes(`'./${slice}/index.ts'`)),
    [],
  );
});

test('every identifier of the glossary is used by the code', () => {
  assert.ok(glossary.length > 30, `only ${glossary.length} words were read`);
  const words = new Set(code.flatMap((file) => file.text.match(/[A-Za-z][A-Za-z\d_]*/gu) ?? []));
  const unused = glossary.flatMap((row) => row.identifiers).filter((identifier) => !words.has(identifier));
  assert.deepEqual(unused, []);
});

test('no screen and no paper uses a word to avoid', () => {
  const said = sourceFiles('domain/src/words/*.ts', 'web/src/words/*.ts', 'server/src/**/words/*.ts');
  const avoided = glossary.flatMap((row) => row.avoided);
  const whole = (word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
  assert.ok(avoided.length > 20, `only ${avoided.length} words to avoid were read`);
  const found = said.flatMap(({ path: name, text }) =>
    avoided.filter((word) => whole(word).test(text)).map((word) => `${name}: ${word}`),
  );
  assert.deepEqual(found, []);
});
