import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';

/** A remark while it is being typed; `villageId` empty: the whole commune. */
export interface RemarkDraft {
  readonly remarkId: string;
  readonly what: string;
  readonly who: string;
  readonly villageId: string;
  readonly dueOn: IsoDate | null;
}

export function blankRemark(): RemarkDraft {
  return { remarkId: crypto.randomUUID(), what: '', who: '', villageId: '', dueOn: null };
}

/** One person a line, "họ tên, chức vụ"; undefined while a line lacks its office or there is none. */
export function peopleOf(text: string): { name: string; office: string }[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const people = lines.flatMap((line) => {
    const [name = '', ...rest] = line.split(',');
    const office = rest.join(',').trim();
    return name.trim() === '' || office === '' ? [] : [{ name: name.trim(), office }];
  });
  return people.length === lines.length && people.length > 0 ? people : undefined;
}

/** The remarks as they are sent; undefined while one is not whole. */
export function completeRemarks(remarks: readonly RemarkDraft[]) {
  const whole = remarks.flatMap(({ remarkId, what, who, villageId, dueOn }) =>
    what.trim() === '' || who.trim() === '' || dueOn === null
      ? []
      : [{ remarkId, what, who, dueOn, villageId: villageId === '' ? null : villageId }],
  );
  return whole.length === remarks.length ? whole : undefined;
}
