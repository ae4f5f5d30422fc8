import type { FileAnswer } from '../platform/query.ts';
import { listBytes } from './excel/list-bytes.ts';
import { signListSheet } from './excel/sign-list-sheet.ts';
import { fileAnswer, paperAnswer } from './paper-answer.ts';
import { signListPaper, type SignListModel } from './papers/sign-list.ts';

/** Excel allows 31 characters and none of these letters. */
function sheetName(model: SignListModel, at: number): string {
  const plain = model.subject.replace(/[\\/*?:[\]]/gu, ' ').trim();
  return `${String(at + 1)} ${plain}`.slice(0, 31);
}

/** A list to be signed as PDF, Word or Excel. */
export async function signListAnswer(
  models: readonly [SignListModel, ...SignListModel[]],
  format: 'pdf' | 'docx' | 'xlsx',
  name: string,
): Promise<FileAnswer> {
  if (format !== 'xlsx') return paperAnswer(signListPaper(models), format, name);
  const { sample, madeOn } = models[0].stamp;
  const sheets = models.map((model, at) => signListSheet(model, sheetName(model, at)));
  return fileAnswer(name, 'xlsx', await listBytes({ sheets, sample, madeOn }));
}
