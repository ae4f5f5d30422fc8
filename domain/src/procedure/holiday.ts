import type { IsoDate } from '../kernel/dates.ts';
import type { EvidenceMark } from '../kernel/source.ts';

/** `holiday`, `compensation` and `swapped_off` are days off; `swapped_work` is a Saturday worked by public offices. */
export type HolidayKind = 'holiday' | 'compensation' | 'swapped_off' | 'swapped_work';

export interface Holiday {
  readonly date: IsoDate;
  readonly kind: HolidayKind;
  readonly name: string;
  readonly source: string;
  readonly mark: EvidenceMark;
}
