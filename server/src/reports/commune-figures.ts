import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import type { Request } from '../platform/request.ts';
import { LAYOUT_VERSION } from '@ra-soat/domain/reports/layout-version.ts';
import { factFindings } from './fact-findings.ts';
import { figureFacts } from './figure-facts.ts';
import { peoplesOf } from './figure-peoples.ts';
import { noLayers, type FigureContent, type FigureUnit, type Layers } from './figure-content.ts';
import { reportChecks } from './report-checks.ts';
import { roundFigures } from './round-figures.ts';

/** Cases of every village of a round by the highest layer they have reached. */
export async function layersByVillage(tx: Tx, roundId: string): Promise<ReadonlyMap<string, Layers>> {
  const { rows } = await sql<Layers & { village_id: string }>`
    select village_id, count(*) filter (where layer = 'none')::integer as none,
           count(*) filter (where layer = 'computed')::integer as computed,
           count(*) filter (where layer = 'meeting')::integer as meeting,
           count(*) filter (where layer = 'posted')::integer as posted,
           count(*) filter (where layer = 'decided')::integer as decided
    from review_case where round_id = ${roundId} group by village_id`.execute(tx);
  return new Map(rows.map(({ village_id, ...layers }) => [village_id, layers]));
}

/** The figures of one commune as they stand now, each case at its highest layer; official ones as decided. */
export async function communeFigures(
  request: Request,
  roundId: string,
  stage: FigureContent['stage'],
): Promise<FigureContent> {
  const figures = await roundFigures(request, roundId, { as: stage });
  const { frame, on } = figures;
  const layers = await layersByVillage(request.tx, roundId);
  const facts = await figureFacts(request, figures, stage);
  const units = figures.units.map(({ unitId, name, population, outcome }): FigureUnit => ({
    unitId,
    name,
    area: frame.area,
    population: population ?? null,
    outcome: outcome ?? null,
    facts: outcome ? Object.fromEntries(facts.get(unitId) ?? []) : null,
    layers: layers.get(unitId) ?? noLayers,
    missing: 0,
    source: null,
  }));
  const checks = await reportChecks(request.tx, figures);
  return {
    place: frame.commune,
    name: frame.unit,
    year: frame.year,
    standard: frame.standard,
    stage,
    on,
    units,
    layouts: LAYOUT_VERSION,
    peoples: await peoplesOf(request, { place: frame.commune, year: frame.year, units }),
    failing: [
      ...checks.flatMap(({ findings }) => findings.map(({ text }) => text)),
      ...(await factFindings(request, {
        place: frame.commune,
        year: frame.year,
        standard: frame.standard,
        stage,
        units,
      })),
    ],
  };
}
