import type { Place, PlaceLink } from '@ra-soat/domain/places/place.ts';
import { placeId } from '@ra-soat/domain/places/place.ts';
import { type CommuneList, resolveSuccessors, type Successors } from '@ra-soat/domain/places/successors.ts';
import { type CsvRow, readCsv } from './csv.ts';

/** The official conversion of communes, the merger of provinces, and the successors of the communes of 2023-04. */
export function linkRows(places: readonly Place[]): Successors {
  const { links, questions } = resolveSuccessors(communeList(places, '2023-04'), communeList(places, '2025-06'));
  const official = readCsv('old-to-new-communes.csv').map(officialLink);
  return { links: [...links, ...official, ...readCsv('provinces-63.csv').map(provinceLink)], questions };
}

function communeList(places: readonly Place[], listId: string): CommuneList {
  const own = places.filter((place) => place.listId === listId);
  return {
    communes: own.filter((place) => place.level === 'commune'),
    parents: new Map(own.map((place) => [place.placeId, place])),
  };
}

/** Five districts without communes became a đặc khu: there the old unit is the district. */
function officialLink(row: CsvRow): PlaceLink {
  const old = row('old_code') || row('old_district_code');
  const note = row('code_typo_fixed') === '1' ? `${row('note')} (mã đã sửa lỗi in)` : row('note');
  return {
    oldId: placeId('2025-06', old),
    newId: placeId('2025-07', row('new_code')),
    relation: row('relation'),
    note,
  };
}

function provinceLink(row: CsvRow): PlaceLink {
  const [oldId, newId] = [placeId('2025-06', row('code')), placeId('2025-07', row('new_province_code'))];
  return { oldId, newId, relation: 'province', note: '' };
}
