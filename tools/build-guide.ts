import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';
import { fold } from '@ra-soat/domain/kernel/text.ts';

const root = path.join(import.meta.dirname, '..');
const source = path.join(root, 'docs/huong-dan');
const REPORT = 'bao-cao-';
const target = path.join(root, 'web/dist/huong-dan');

export interface Chapter {
  /** Without extension: `cong-chuc`. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The chapters of the users' guide, the front page first. */
export function chapters(): readonly Chapter[] {
  const names = readdirSync(source).filter((name) => name.endsWith('.md'));
  const read = names.sort().map((file) => {
    const text = readFileSync(path.join(source, file), 'utf8');
    return { name: path.basename(file, '.md'), title: /^# (.+)$/mu.exec(text)?.[1] ?? file, text };
  });
  return [...read.filter(({ name }) => name === 'index'), ...read.filter(({ name }) => name !== 'index')];
}

/** The guide as pages beside the office, so that whoever works there has it at hand, also without an account. */
export function buildGuide(): void {
  const all = chapters();
  mkdirSync(path.join(target, 'img'), { recursive: true });
  for (const chapter of all) writeFileSync(path.join(target, `${chapter.name}.html`), guidePage(chapter, all));
  for (const sheet of readdirSync(source).filter((name) => name.endsWith('.css')))
    copyFileSync(path.join(source, sheet), path.join(target, sheet));
  for (const picture of picturesOf())
    copyFileSync(path.join(source, 'img', picture), path.join(target, 'img', picture));
}

/** None yet in a checkout whose journeys took no pictures. */
function picturesOf(): string[] {
  const folder = path.join(source, 'img');
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The pages of the single reports are reached from the page of all reports and from one another. */
export function reachedFrom(chapter: Chapter, all: readonly Chapter[]): readonly Chapter[] {
  return all.filter(({ name }) => !name.startsWith(REPORT) || chapter.name.startsWith(REPORT));
}

export function guidePage(chapter: Chapter, all: readonly Chapter[]): string {
  const links = reachedFrom(chapter, all).map(({ name, title }) => {
    const current = name === chapter.name ? ' aria-current="page"' : '';
    return `<li><a href="${name}.html"${current}>${title}</a></li>`;
  });
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${chapter.title} · Hướng dẫn Rà Soát</title>
<link rel="stylesheet" href="guide.css">
${ownSheet(chapter)}</head>
<body class="${chapter.name}">
<header><a href="/">Rà Soát</a> · Hướng dẫn sử dụng <span class="sample">hình chụp trên dữ liệu mẫu</span></header>
<nav aria-label="Các phần"><ul>${links.join('')}</ul></nav>
<main>
${toHtml(chapter.text)}
</main>
</body>
</html>
`;
}

/** A chapter may be laid out in its own way, by a style sheet of its name. */
function ownSheet({ name }: Chapter): string {
  const sheet = `${name}.css`;
  return existsSync(path.join(source, sheet)) ? `<link rel="stylesheet" href="${sheet}">\n` : '';
}

/** Headings can be linked to; a picture is a figure with its words below; other chapters are pages here. */
function toHtml(text: string): string {
  const marked = new Marked({
    async: false,
    renderer: {
      heading({ tokens, depth, text: words }) {
        return `<h${depth} id="${anchorOf(words)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      image({ href, text: words }) {
        return `<img src="${href}" alt="${words}" loading="lazy"><span class="caption">${words}</span>`;
      },
      link({ href, tokens }) {
        return `<a href="${href.replace(/\.md(?=#|$)/u, '.html')}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  return marked.parse(text, { async: false });
}

/** `3. Họp dân` → `3-hop-dan`, as GitHub's readers may write it too. */
export function anchorOf(words: string): string {
  return fold(words)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
