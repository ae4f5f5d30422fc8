import { fold } from '@ra-soat/domain/kernel/text.ts';
import { b1RegionNamed } from '@ra-soat/domain/places/b1-region.ts';
import {
  type B1Region,
  COUNTRY,
  type Place,
  type PlaceLevel,
  type PlaceListId,
  placeId,
} from '@ra-soat/domain/places/place.ts';
import { type CsvRow, readCsv } from './csv.ts';

/**
 * Mã 46 was a tỉnh until it became a city under the centre on 01/01/2025 (NQ 175/2024/QH15 ○); the shipped province
 * list is the later one.
 */
const olderProvinceNames: Readonly<Record<string, string>> = { '46': 'Tỉnh Thừa Thiên Huế' };

interface Row {
  readonly listId: PlaceListId;
  readonly level: PlaceLevel;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly region: B1Region | null;
}

const country = place({
  listId: '2025-07',
  level: 'country',
  code: COUNTRY,
  name: 'Việt Nam',
  kind: '',
  parentId: null,
  region: null,
});

/** Every place of the three lists, parents before children. */
export function placeRows(): readonly Place[] {
  return [{ ...country, placeId: COUNTRY }, ...threeTier('2023-04'), ...threeTier('2025-06'), ...twoTier()];
}

function threeTier(listId: '2023-04' | '2025-06'): readonly Place[] {
  const regions = regionsOfProvinces();
  const [districts, communes] =
    listId === '2023-04'
      ? [readCsv('districts-2023-04.csv'), readCsv('communes-2023-04.csv')]
      : [readCsv('districts-696.csv'), readCsv('communes-10035.csv')];
  const child = (level: PlaceLevel, parent: string) => (row: CsvRow) => {
    const region = regions.get(row('province_code')) ?? null;
    return place({ listId, level, ...named(row), parentId: placeId(listId, row(parent)), region });
  };
  return [
    ...readCsv('provinces-63.csv').map((row) => provinceBefore(listId, row, regions)),
    ...districts.map(child('district', 'province_code')),
    ...communes.map(child('commune', 'district_code')),
  ];
}

function provinceBefore(listId: PlaceListId, row: CsvRow, regions: ReadonlyMap<string, B1Region>): Place {
  const code = row('code');
  const name = (listId === '2023-04' ? olderProvinceNames[code] : undefined) ?? row('name');
  const kind = name.startsWith('Tỉnh') ? 'Tỉnh' : 'Thành phố';
  return place({ listId, level: 'province', code, name, kind, parentId: COUNTRY, region: regions.get(code) ?? null });
}

function twoTier(): readonly Place[] {
  const listId = '2025-07';
  const regions = regionsOfNewCommunes();
  const provinces = readCsv('provinces-34.csv').map((row): Place => {
    const made = place({ listId, level: 'province', ...named(row), parentId: COUNTRY, region: null });
    return { ...made, shortName: row('short_name') };
  });
  const communes = readCsv('communes-3321.csv').map((row): Place => {
    const region = regions.get(row('code')) ?? null;
    const parentId = placeId(listId, row('province_code'));
    return { ...place({ listId, level: 'commune', ...named(row), parentId, region }), shortName: row('short_name') };
  });
  return [...provinces, ...communes];
}

function regionsOfProvinces(): ReadonlyMap<string, B1Region> {
  return new Map(readCsv('provinces-63.csv').map((row) => [row('code'), b1RegionNamed(row('region6'))]));
}

/** The region stays that of the old province (standards.md §7); no new commune crosses an old province line. */
function regionsOfNewCommunes(): ReadonlyMap<string, B1Region> {
  const regions = regionsOfProvinces();
  const found = new Map<string, B1Region>();
  for (const row of readCsv('old-to-new-communes.csv')) {
    const region = regions.get(row('old_province_code'));
    if (region !== undefined) found.set(row('new_code'), region);
  }
  return found;
}

function named(row: CsvRow): { code: string; name: string; kind: string } {
  return { code: row('code'), name: row('name'), kind: row('type') };
}

function place(row: Row): Place {
  const { kind, ...kept } = row;
  return {
    ...kept,
    placeId: placeId(row.listId, row.code),
    shortName: shortName(row.name, kind),
    folded: fold(row.name),
  };
}

/** "Xã Quảng Khê" → "Quảng Khê"; a numbered unit keeps its kind: "Phường 1". */
function shortName(name: string, kind: string): string {
  const rest = name.startsWith(`${kind} `) ? name.slice(kind.length + 1) : name;
  return /^\d+$/.test(rest) ? name : rest;
}
