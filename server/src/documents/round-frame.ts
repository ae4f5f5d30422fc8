import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { SettledArea, StandardId } from '@ra-soat/domain/standards/standard.ts';
import { issuingWords, paperForms } from '@ra-soat/domain/words/issuing.vi.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { Office } from './papers/office.ts';
import type { PaperStamp } from './paper.ts';

/** What every paper and report of a round says besides its content. */
export interface RoundFrame {
  readonly roundId: string;
  readonly commune: string;
  /** "Xã Quảng Khê" */
  readonly unit: string;
  readonly shortName: string;
  /** The province; until 30/06/2025 the district, because the commune of that list stands under it. */
  readonly superior: string;
  readonly province: string;
  readonly year: number;
  readonly standard: StandardId;
  readonly area: SettledArea;
  readonly committee: string;
  readonly openedOn: IsoDate;
  readonly decidedOn: IsoDate | null;
  readonly listClosedOn: IsoDate | null;
  /** A database of invented people. */
  readonly sample: boolean;
}

interface Row {
  commune_id: string;
  unit: string;
  short_name: string;
  superior: string;
  province: string;
  year: number;
  standard_id: StandardId;
  area_type: SettledArea;
  committee: string;
  opened_on: IsoDate;
  decided_on: IsoDate | null;
  list_closed_on: IsoDate | null;
  sample: boolean;
}

export async function roundFrame(tx: Tx, roundId: string): Promise<RoundFrame> {
  const { rows } = await sql<Row>`
    select commune_id, place.name as unit, place.short_name, superior.name as superior, year, standard_id, area_type,
           committee, opened_on, decided_on, state ->> 'listClosedOn' as list_closed_on,
           (select name from place up where up.level = 'province' and up.place_id in (select place_path(commune_id))) as province,
           exists (select from installation where key = 'sampleData' and value = 'true') as sample
    from round join place on place.place_id = commune_id join place superior on superior.place_id = place.parent_id
    where round_id = ${roundId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return {
    roundId,
    commune: row.commune_id,
    unit: row.unit,
    shortName: row.short_name,
    superior: row.superior,
    province: row.province,
    year: row.year,
    standard: row.standard_id,
    area: row.area_type,
    committee: row.committee,
    openedOn: row.opened_on,
    decidedOn: row.decided_on,
    listClosedOn: row.list_closed_on,
    sample: row.sample,
  };
}

/** The People's Committee of the commune under its superior body. */
export function communeOffice(frame: Pick<RoundFrame, 'unit' | 'shortName' | 'superior'>, date?: IsoDate): Office {
  return {
    superior: issuingWords.shortHead(frame.superior),
    body: issuingWords.committeeHead(frame.unit),
    place: frame.shortName,
    ...(date && { date }),
  };
}

/** A body of the commune itself: the steering committee, a village. */
export function officeWithin(frame: RoundFrame, body: string, date?: IsoDate): Office {
  return { ...communeOffice(frame, date), superior: issuingWords.committeeHead(frame.unit), body };
}

/** The same paper always has the same stamp: its day is its own, its code says nothing of a person. */
export function stampOf(
  frame: RoundFrame,
  form: keyof typeof paperForms,
  of: { readonly code: string; readonly id: string; readonly on: IsoDate },
): PaperStamp {
  return {
    form: frame.standard === 'vn-2022' ? paperForms[form].of2022 : paperForms[form].other,
    code: `${of.code}-${of.id.slice(0, 8).toUpperCase()}`,
    sample: frame.sample,
    madeOn: of.on,
  };
}
