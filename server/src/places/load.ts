import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Place, PlaceKind, PlaceLink, PlaceLinkQuestion } from '@ra-soat/domain/places/place.ts';
import { type PlaceList, placeLists } from '@ra-soat/domain/places/place-lists.ts';
import { kindRows } from './kind-rows.ts';
import { linkRows } from './link-rows.ts';
import { placeRows } from './place-rows.ts';

export interface PlaceRows {
  readonly lists: readonly PlaceList[];
  readonly places: readonly Place[];
  readonly kinds: readonly PlaceKind[];
  readonly links: readonly PlaceLink[];
  readonly questions: readonly PlaceLinkQuestion[];
}

/** How many rows of each table were added or changed; all zero when the same lists are loaded again. */
export interface PlacesLoaded {
  readonly places: number;
  readonly kinds: number;
  readonly links: number;
  readonly questions: number;
}

/** The whole country from the shipped lists, about 0.3 s. */
export function readPlaces(): PlaceRows {
  const places = placeRows();
  return { lists: placeLists, places, kinds: kindRows(), ...linkRows(places) };
}

/** Brings the place tables to the state of the shipped lists. The caller's transaction; the owner's role. */
export async function loadPlaces(client: ClientBase): Promise<PlacesLoaded> {
  const rows = readPlaces();
  await load(client, { table: 'place_list', key: ['list_id'], columns: listColumns, rows: rows.lists });
  return {
    places: await load(client, { table: 'place', key: ['place_id'], columns: placeColumns, rows: rows.places }),
    kinds: await load(client, {
      table: 'place_kind',
      key: ['place_id', 'valid_from'],
      columns: kindColumns,
      rows: rows.kinds,
    }),
    links: await load(client, {
      table: 'place_link',
      key: ['old_id', 'new_id', 'relation'],
      columns: linkColumns,
      rows: rows.links,
    }),
    questions: await load(client, {
      table: 'place_link_question',
      key: ['old_id'],
      columns: questionColumns,
      rows: rows.questions,
    }),
  };
}

type Columns<Row> = Readonly<Record<string, (row: Row) => string | null>>;

const listColumns: Columns<PlaceList> = {
  list_id: (list) => list.listId,
  name: (list) => list.name,
  valid_from: (list) => list.validFrom,
  valid_to: (list) => list.validTo,
  source: (list) => list.source,
};

const placeColumns: Columns<Place> = {
  place_id: (place) => place.placeId,
  list_id: (place) => place.listId,
  level: (place) => place.level,
  code: (place) => place.code,
  name: (place) => place.name,
  short_name: (place) => place.shortName,
  folded: (place) => place.folded,
  parent_id: (place) => place.parentId,
  region: (place) => place.region,
};

const kindColumns: Columns<PlaceKind> = {
  place_id: (kind) => kind.placeId,
  valid_from: (kind) => kind.validFrom,
  valid_to: (kind) => kind.validTo,
  kind: (kind) => kind.kind,
  area_type: (kind) => kind.areaType,
  source: (kind) => kind.source,
};

const linkColumns: Columns<PlaceLink> = {
  old_id: (link) => link.oldId,
  new_id: (link) => link.newId,
  relation: (link) => link.relation,
  note: (link) => link.note,
};

const questionColumns: Columns<PlaceLinkQuestion> = {
  old_id: (question) => question.oldId,
  name: (question) => question.name,
  district_name: (question) => question.districtName,
  candidates: (question) => `{${question.candidates.join(',')}}`,
  reason: (question) => question.reason,
};

interface Load<Row> {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: Columns<Row>;
  readonly rows: readonly Row[];
}

/** Copies into a temporary table and takes over what is new or different; rows a person added stay. */
async function load<Row>(client: ClientBase, { table, key, columns, rows }: Load<Row>): Promise<number> {
  const names = Object.keys(columns);
  const list = names.join(', ');
  const rest = names.filter((name) => !key.includes(name));
  await client.query(`create temporary table incoming as select ${list} from ${table} with no data`);
  await pipeline(Readable.from(copyLines(rows, columns)), client.query(copyFrom(`copy incoming (${list}) from stdin`)));
  const changed = await client.query(
    `insert into ${table} as known (${list}) select ${list} from incoming
     on conflict (${key.join(', ')}) do ${onConflict(rest)}`,
  );
  await client.query('drop table incoming');
  return changed.rowCount ?? 0;
}

function onConflict(rest: readonly string[]): string {
  const [known, excluded] = ['known', 'excluded'].map((row) => rest.map((name) => `${row}.${name}`).join(', '));
  const set = rest.map((name) => `${name} = excluded.${name}`).join(', ');
  return `update set ${set} where (${known ?? ''}) is distinct from (${excluded ?? ''})`;
}

function* copyLines<Row>(rows: readonly Row[], columns: Columns<Row>): Generator<string> {
  for (const row of rows) {
    yield `${Object.values(columns)
      .map((value) => copyText(value(row)))
      .join('\t')}\n`;
  }
}

/** Text form of COPY: NULL is \N; backslash, tab and line ends are escaped. */
export function copyText(value: string | null): string {
  if (value === null) return '\\N';
  return value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
