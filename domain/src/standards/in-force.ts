import type { IsoDate } from '../kernel/dates.ts';
import type { Source } from '../kernel/source.ts';
import type { Dated, FormRef } from './standard.ts';
import { LOCAL_STANDARDS, type LocalStandard } from './local.ts';

/** One form in force, with its days. */
export interface Period extends Dated {
  readonly form: FormRef;
  readonly source: Source;
}

export const PERIODS: readonly Period[] = [
  {
    form: { standard: 'vn-2016', version: 'v1' },
    validFrom: '2016-01-01',
    validTo: '2021-12-31',
    source: {
      document: 'Quyết định số 59/2015/QĐ-TTg; Nghị định số 07/2021/NĐ-CP',
      article: 'Điều 2',
      mark: 'confirmed',
    },
  },
  {
    form: { standard: 'vn-2022', version: 'v1' },
    validFrom: '2022-01-01',
    validTo: '2022-03-30',
    source: { document: 'Thông tư số 07/2021/TT-BLĐTBXH', mark: 'confirmed' },
  },
  {
    form: { standard: 'vn-2022', version: 'v2' },
    validFrom: '2022-03-31',
    validTo: '2026-12-31',
    source: {
      document: 'Thông tư số 02/2022/TT-BLĐTBXH; Nghị định số 351/2025/NĐ-CP (kéo dài đến 31/12/2026)',
      mark: 'probable',
    },
  },
  {
    form: { standard: 'vn-2027', version: 'v1' },
    validFrom: '2027-01-01',
    validTo: '2030-12-31',
    source: { document: 'Nghị định số 351/2025/NĐ-CP', mark: 'probable' },
  },
];

/**
 * `closing`: the standard of that day (monthly reviews, and the closing result of an annual review); `opening`: the
 * one under which an annual review made that day opens the next year. Different = rà soát theo hai chuẩn.
 * `local`: standards of the province beside the national one, in force that day or on the first day of next year.
 */
export interface InForce {
  readonly closing: FormRef | null;
  readonly opening: FormRef | null;
  readonly local: readonly LocalStandard[];
}

/** The records that hold on a day: with `standardOn`, the only place where dates of the law are compared. */
export function validOn<T extends Dated>(records: readonly T[], date: IsoDate): readonly T[] {
  return records.filter((record) => record.validFrom <= date && (record.validTo === null || date <= record.validTo));
}

/** Standards and forms in force on a day at a place (province code); null outside every known period. */
export function standardOn(date: IsoDate, place: string): InForce {
  const nextYear = `${Number(date.slice(0, 4)) + 1}-01-01`;
  return {
    closing: validOn(PERIODS, date)[0]?.form ?? null,
    opening: validOn(PERIODS, nextYear)[0]?.form ?? null,
    local: LOCAL_STANDARDS.filter(({ provinceCodes }) => provinceCodes.includes(place)).filter((local) =>
      [date, nextYear].some((day) => validOn([local], day).length > 0),
    ),
  };
}

/** True when an annual review made that day is done under two standards. */
export function isDualRun({ closing, opening }: InForce): boolean {
  return closing !== null && opening !== null && closing.standard !== opening.standard;
}
