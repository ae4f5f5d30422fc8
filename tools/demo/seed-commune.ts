import { randomUUID } from 'node:crypto';
import type { Doors } from '@ra-soat/server/platform/command.ts';
import { listFromRegistry } from '@ra-soat/server/households/contract.ts';
import { objectionReceive } from '@ra-soat/server/postings/contract.ts';
import type { SyntheticCommune } from '../synth/synthetic-commune-types.ts';
import { earlierWorkbook } from '../season/earlier-list.ts';
import { addVillages, openRound } from '../season/open-commune.ts';
import { reviewVillage, type Visit } from '../season/review-village.ts';
import type { Officials, RoundPlan } from '../season/round-plan.ts';
import { completeList, demonstrationSteps, finishYear } from '../season/run-year.ts';
import { takeInWorkbook } from '../season/take-in-workbook.ts';

type Say = (text: string) => void;

function lastYear(commune: string): RoundPlan {
  return {
    roundId: randomUUID(),
    commune,
    year: 2025,
    openedOn: '2025-09-03',
    listClosedOn: '2025-09-15',
    surveyedOn: '2025-10-06',
    acceptedOn: '2025-10-20',
    metOn: '2025-11-03',
    postedOn: '2025-11-10',
    consolidatedOn: '2025-11-20',
    decidedOn: '2025-12-10',
    effectiveOn: '2026-01-01',
  };
}

function thisYear(commune: string): RoundPlan {
  return {
    roundId: randomUUID(),
    commune,
    year: 2026,
    openedOn: '2026-09-03',
    listClosedOn: '2026-09-14',
    surveyedOn: '2026-10-05',
    acceptedOn: '2026-10-19',
    metOn: '2026-10-30',
    postedOn: '2026-11-09',
    consolidatedOn: '2026-12-01',
    decidedOn: '2026-12-10',
    effectiveOn: '2027-01-01',
  };
}

/** Last year's round from its Excel list to the decision and the certificates. */
export async function runLastYear(
  doors: Doors,
  officials: Officials,
  commune: SyntheticCommune,
  where: { id: string; villages: readonly string[] },
): Promise<void> {
  const plan = lastYear(where.id);
  await openRound(officials.officer, plan, 'vn-2022', 'v2');
  await takeInWorkbook(doors, officials.officer, plan.roundId, await earlierWorkbook(commune, '2024-10-07'));
  const reviewed = commune.households
    .filter(({ classes }) => classes.earlier !== 'NON_POOR' || classes.before !== 'NON_POOR')
    .map((household) => ({
      household,
      facts: household.surveys.lastYear,
      asks: household.classes.earlier === 'NON_POOR',
    }));
  const visits = await completeList(officials, plan, where.villages, reviewed);
  await finishYear(officials, plan, visits, false);
}

/** The first changed household of a village is voted down where the meeting is to have one. */
function oneVotedDown(visits: readonly Visit[]): ReadonlySet<string> {
  return new Set(visits.slice(0, 1).map(({ householdId }) => householdId));
}

/** This year's round with villages at every step, one household voted down, one objection open. */
async function runThisYear(
  officials: Officials,
  commune: SyntheticCommune,
  where: { id: string; villages: readonly string[] },
): Promise<void> {
  const plan = thisYear(where.id);
  const { officer } = officials;
  await openRound(officer, plan, 'vn-2022', 'v2');
  await officer.send(listFromRegistry, { roundId: plan.roundId, on: plan.openedOn });
  const reviewed = commune.households
    .filter(({ classes, asksForReview }) => classes.before !== 'NON_POOR' || asksForReview)
    .map((household) => ({ household, facts: household.surveys.thisYear, asks: household.asksForReview }));
  const visits = await completeList(officials, plan, where.villages, reviewed);
  for (const [i, [villageId, own]] of [...visits].entries()) {
    const step = demonstrationSteps[i % demonstrationSteps.length] ?? 'untouched';
    if (step === 'untouched') continue;
    const votedDown = i === 1 || i === 3 ? oneVotedDown(own) : new Set<string>();
    await reviewVillage(officials, plan, villageId, own, step, votedDown);
  }
  await objectToFirst(officials, plan, visits);
}

async function objectToFirst(
  { officer }: Officials,
  { roundId }: RoundPlan,
  visits: ReadonlyMap<string, readonly Visit[]>,
): Promise<void> {
  const [first] = [...visits.values()];
  const household = first?.[2];
  if (!household) return;
  await officer.send(objectionReceive, {
    objectionId: randomUUID(),
    householdId: household.householdId,
    roundId,
    on: '2026-11-11',
    kind: 'feedback',
    channel: 'inPerson',
    from: 'Bà Trần Thị Mẫu',
    ownCase: false,
    confidential: true,
    content: 'Đề nghị xem lại nguồn thu của hộ (dữ liệu mẫu).',
  });
}

/** A commune with its villages, last year's finished round and this year's on the way. */
export async function seedCommune(
  doors: Doors,
  officials: Officials,
  commune: SyntheticCommune,
  id: string,
  say: Say,
): Promise<readonly string[]> {
  const villages = await addVillages(officials.officer, id, commune.villages, '2025-07-01');
  say(`${commune.request.place.name}: ${String(villages.length)} thôn, rà soát năm 2025 …`);
  await runLastYear(doors, officials, commune, { id, villages });
  say(`${commune.request.place.name}: rà soát năm 2026 …`);
  await runThisYear(officials, commune, { id, villages });
  return villages;
}
