import { fold } from '@ra-soat/domain/kernel/text.ts';
import { isObject } from '../handover/online-door.ts';

/** An answer kept on the phone, as `questions.published` gives it. */
export interface PublishedAnswer {
  readonly questionId: string;
  readonly question: string;
  readonly text: string;
  readonly by: string;
  readonly on: string;
  readonly placeName: string;
  readonly source: { readonly title: string; readonly article: string; readonly number: string } | null;
}

interface Published {
  readonly answers: readonly PublishedAnswer[];
}

function isSource(value: unknown): boolean {
  return (
    value === null || (isObject(value) && ['title', 'article', 'number'].every((key) => typeof value[key] === 'string'))
  );
}

function isAnswer(value: unknown): boolean {
  if (!isObject(value) || !isSource(value['source'])) return false;
  return ['questionId', 'question', 'text', 'by', 'on', 'placeName'].every((key) => typeof value[key] === 'string');
}

export function isPublished(value: unknown): value is Published {
  return isObject(value) && Array.isArray(value['answers']) && value['answers'].every(isAnswer);
}

/** The answers in which every word stands, diacritics aside. */
export function foundAnswers(answers: readonly PublishedAnswer[], text: string): readonly PublishedAnswer[] {
  const words = fold(text).split(' ').filter(Boolean);
  return answers.filter(({ question, text: said, source }) => {
    const folded = fold([question, said, source?.title, source?.number].join(' '));
    return words.every((word) => folded.includes(word));
  });
}
