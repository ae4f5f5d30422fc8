import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listCodes, tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import { checkNames } from '@ra-soat/domain/words/reports.vi.ts';
import { anchorOf, chapters, guidePage, reachedFrom } from './build-guide.ts';

const root = path.join(import.meta.dirname, '..');
const all = chapters();
const pictures = readdirSync(path.join(root, 'docs/huong-dan/img')).filter((name) => name.endsWith('.png'));

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, one = '']) => one);
}

function anchorsOf(text: string): Set<string> {
  return new Set(found(text, /^#{1,4} (.+)$/gmu).map(anchorOf));
}

test('every picture of the guide exists, is shown, and is taken by a journey', () => {
  const shown = new Set(all.flatMap(({ text }) => found(text, /!\[[^\]]+\]\(img\/([^)]+)\)/gu)));
  assert.deepEqual([...shown].sort(), pictures.toSorted());
  const journeys = readdirSync(path.join(root, 'journeys'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(root, 'journeys', name), 'utf8'))
    .join('\n');
  const untaken = pictures.filter((name) => !journeys.includes(`'${path.basename(name, '.png')}'`));
  assert.deepEqual(untaken, []);
});

test('every link of the guide leads somewhere', () => {
  for (const { name, text } of all) {
    for (const link of found(text, /(?<!!)\[[^\]]+\]\((?!https?:)([^)]+)\)/gu)) {
      const [file = '', anchor] = link.split('#');
      const target = file ? all.find((chapter) => `${chapter.name}.md` === file) : { text };
      assert.ok(target, `${name}: ${link}`);
      if (anchor) assert.ok(anchorsOf(target.text).has(anchor), `${name}: ${link}`);
    }
  }
});

test('each of the fifteen reports has its page, reached from the page of all reports', () => {
  const overview = all.find(({ name }) => name === 'bao-cao')?.text ?? '';
  for (const code of [...tableCodes, ...listCodes]) {
    const page = all.find(({ name }) => name === `bao-cao-r${code.slice(1).padStart(2, '0')}`);
    assert.ok(page, code);
    assert.ok(page.title.startsWith(`${code}. `), code);
    assert.ok(overview.includes(`(${page.name}.md)`), code);
    for (const part of ['Từng cột lấy từ đâu', 'Kiểm tra nghĩa là gì'])
      assert.ok(page.text.includes(`### ${part}`), code);
    assert.ok(page.text.includes(`(img/bc-r${code.slice(1).padStart(2, '0')}.png)`), code);
  }
});

test('every built-in check is explained under its name of the screen, and pages speak of no other', () => {
  const overview = all.find(({ name }) => name === 'bao-cao')?.text ?? '';
  for (const [number, name] of Object.entries(checkNames))
    assert.ok(overview.includes(`| ${number} | ${name} |`), name);
  for (const { name, text } of all.filter((chapter) => chapter.name.startsWith('bao-cao-r'))) {
    const [, checks = ''] = text.split('### Kiểm tra nghĩa là gì');
    const numbers = found(checks, /^\| (\d[\d, ]*) \|/gmu).flatMap((cell) => cell.split(', '));
    assert.ok(numbers.length > 0, name);
    for (const number of numbers) assert.ok(number in checkNames, `${name}: ${number}`);
  }
});

test('every step says what the law asks', () => {
  for (const { name, text } of all.filter((chapter) => chapter.name !== 'index')) {
    for (const step of text.split(/^(?=## )/mu).slice(1)) {
      const [title = ''] = step.split('\n');
      assert.match(step, /^> \*\*Văn bản\*\*/mu, `${name}: ${title}`);
    }
  }
});

test('a page carries its chapter, the others and no Markdown left over', () => {
  for (const chapter of all) {
    const page = guidePage(chapter, all);
    for (const { name } of reachedFrom(chapter, all)) assert.ok(page.includes(`href="${name}.html"`));
    assert.doesNotMatch(page, /href="[^"]*\.md/u);
    assert.doesNotMatch(page, /^#{1,4} /mu);
  }
});
