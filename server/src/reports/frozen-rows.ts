import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sha256 } from '../platform/canonical.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { figureContent, type FigureContent } from './figure-content.ts';

/** A frozen version with its content read back. */
export interface FrozenFigures {
  readonly figuresId: string;
  readonly place: string;
  readonly version: number;
  readonly on: IsoDate;
  readonly hash: string;
  readonly reason: string;
  readonly by: string;
  readonly frozenAt: Date;
  readonly content: FigureContent;
}

interface Row {
  figures_id: string;
  place_id: string;
  version: number;
  on_date: IsoDate;
  hash: string;
  reason: string;
  full_name: string | null;
  frozen_at: Date;
  content: unknown;
}

const columns = sql`f.figures_id, f.place_id, f.version, f.on_date, f.hash, f.reason, a.full_name, f.frozen_at, f.content`;

function frozen(row: Row): FrozenFigures {
  return {
    figuresId: row.figures_id,
    place: row.place_id,
    version: row.version,
    on: row.on_date,
    hash: row.hash,
    reason: row.reason,
    by: row.full_name ?? '',
    frozenAt: row.frozen_at,
    content: figureContent.parse(row.content),
  };
}

export function contentHash(content: FigureContent): string {
  return sha256(canonicalJson(content));
}

export async function frozenFigures(tx: Tx, figuresId: string): Promise<FrozenFigures> {
  const { rows } = await sql<Row>`
    select ${columns} from frozen_figures f left join account a using (account_id) where figures_id = ${figuresId}`.execute(
    tx,
  );
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return frozen(row);
}

export interface FiguresOf {
  readonly year: number;
  readonly standard: string;
}

/** Every version of a place, the newest first. */
export async function versionsOf(tx: Tx, place: string, { year, standard }: FiguresOf): Promise<FrozenFigures[]> {
  const { rows } = await sql<Row>`
    select ${columns} from frozen_figures f left join account a using (account_id)
    where place_id = ${place} and year = ${year} and standard_id = ${standard} order by frozen_at desc, version desc`.execute(
    tx,
  );
  return rows.map(frozen);
}

/** The newest version of every commune below a unit: of the stage, or of an official one where none is preliminary. */
export async function latestBelow(
  tx: Tx,
  place: string,
  { year, standard }: FiguresOf,
  stage: FigureContent['stage'],
): Promise<ReadonlyMap<string, FrozenFigures>> {
  const { rows } = await sql<Row>`
    select distinct on (place_id) ${columns} from frozen_figures f left join account a using (account_id)
    where year = ${year} and standard_id = ${standard} and (stage = ${stage} or ${stage} = 'preliminary')
      and place_id in (select communes_under(array[${place}]))
    order by place_id, stage = ${stage} desc, version desc`.execute(tx);
  return new Map(rows.map((row) => [row.place_id, frozen(row)]));
}
