import type { Audience } from './audience.ts';
import { NameBook, type Found } from './find-named.ts';
import { unitKeys, villageKeys } from './name-key.ts';
import type { TraineeColumn, TraineeFaultCode, TraineeRow } from './trainee-row.ts';

/** A unit of the list of the campaign, from the unit that loads downwards. */
export interface Unit {
  readonly placeId: string;
  readonly level: 'country' | 'province' | 'district' | 'commune';
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
}

export interface VillageName {
  readonly villageId: string;
  readonly communeId: string;
  readonly name: string;
}

/** Where somebody works. */
export interface TraineePlace {
  readonly placeId: string;
  readonly communeId: string | null;
  readonly villageId: string | null;
  readonly villageName: string | null;
}

export type PlaceFault = {
  readonly column: TraineeColumn;
  readonly code: TraineeFaultCode;
  readonly values: Readonly<Record<string, string>>;
};

/** People who belong to a commune, never to a unit above it. */
const ofCommunes: readonly Audience[] = ['villageHead', 'enumerator', 'communeOfficer', 'collaborator'];

const shown = (nearest: readonly string[]) => ({ nearest: nearest.join('; ') });

/** Finds the places of rows by their names, in any spelling that means one place only. */
export class PlaceBook {
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #root: Unit;
  readonly #byLevel: Readonly<Record<'province' | 'district' | 'commune', NameBook<Unit>>>;
  readonly #villages: ReadonlyMap<string, NameBook<VillageName>>;
  /** Names of villages in communes whose villages nobody has entered, by their keys: the first spelling stands. */
  readonly #spelled = new Map<string, string>();
  constructor(rootId: string, units: readonly Unit[], villages: readonly VillageName[]) {
    this.#units = new Map(units.map((unit) => [unit.placeId, unit]));
    const root = this.#units.get(rootId);
    if (!root) throw new Error(`the unit ${rootId} is not among its own units`);
    this.#root = root;
    const book = (level: Unit['level']) =>
      new NameBook(
        units
          .filter((unit) => unit.level === level)
          .map((unit) => ({ of: unit, name: unit.name, keys: unitKeys(unit.name) })),
      );
    this.#byLevel = { province: book('province'), district: book('district'), commune: book('commune') };
    this.#villages = new Map(
      [...Map.groupBy(villages, ({ communeId }) => communeId)].map(([commune, own]) => [
        commune,
        new NameBook(own.map((of) => ({ of, name: of.name, keys: villageKeys(of.name) }))),
      ]),
    );
  }
  /** A place and the units above it up to the unit that loads, nearest first. */
  path(placeId: string | null): string[] {
    const unit = placeId === null ? undefined : this.#units.get(placeId);
    return unit ? [unit.placeId, ...this.path(unit.parentId)] : [];
  }
  nameOf(placeId: string): string {
    return this.#units.get(placeId)?.name ?? placeId;
  }
  /** Where the person of a row works, or what is wrong with it. */
  of(row: TraineeRow, audiences: readonly Audience[]): TraineePlace | PlaceFault {
    const above = this.#above(row);
    if ('values' in above) return above;
    const unit = this.#commune(row, above);
    if ('values' in unit) return unit;
    if (unit.level === 'commune') return this.#village(row, unit);
    if (audiences.some((audience) => ofCommunes.includes(audience)) || row.village !== '')
      return { column: 'commune', code: 'COMMUNE_MISSING', values: {} };
    return { placeId: unit.placeId, communeId: null, villageId: null, villageName: null };
  }
  #above({ province, district }: TraineeRow): Unit | PlaceFault {
    const known = (level: 'province' | 'district') => [...this.#units.values()].some((unit) => unit.level === level);
    const inProvince = province === '' || !known('province') ? this.#root : this.#named('province', province);
    if ('values' in inProvince) return inProvince;
    if (district === '' || !known('district')) return inProvince;
    return this.#named('district', district, ({ placeId }) => this.path(placeId).includes(inProvince.placeId));
  }
  #commune({ commune, district }: TraineeRow, above: Unit): Unit | PlaceFault {
    const within = ({ placeId }: Unit) => this.path(placeId).includes(above.placeId);
    if (commune === '') {
      const lost = district !== '' && above.level !== 'district' && this.#root.level !== 'commune';
      return lost ? { column: 'district', code: 'DISTRICT_NONE', values: { name: district } } : above;
    }
    const coded = /^\d{1,5}$/u.test(commune)
      ? [...this.#units.values()].find((unit) => unit.level === 'commune' && unit.code === commune.padStart(5, '0'))
      : undefined;
    return coded && within(coded) ? coded : this.#named('commune', commune, within);
  }
  #named(level: 'province' | 'district' | 'commune', name: string, fits?: (unit: Unit) => boolean): Unit | PlaceFault {
    const found: Found<Unit> = this.#byLevel[level].find(unitKeys(name), fits);
    if ('one' in found) return found.one;
    if ('several' in found) {
      const where = found.several.map(({ placeId, name: own }) => {
        const above = this.#units.get(this.path(placeId)[1] ?? '');
        return above ? `${own}, ${above.name}` : own;
      });
      return { column: level, code: 'COMMUNE_SEVERAL', values: { name, several: where.slice(0, 4).join('; ') } };
    }
    const codes = { province: 'PROVINCE_UNKNOWN', district: 'DISTRICT_UNKNOWN', commune: 'COMMUNE_UNKNOWN' } as const;
    return { column: level, code: codes[level], values: { name, ...shown(found.nearest) } };
  }
  #village({ village }: TraineeRow, commune: Unit): TraineePlace | PlaceFault {
    const place = { placeId: commune.placeId, communeId: commune.placeId };
    if (village === '') return { ...place, villageId: null, villageName: null };
    const book = this.#villages.get(commune.placeId);
    if (!book) {
      const key = `${commune.placeId} ${villageKeys(village)[2]}`;
      const first = this.#spelled.get(key) ?? village;
      this.#spelled.set(key, first);
      return { ...place, villageId: null, villageName: first };
    }
    const found = book.find(villageKeys(village));
    if ('one' in found) return { ...place, villageId: found.one.villageId, villageName: found.name };
    const name = { name: village, commune: commune.name };
    return 'several' in found
      ? {
          column: 'village',
          code: 'VILLAGE_SEVERAL',
          values: { ...name, several: found.several.map((one) => one.name).join('; ') },
        }
      : { column: 'village', code: 'VILLAGE_UNKNOWN', values: { ...name, ...shown(found.nearest) } };
  }
}
