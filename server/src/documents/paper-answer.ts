import type { FileAnswer } from '../platform/query.ts';
import type { Paper } from './paper.ts';
import { printable } from './paper-text.ts';
import { renderPaper } from './render-in-worker.ts';

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A name that every system can keep: no slash, no colon. */
export function fileName(name: string, end: string): string {
  return `${printable(name).replace(/[/\\:*?"<>|]/gu, '-')}.${end}`;
}

export function fileAnswer(name: string, kind: keyof typeof mediaTypes, bytes: Uint8Array): FileAnswer {
  return { fileName: fileName(name, kind), mediaType: mediaTypes[kind], bytes };
}

export async function paperAnswer(paper: Paper, format: 'pdf' | 'docx', name: string): Promise<FileAnswer> {
  return fileAnswer(name, format, await renderPaper({ paper, format }));
}
