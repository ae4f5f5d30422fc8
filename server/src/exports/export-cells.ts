import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Sex } from '@ra-soat/domain/survey/evidence.ts';
import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { exportFileWords } from '@ra-soat/domain/words/exports.vi.ts';
import type { MemberOn } from '../documents/members-on.ts';

/** Opens a citizen number, for who may read it and asked for it. */
export type Open = ((cipher: Buffer) => string) | undefined;

/** dd/mm/yyyy, or the year alone; blank where neither is known. */
export function bornText({ born_on, born_year }: Pick<MemberOn, 'born_on' | 'born_year'>): string {
  return born_on === null ? String(born_year ?? '') : showDate(born_on);
}

export function sexText(sex: Sex | null): string {
  return sex === null ? '' : exportFileWords.sexes[sex];
}

export function ethnicityText(code: number | null): string {
  return code === null ? '' : ethnicityName(code);
}

export function numberText(member: MemberOn | undefined, open: Open): string {
  return member?.cipher && open ? open(member.cipher) : '';
}

export function dayText(on: string | null): string {
  return on === null ? '' : showDate(on);
}

/** A tick, nothing, or nothing because it is not known. */
export function tickText(mark: boolean | null): string {
  return mark === true ? 'x' : '';
}

export function codesText(codes: readonly number[] | null): string {
  return (codes ?? []).join('; ');
}
