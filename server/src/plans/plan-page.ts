import { sql } from 'kysely';
import { planFrameOf } from '@ra-soat/domain/procedure/check-plan.ts';
import { monthlyRounds } from '@ra-soat/domain/procedure/monthly-rounds.ts';
import { planStepCodes } from '@ra-soat/domain/procedure/plan.ts';
import { proposePlan } from '@ra-soat/domain/procedure/propose-plan.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { Setting } from '@ra-soat/domain/procedure/setting.ts';
import type { z } from 'zod';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, settingsOf } from '../platform/rounds.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { planOfRound, planPage } from './contract.ts';
import { factsOf, type PlanFacts } from './plan-facts.ts';
import { planOf } from './plan-rows.ts';

type Page = z.output<(typeof planPage)['output']>;

function lawOf(year: number, overrides: readonly Setting[]): Page['law'] {
  const frame = planFrameOf(year, { overrides });
  if (frame?.safe === undefined) return null;
  const source = settingOn('annual.window', frame.window.to, overrides)?.source;
  return {
    window: frame.window,
    last: frame.safe.last,
    postingWithComplaint: frame.safe.postingWithComplaint ?? null,
    source: [source?.document, source?.article].filter(Boolean).join(', '),
    mark: source?.mark ?? 'unknown',
  };
}

function factsShown({ byStep, waiting }: PlanFacts): Page['facts'] {
  return planStepCodes.flatMap((step) => {
    const fact = byStep[step];
    return fact ? [{ step, begun: fact.begun, done: fact.done ?? null, waiting: [...(waiting[step] ?? [])] }] : [];
  });
}

async function roundsOf(tx: Tx, commune: string, year: number, planId: string | null): Promise<Page['rounds']> {
  const { rows } = await sql<{ round_id: string; stage: string; named: boolean }>`
    select round_id, stage, coalesce(plan_id = ${planId}::uuid, false) as named from round
    where commune_id = ${commune} and year = ${year} and kind = 'annual' order by opened_on`.execute(tx);
  return rows.map(({ round_id: roundId, stage: state, named }) => ({ roundId, state, named }));
}

export const planPageQuery = defineQuery(planPage, {
  verb: 'board.read',
  site: ({ commune }, { tx, actor }) => communeOrOwnVillage(tx, actor, commune),
  answer: async ({ commune, year }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const place = await tx.selectFrom('place').select('name').where('place_id', '=', commune).executeTakeFirst();
    if (!place) throw new Problem('NOT_FOUND');
    const overrides = await settingsOf(tx, commune);
    const plan = await planOf(tx, { commune, year });
    const frame = planFrameOf(year, { overrides });
    return {
      communeName: place.name,
      planId: plan?.planId ?? null,
      versions: [...(plan?.versions ?? [])],
      law: lawOf(year, overrides),
      proposal: frame ? [...proposePlan(frame)] : [],
      monthly: [...monthlyRounds(year, plan?.versions[0]?.rounds ?? [], { overrides })],
      rounds: await roundsOf(tx, commune, year, plan?.planId ?? null),
      facts: factsShown(await factsOf(tx, commune, year)),
    };
  },
});

export const planOfRoundQuery = defineQuery(planOfRound, {
  verb: 'board.read',
  site: async ({ roundId }, { tx, actor }) => communeOrOwnVillage(tx, actor, (await loadRound(tx, roundId)).commune),
  answer: async ({ roundId }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const { commune, year } = await loadRound(tx, roundId);
    const plan = await planOf(tx, { commune, year });
    const [newest] = plan?.versions ?? [];
    if (!newest) return { plan: null };
    const { byStep } = await factsOf(tx, commune, year);
    const steps = newest.steps.map((one) => {
      const { begun = null, done = null } = byStep[one.step] ?? {};
      return { ...one, begun, done };
    });
    return { plan: { commune, year, number: newest.number, on: newest.on, version: newest.version, steps } };
  },
});
