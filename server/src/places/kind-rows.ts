import { addDays, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { type PlaceKind, placeId } from '@ra-soat/domain/places/place.ts';
import type { AreaType } from '@ra-soat/domain/standards/standard.ts';
import { type CsvRow, readCsv } from './csv.ts';

/** The oldest list stands in for all days before it; this is earlier than any review the product can hold. */
const FIRST_DAY: IsoDate = '1900-01-01';
const TWO_TIER_FROM: IsoDate = '2025-07-01';

const areaTypes: Readonly<Record<string, AreaType>> = {
  Xã: 'rural',
  Phường: 'urban',
  'Thị trấn': 'urban',
  'Đặc khu': 'special',
};

/** The dated kind and area type of every commune of the three lists. */
export function kindRows(): readonly PlaceKind[] {
  return [
    ...readCsv('communes-2023-04.csv').map((row) =>
      kind(placeId('2023-04', row('code')), row('type'), FIRST_DAY, '2024-12-31'),
    ),
    ...readCsv('communes-10035.csv').map((row) =>
      kind(placeId('2025-06', row('code')), row('type'), '2025-01-01', '2025-06-30'),
    ),
    ...readCsv('communes-3321.csv').flatMap(kindsSinceTwoTier),
  ];
}

function kindsSinceTwoTier(row: CsvRow): readonly PlaceKind[] {
  const id = placeId('2025-07', row('code'));
  const changedOn = row('type_changed_on');
  if (changedOn === '') return [kind(id, row('type'), TWO_TIER_FROM, null)];
  return [
    kind(id, row('type_on_2025_07_01'), TWO_TIER_FROM, addDays(changedOn, -1)),
    { ...kind(id, row('type'), changedOn, null), source: row('type_changed_by') },
  ];
}

function kind(id: string, name: string, validFrom: IsoDate, validTo: IsoDate | null): PlaceKind {
  const areaType = areaTypes[name];
  if (areaType === undefined) throw new Error(`unknown kind of commune: ${name}`);
  return { placeId: id, validFrom, validTo, kind: name, areaType, source: `Danh mục ${id.slice(0, 7)}` };
}
