import { sql } from 'kysely';
import { checkSum } from '@ra-soat/domain/reports/check-sum.ts';
import { figureWords } from '@ra-soat/domain/words/figures.vi.ts';
import { Problem } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';
import { seeTotalsBelow } from '../platform/see-totals.ts';
import { communeFigures } from './commune-figures.ts';
import { noLayers, sumUnits, type FigureContent, type FigureUnit } from './figure-content.ts';
import { contentHash, latestBelow, type FiguresOf, type FrozenFigures } from './frozen-rows.ts';
import { LAYOUT_VERSION } from '@ra-soat/domain/reports/layout-version.ts';
import { peoplesOf } from './figure-peoples.ts';
import { sayFinding } from '@ra-soat/domain/words/say-finding.ts';

/** A commune below a unit, with its round of the year. */
export interface CommuneBelow {
  readonly place_id: string;
  readonly name: string;
  readonly area: 'rural' | 'urban';
  readonly round_id: string | null;
  readonly decided: boolean;
}

/** Communes in the order of their names; an area that is not settled prints among the rural ones, without figures. */
export async function communesBelow(
  { tx }: Request,
  place: string,
  { year, standard }: FiguresOf,
): Promise<CommuneBelow[]> {
  const { rows } = await sql<CommuneBelow>`
    select c.place_id, c.name, r.round_id, r.decided_on is not null as decided,
           case when coalesce(r.area_type, (select area_type from place_kind k where k.place_id = c.place_id
             order by valid_from desc limit 1)) = 'urban' then 'urban' else 'rural' end as area
    from place c left join round r on r.commune_id = c.place_id and r.year = ${year} and r.kind = 'annual' and r.standard_id = ${standard}
    where c.place_id in (select communes_under(array[${place}])) order by c.name collate "vi-x-icu"`.execute(tx);
  return rows;
}

/** Why official figures of the unit cannot be frozen: one line for every commune that is not there yet. */
export function officialMissing(communes: readonly CommuneBelow[], frozen: ReadonlyMap<string, unknown>): string[] {
  return communes.flatMap(({ place_id, name, round_id, decided }) => {
    if (round_id === null) return [figureWords.noRound(name)];
    if (!decided) return [figureWords.notDecided(name)];
    return frozen.has(place_id) ? [] : [figureWords.notFrozen(name)];
  });
}

function unitOf(commune: CommuneBelow, found: FrozenFigures | undefined): FigureUnit {
  const { place_id: unitId, name, area } = commune;
  if (!found)
    return {
      unitId,
      name,
      area,
      population: null,
      outcome: null,
      facts: null,
      layers: noLayers,
      missing: 0,
      source: null,
    };
  if (contentHash(found.content) !== found.hash) throw new Problem('FIGURES_DAMAGED', { values: { unit: name } });
  const { figuresId, version, hash } = found;
  return { unitId, name, area, ...sumUnits(found.content.units), source: { figuresId, version, hash } };
}

/** Check 13: all villages added up at once against the sum of the communes' own sums, in every column. */
function sumFindings(
  place: string,
  name: string,
  units: readonly FigureUnit[],
  all: readonly FrozenFigures[],
): string[] {
  const whole = sumUnits(all.flatMap(({ content }) => content.units)).outcome;
  return (['R2', 'R3'] as const).flatMap((report) => {
    const key = report === 'R2' ? 'r2' : 'r3';
    const children = units.map(({ unitId, name: unit, outcome }) => ({
      unitId,
      name: unit,
      ...(outcome && { counts: outcome[key] }),
    }));
    const parent = { unitId: place, name, ...(whole && { counts: whole[key] }) };
    return checkSum(report, parent, children).findings.map(sayFinding);
  });
}

type Asked = FiguresOf & { readonly place: string; readonly stage: FigureContent['stage'] };

async function summedFigures(request: Request, name: string, asked: Asked): Promise<Omit<FigureContent, 'standard'>> {
  const { place, stage, year } = asked;
  const communes = await communesBelow(request, place, asked);
  const frozen = await latestBelow(request.tx, place, asked, stage);
  const missing = stage === 'official' ? officialMissing(communes, frozen) : [];
  if (missing.length > 0) throw new Problem('FIGURES_INCOMPLETE', { values: { units: missing.join('; ') } });
  if (frozen.size === 0) throw new Problem('FIGURES_NOTHING');
  const units = communes.map((commune) => unitOf(commune, frozen.get(commune.place_id)));
  const failing = [
    ...sumFindings(place, name, units, [...frozen.values()]),
    ...[...frozen.values()].flatMap(({ content }) => content.failing),
  ];
  const peoples = await peoplesOf(request, { place, year, units });
  return { place, name, year, stage, on: request.clock.today(), units, layouts: LAYOUT_VERSION, peoples, failing };
}

/** What would be frozen for a place now: a commune's cases, or the sum of the communes' frozen figures. */
export async function placeFigures(
  request: Request,
  asked: { place: string; year: number; standard: FigureContent['standard']; stage: FigureContent['stage'] },
): Promise<FigureContent> {
  const { place, standard, stage } = asked;
  const row = await request.tx
    .selectFrom('place')
    .select(['name', 'level'])
    .where('place_id', '=', place)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  if (row.level !== 'commune') {
    await seeTotalsBelow(request, 'report.read', place);
    return { ...(await summedFigures(request, row.name, asked)), standard };
  }
  const [commune] = await communesBelow(request, place, asked);
  if (!commune?.round_id) throw new Problem('FIGURES_NOTHING');
  if (stage === 'official' && !commune.decided) {
    throw new Problem('FIGURES_INCOMPLETE', { values: { units: figureWords.notDecided(commune.name) } });
  }
  return communeFigures(request, commune.round_id, stage);
}
