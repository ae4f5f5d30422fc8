import { randomUUID } from 'node:crypto';
import { listFromRegistry } from '@ra-soat/server/households/contract.ts';
import { figuresFreeze } from '@ra-soat/server/reports/contract.ts';
import { addVillages, openRound } from '../season/open-commune.ts';
import { reviewVillage, type Visit } from '../season/review-village.ts';
import type { RoundPlan } from '../season/round-plan.ts';
import { completeList, demonstrationSteps } from '../season/run-year.ts';
import { seedAfterDecision } from './after-decision.ts';
import { seedCounter, WAITING_VILLAGE } from './at-the-counter.ts';
import { attachPlan } from './attach-plan.ts';
import { seedComplaints } from './complaints.ts';
import type { DemoCommune } from './demo-commune.ts';
import { thisYear } from './demo-rounds.ts';
import { leaveAside, returnForm } from './in-the-field.ts';
import { runLastYear } from './last-year.ts';
import { seedSchoolList } from './school-list.ts';
import { seedStartOfSeason } from './start-of-season.ts';

type Say = (text: string) => void;

const freeze = ({ officials, id }: DemoCommune, year: number, stage: 'preliminary' | 'official') =>
  officials.officer.send(figuresFreeze, {
    ...{ figuresId: randomUUID(), place: id, year, standard: 'vn-2022', stage, reason: '' },
  });

/** The first changed household of a village is voted down where the meeting is to have one. */
function oneVotedDown(visits: readonly Visit[]): ReadonlySet<string> {
  return new Set(visits.slice(0, 1).map(({ householdId }) => householdId));
}

/** Each village to its step; in the one that waits a form is returned and a household was not at home. */
async function reviewVillages(
  commune: DemoCommune,
  plan: RoundPlan,
  visits: ReadonlyMap<string, readonly Visit[]>,
): Promise<void> {
  for (const [i, [villageId, own]] of [...visits].entries()) {
    const step = demonstrationSteps[i % demonstrationSteps.length] ?? 'untouched';
    if (step === 'untouched') continue;
    const votedDown = i === 1 || i === 3 ? oneVotedDown(own) : new Set<string>();
    const absent = i === WAITING_VILLAGE ? own.slice(-1) : [];
    const met = own.slice(0, own.length - absent.length);
    await reviewVillage(commune.officials, plan, villageId, met, step, votedDown);
    for (const visit of absent) await leaveAside(commune, plan.roundId, visit);
    const [first] = met;
    if (i === WAITING_VILLAGE && first) await returnForm(commune, plan.roundId, first);
  }
}

/** This year's round with villages at every step and what happens beside them. */
async function runThisYear(commune: DemoCommune): Promise<void> {
  const { officials, synthetic } = commune;
  const plan = thisYear(commune.id);
  const { roundId } = plan;
  const planId = await seedStartOfSeason(commune);
  await attachPlan(commune, planId);
  await openRound(officials.officer, plan, 'vn-2022', 'v2');
  await officials.officer.send(listFromRegistry, { roundId, on: plan.openedOn });
  await seedCounter(commune, roundId);
  const reviewed = synthetic.households
    .filter(({ classes, asksForReview }) => classes.before !== 'NON_POOR' || asksForReview)
    .map((household) => ({ household, facts: household.surveys.thisYear, asks: household.asksForReview }));
  const visits = await completeList(officials, plan, commune.villages, reviewed);
  await reviewVillages(commune, plan, visits);
  const [first = [], second = [], third = []] = visits.values();
  await seedComplaints(commune, roundId, [first[2], second[2], third[2]]);
  await seedSchoolList(commune, roundId);
  await freeze(commune, plan.year, 'preliminary');
}

/** A commune with its villages, last year's finished round and this year's on the way. */
export async function seedCommune(bare: Omit<DemoCommune, 'villages'>, say: Say): Promise<DemoCommune> {
  const { id, officials, synthetic } = bare;
  const commune = { ...bare, villages: await addVillages(officials.officer, id, synthetic.villages, '2025-07-01') };
  const { name } = synthetic.request.place;
  say(`${name}: ${String(commune.villages.length)} thôn, rà soát năm 2025 …`);
  const last = await runLastYear(commune);
  await freeze(commune, last.year, 'official');
  await seedAfterDecision(commune, last.roundId);
  say(`${name}: rà soát năm 2026 …`);
  await runThisYear(commune);
  return commune;
}
