import { sql } from 'kysely';
import type { z } from 'zod';
import { totalOf, type TrainingCounts } from '@ra-soat/domain/training/coverage.ts';
import { mayAt } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { seeCounts } from '../platform/see-totals.ts';
import { trainingAudiences, trainingDays, trainingSessions } from '../platform/training-groups.ts';
import type { TrainedWhere } from '../platform/training-people.ts';
import { expectedUnder, trainingUnits } from '../platform/training-units.ts';
import { trainingCoverage, trainingCoverageBy } from './contract.ts';

interface Asked {
  readonly place: string;
  readonly campaignId?: string | undefined;
  readonly year?: number | undefined;
}

function whereOf({ place, campaignId, year }: Asked, today: string): TrainedWhere {
  return { place, campaignId: campaignId ?? null, year: year ?? Number(today.slice(0, 4)) };
}

/** Units are those of the list in force when the campaign ended, or at the end of the year; never of a day to come. */
async function dayOf(tx: Tx, { campaignId, year }: TrainedWhere, today: string): Promise<string> {
  const campaign = campaignId
    ? await tx.selectFrom('training_campaign').select('to_on').where('campaign_id', '=', campaignId).executeTakeFirst()
    : { to_on: `${year}-12-31` };
  if (!campaign) throw new Problem('NOT_FOUND');
  return campaign.to_on < today ? campaign.to_on : today;
}

type Place = z.output<(typeof trainingCoverage)['output']>['place'];

async function placeOf(tx: Tx, place: string): Promise<Place> {
  const { rows } = await sql<Place>`
    select place_id as "placeId", name, level from place where place_id = ${place}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function unitsAbove({ tx, actor, clock }: Request, place: string): Promise<{ placeId: string; name: string }[]> {
  const { rows } = await sql<{ placeId: string; name: string }>`
    select place_id as "placeId", name from place_path(${place}) with ordinality as up (id, at)
    join place on place_id = id where id <> ${place} order by at desc`.execute(tx);
  const shown: { placeId: string; name: string }[] = [];
  for (const row of rows) {
    if (await mayAt(tx, actor, 'training.read', { place: row.placeId }, clock.today())) shown.push(row);
  }
  return shown;
}

/** The columns added up; what the plan expects is never the sum of the units, but what it says of the whole. */
export function totalsOf(units: readonly TrainingCounts[], expected: number | null): TrainingCounts {
  const sum = (count: Parameters<typeof totalOf>[1]) => totalOf(units, count);
  return {
    expected,
    listed: sum('listed'),
    invited: sum('invited'),
    came: sum('came'),
    unlisted: sum('unlisted'),
    attendances: sum('attendances'),
    halfDays: sum('halfDays'),
    practised: sum('practised'),
    passed: sum('passed'),
    certified: sum('certified'),
    missing: sum('missing'),
    women: sum('women'),
    minorities: sum('minorities'),
    villages: sum('villages'),
    trainedVillages: sum('trainedVillages'),
  };
}

export const trainingCoverageQuery = defineQuery(trainingCoverage, {
  verb: 'training.read',
  site: ({ place }) => ({ place }),
  answer: async (input, request) => {
    const { tx, clock } = request;
    const where = whereOf(input, clock.today());
    const place = await placeOf(tx, input.place);
    const above = await unitsAbove(request, input.place);
    await seeCounts(request, 'training.read', input.place);
    const on = await dayOf(tx, where, clock.today());
    const units = await trainingUnits(tx, where, on);
    return {
      ...{ place, above, year: where.year, on, units },
      totals: totalsOf(units, await expectedUnder(tx, where)),
      mapped: units.some(({ kind, id }) => kind === 'place' && id.startsWith('2025-07:')),
    };
  },
});

export const trainingCoverageByQuery = defineQuery(trainingCoverageBy, {
  verb: 'training.read',
  site: ({ place }) => ({ place }),
  answer: async (input, request) => {
    await seeCounts(request, 'training.read', input.place);
    const { tx, clock } = request;
    const where = whereOf(input, clock.today());
    return {
      audiences: await trainingAudiences(tx, where),
      days: await trainingDays(tx, where),
      sessions: await trainingSessions(tx, where),
    };
  },
});
