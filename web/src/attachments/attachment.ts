import type { z } from 'zod';
import type { attachmentAdd, attachments } from '@ra-soat/server/attachments/contract.ts';
import { attachmentWords } from '../words/attachments.vi.ts';

export type Subject = z.input<typeof attachments.input>;
export type Attachment = z.output<typeof attachments.output>['files'][number];
export type NewAttachment = z.input<typeof attachmentAdd.input>;

const LIMIT = 20 * 1_048_576;
const types = ['application/pdf', 'image/jpeg', 'image/png'];
export const acceptedTypes = types.join(',');

/** Bytes as people read them: 812 KB, 4,5 MB. */
export function showSize(bytes: number): string {
  if (bytes < 1_048_576) return attachmentWords.sizeKb(String(Math.max(1, Math.round(bytes / 1024))));
  return attachmentWords.sizeMb((bytes / 1_048_576).toFixed(1).replace('.', ','));
}

/** Why a picked file cannot be attached; null: it can. */
export function fileFault({ type, size }: { readonly type: string; readonly size: number }): string | null {
  if (!types.includes(type)) return attachmentWords.wrongType;
  if (size === 0) return attachmentWords.empty;
  return size > LIMIT ? attachmentWords.tooLarge(showSize(size)) : null;
}

/** A file's name without its ending, as the first wording of what it is. */
export function nameOf(fileName: string): string {
  const name = fileName.replace(/\.[^.]+$/u, '').trim();
  return name === '' ? attachmentWords.photo : name.slice(0, 200);
}
