import { sql } from 'kysely';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { ReportSheet } from './excel/report-sheet.ts';

/** Whose report it is, and who signs it. */
export interface ReportIssuer extends Pick<ReportSheet, 'office' | 'place' | 'sample' | 'signatories'> {
  readonly unit: string;
  readonly level: string;
}

interface Row {
  name: string;
  short_name: string;
  level: string;
  superior: string | null;
  superior_level: string | null;
  sample: boolean;
}

/** Of any unit; a sum of the whole country is of no committee. */
export async function reportIssuer(tx: Tx, place: string): Promise<ReportIssuer> {
  const { rows } = await sql<Row>`
    select place.name, place.short_name, place.level, up.name as superior, up.level as superior_level,
           exists (select from installation where key = 'sampleData' and value = 'true') as sample
    from place left join place up on up.place_id = place.parent_id where place.place_id = ${place}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  const { name, level, sample } = row;
  if (level === 'country') {
    const office = ['', issuingWords.wholeCountry];
    return {
      ...{ office, sample, level },
      place: '……',
      unit: issuingWords.country,
      signatories: issuingWords.countrySigners,
    };
  }
  const superior = row.superior === null || row.superior_level === 'country' ? '' : row.superior;
  return {
    office: [superior === '' ? '' : issuingWords.shortHead(superior), issuingWords.shortHead(name)],
    place: row.short_name,
    ...{ unit: name, level, sample },
    signatories: issuingWords.reportSigners,
  };
}
