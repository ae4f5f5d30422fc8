import { b1RegionNamed } from '@ra-soat/domain/places/b1-region.ts';
import { fold } from '@ra-soat/domain/kernel/text.ts';

/** What figures are of: a place, a region, or a group of units. */
export interface Area {
  readonly area: string;
  readonly areaName: string;
}

export interface PlaceRow {
  readonly place_id: string;
  readonly list_id: string;
  readonly level: string;
  readonly code: string;
  readonly short_name: string;
  readonly name: string;
  readonly parent_id: string | null;
  readonly region: string | null;
}

/** The 63 provinces with their districts and communes, and the 34: everything published figures are of. */
export const areaRowsSql = `select place_id, list_id, level, code, short_name, name, parent_id, region from place
  where place_id = 'vn' or (list_id in ('2025-06', '2025-07') and level = 'province')
     or place_id in (with recursive down as (
          select place_id from place where parent_id = '2025-06:67'
          union all select place.place_id from place join down on place.parent_id = down.place_id)
        select place_id from down)`;

const OLD = '2025-06:';
const NEW = '2025-07:';

/** Spellings of one name differ in marks and apostrophes: Đăk Glong, Đắk Glong; Hoà Bình, Hòa Bình. */
function key(name: string): string {
  return fold(name).replace(/[^a-z0-9]/gu, '');
}

/** Finds the area of a code or printed name; undefined where it is none. */
export class AreaBook {
  readonly #places: ReadonlyMap<string, PlaceRow>;
  readonly #named = new Map<string, PlaceRow>();

  constructor(rows: readonly PlaceRow[]) {
    this.#places = new Map(rows.map((row) => [row.place_id, row]));
    for (const row of rows.filter(({ list_id }) => list_id === '2025-06')) {
      for (const name of [row.name, row.short_name]) this.#named.set(`${row.parent_id ?? ''} ${key(name)}`, row);
    }
  }

  place(placeId: string): Area | undefined {
    const row = this.#places.get(placeId);
    return row && { area: row.place_id, areaName: row.name };
  }

  /** Mã 63-67: the old province; 34-68: the new one; NT4: the region; VN: the country. */
  coded(text: string): Area | undefined {
    const code = text.trim().toUpperCase();
    if (code === 'VN') return { area: 'vn', areaName: 'Cả nước' };
    if (/^NT[1-6]$/u.test(code)) return { area: `region:${code}`, areaName: code };
    const [, list, own] = /^(63|34)-(\d{2})$/u.exec(code) ?? [];
    return list === undefined ? undefined : this.place(`${list === '63' ? OLD : NEW}${own ?? ''}`);
  }

  /** An old unit by its printed name under its parent. */
  named(parent: string, name: string): Area | undefined {
    const row = this.#named.get(`${parent} ${key(name)}`);
    return row && { area: row.place_id, areaName: row.name };
  }

  /** The country, a region or the group of the 74 poor districts, as the decisions print them. */
  printed(name: string): Area {
    if (name === 'Cả nước') return { area: 'vn', areaName: name };
    if (name === '74 huyện nghèo') return { area: 'group:poorDistricts74', areaName: name };
    return { area: `region:${b1RegionNamed(name)}`, areaName: name };
  }

  /** The 63 provinces under the country and under each region. */
  parts(): ReadonlyMap<string, readonly string[]> {
    const old = [...this.#places.values()].filter(
      ({ list_id, level }) => list_id === '2025-06' && level === 'province',
    );
    const regions = Map.groupBy(old, ({ region }) => `region:${region ?? ''}`);
    return new Map([['vn', old] as const, ...regions].map(([area, rows]) => [area, rows.map((row) => row.place_id)]));
  }
}
