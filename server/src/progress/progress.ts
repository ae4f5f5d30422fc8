import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { z } from 'zod';
import { mayAt } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { seeTotalsBelow } from '../platform/see-totals.ts';
import { communeProgress, type Asked } from './commune-progress.ts';
import { progress } from './contract.ts';
import { lastSafeDays } from './last-safe-days.ts';
import { sumProgress, type Counted } from './sum-progress.ts';
import { placeRow, placesAbove, roundsBelow, unitsBelow, type PlaceRow } from './units-below.ts';
import { villageRows } from './village-rows.ts';

type Answer = z.output<(typeof progress)['output']>;
type Below = Pick<Answer, 'units' | 'totals'>;

async function communesBelow({ tx }: Request, units: readonly PlaceRow[], asked: Asked): Promise<Below> {
  const lastSafe = await lastSafeDays(tx, asked.year);
  const rows = (await communeProgress(tx, asked)).map((row) => ({
    ...row,
    tooLate: asked.today > (lastSafe(row.chain) ?? '9999-12-31'),
  }));
  const byUnit = Map.groupBy(rows, ({ unit_id }) => unit_id);
  return {
    units: units.map((unit) => {
      const own = byUnit.get(unit.place_id) ?? [];
      const roundId = unit.level === 'commune' ? (own[0]?.round_id ?? null) : null;
      return { id: unit.place_id, name: unit.name, level: unit.level, roundId, ...sumProgress(own, own.length) };
    }),
    totals: sumProgress(rows, rows.length),
  };
}

/** The villages; what is the commune's own (stage, frozen figures) stands in the totals. */
async function villagesBelow({ tx }: Request, place: PlaceRow, asked: Asked): Promise<Below> {
  const lastSafe = await lastSafeDays(tx, asked.year);
  const [commune] = await communeProgress(tx, { ...asked, units: [place.place_id] });
  const tooLate = asked.today > ((commune && lastSafe(commune.chain)) ?? '9999-12-31');
  const villages: (Counted & { village_id: string; name: string })[] = (
    await villageRows(tx, place.place_id, asked)
  ).map((row) => ({ ...row, tooLate }));
  return {
    units: villages.map((row) => ({
      id: row.village_id,
      name: row.name,
      level: 'village',
      roundId: row.round_id,
      ...sumProgress([row], 0),
    })),
    totals: sumProgress(commune ? [{ ...commune, tooLate }] : [], 1),
  };
}

async function aboveOf(request: Request, place: string): Promise<Answer['above']> {
  const shown: Answer['above'] = [];
  for (const row of await placesAbove(request.tx, place)) {
    if (row.place_id === place) continue;
    const may = await mayAt(request.tx, request.actor, 'board.read', { place: row.place_id }, request.clock.today());
    if (may) shown.push({ placeId: row.place_id, name: row.name });
  }
  return shown;
}

/** What a year's review has come to below a unit: the ministry, a province, a district, a commune. Totals only. */
export const progressQuery = defineQuery(progress, {
  verb: 'board.read',
  site: ({ place }) => ({ place }),
  answer: async (input, request) => {
    const { tx, clock } = request;
    await seeTotalsBelow(request, 'board.read', input.place);
    const today = clock.today();
    const place = await placeRow(tx, input.place);
    const rounds = await roundsBelow(tx, input.place);
    const year = input.year ?? rounds[0]?.year ?? Number(today.slice(0, 4));
    const standards = rounds.filter((round) => round.year === year).map(({ standard }) => standard);
    const standard = input.standard ?? standards[0] ?? null;
    const on = today.startsWith(`${year}-`) ? today : `${year}-12-31`;
    const units = place.level === 'commune' ? [] : await unitsBelow(tx, place, on);
    const asked = { units: units.map(({ place_id }) => place_id), year, standard, today };
    const below = await (place.level === 'commune'
      ? villagesBelow(request, place, asked)
      : communesBelow(request, units, asked));
    return {
      place: { placeId: place.place_id, name: place.name, level: place.level, list: place.list_id },
      above: await aboveOf(request, input.place),
      year,
      years: [...new Set([year, ...rounds.map((round) => round.year)])].sort((a, b) => b - a),
      standard,
      standards: standards.map((id) => ({ id, name: standardOf(id).title })),
      today,
      readAt: clock.now().toISOString(),
      ...below,
      mapped: place.level !== 'commune' && units.some(({ list_id }) => list_id === '2025-07'),
    };
  },
});
