import { possibleAges } from '@ra-soat/domain/survey/births.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import { formWords } from '../../words/capture-form.vi.ts';

/** The name, or the line of a person whose name is not written yet. */
export function memberName({ name }: Member, line: number): string {
  return name.trim() === '' ? formWords.unnamed(line + 1) : name;
}

/** "34 tuổi", or both ages where only the year of birth is known; empty without a birth. */
export function agesOf(member: Member, on: Evidence['interviewOn']): string {
  const [oldest, youngest = oldest] = possibleAges(member, on);
  return oldest === undefined || youngest === undefined ? '' : formWords.ages(oldest, youngest);
}
