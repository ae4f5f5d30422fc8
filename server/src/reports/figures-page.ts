import { sql } from 'kysely';
import { calendarOfAnnualRound } from '@ra-soat/domain/procedure/round-calendar.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import { figureWords } from '@ra-soat/domain/words/figures.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { settingsOf } from '../platform/rounds.ts';
import { seeTotalsBelow } from '../platform/see-totals.ts';
import { communeFigures } from './commune-figures.ts';
import { noLayers, sumLayers, sumUnits } from './figure-content.ts';
import { figuresPage } from './contract.ts';
import { contentHash, latestBelow, versionsOf, type FiguresOf, type FrozenFigures } from './frozen-rows.ts';
import { heldCodes } from './frozen-table.ts';
import { communesBelow, officialMissing } from './place-figures.ts';

type Answer = z.output<(typeof figuresPage)['output']>;
type Now = Pick<Answer, 'roundId' | 'layers' | 'missing'>;

/** The newest year and standard of a round below the place. */
async function newest(tx: Tx, place: string, year?: number, standard?: StandardId) {
  const { rows } = await sql<{ year: number; standard: StandardId }>`
    select year, standard_id as standard from round
    where kind = 'annual' and commune_id in (select communes_under(array[${place}]))
      and (${year ?? null}::integer is null or year = ${year ?? null})
      and (${standard ?? null}::text is null or standard_id = ${standard ?? null})
    order by year desc, opened_on desc limit 1`.execute(tx);
  return rows[0];
}

async function communeNow(request: Request, place: string, of: FiguresOf): Promise<Now> {
  const [commune] = await communesBelow(request, place, of);
  if (!commune?.round_id) return { roundId: null, layers: noLayers, missing: { preliminary: [], official: [] } };
  const { units } = await communeFigures(request, commune.round_id, 'preliminary');
  return {
    roundId: commune.round_id,
    layers: sumLayers(units.map(({ layers }) => layers)),
    missing: {
      preliminary: units.filter(({ outcome }) => outcome === null).map(({ name }) => name),
      official: commune.decided ? [] : [figureWords.notDecided(commune.name)],
    },
  };
}

async function aboveNow(request: Request, place: string, of: FiguresOf): Promise<Now> {
  const communes = await communesBelow(request, place, of);
  const preliminary = await latestBelow(request.tx, place, of, 'preliminary');
  const official = await latestBelow(request.tx, place, of, 'official');
  return {
    roundId: null,
    layers: sumLayers([...preliminary.values()].map(({ content }) => sumUnits(content.units).layers)),
    missing: {
      preliminary: communes.filter(({ place_id }) => !preliminary.has(place_id)).map(({ name }) => name),
      official: officialMissing(communes, official),
    },
  };
}

/** Communes that froze newer figures than those a version adds up. */
async function outdatedBy(tx: Tx, place: string, of: FiguresOf, { content }: FrozenFigures): Promise<string[]> {
  if (content.units.every(({ source }) => source === null)) return [];
  const latest = await latestBelow(tx, place, of, content.stage);
  return content.units.flatMap(({ unitId, name, source }) => {
    const now = latest.get(unitId);
    return now && now.figuresId !== source?.figuresId ? [name] : [];
  });
}

async function versions(tx: Tx, place: string, of: FiguresOf): Promise<Answer['versions']> {
  const shown: Answer['versions'] = [];
  const seen = new Set<string>();
  for (const one of await versionsOf(tx, place, of)) {
    const { content } = one;
    const whole = sumUnits(content.units);
    const isNewest = !seen.has(content.stage);
    seen.add(content.stage);
    shown.push({
      figuresId: one.figuresId,
      stage: content.stage,
      version: one.version,
      on: one.on,
      frozenAt: one.frozenAt.toISOString(),
      by: one.by,
      hash: one.hash,
      intact: contentHash(content) === one.hash,
      failing: content.failing,
      reason: one.reason,
      layers: whole.layers,
      missing: whole.missing,
      codes: [...heldCodes(content)],
      outdatedBy: isNewest ? await outdatedBy(tx, place, of, one) : [],
    });
  }
  return shown;
}

async function dueDays(tx: Tx, place: string, year: number): Promise<Answer['due']> {
  const calendar = calendarOfAnnualRound(year, { overrides: await settingsOf(tx, place) });
  const on = (wanted: string) => calendar.find(({ code }) => code === wanted)?.on ?? null;
  return { preliminary: on('preliminaryReport'), official: on('officialReport') };
}

/** Frozen figures of a place: what could be frozen now, and every version that was. */
export const figuresPageQuery = defineQuery(figuresPage, {
  verb: 'report.read',
  site: ({ place }) => ({ place }),
  answer: async (input, request) => {
    const { tx, clock } = request;
    await seeTotalsBelow(request, 'report.read', input.place);
    const place = await tx
      .selectFrom('place')
      .select(['name', 'level'])
      .where('place_id', '=', input.place)
      .executeTakeFirst();
    if (!place) throw new Problem('NOT_FOUND');
    const found = await newest(tx, input.place, input.year, input.standard);
    const year = input.year ?? found?.year ?? Number(clock.today().slice(0, 4));
    const standard = input.standard ?? found?.standard ?? null;
    const of = { year, standard: standard ?? '' };
    const now = await (place.level === 'commune' ? communeNow : aboveNow)(request, input.place, of);
    return {
      place: { placeId: input.place, name: place.name, level: place.level },
      year,
      standard,
      standardName: standard ? standardOf(standard).title : '',
      due: await dueDays(tx, input.place, year),
      ...now,
      versions: await versions(tx, input.place, of),
    };
  },
});
