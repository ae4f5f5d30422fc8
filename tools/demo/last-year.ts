import { earlierWorkbook } from '../season/earlier-list.ts';
import { openRound } from '../season/open-commune.ts';
import { completeList, finishYear } from '../season/run-year.ts';
import { takeInWorkbook } from '../season/take-in-workbook.ts';
import type { DemoCommune } from './demo-commune.ts';
import { lastYear } from './demo-rounds.ts';

/** Last year's round from its Excel list to the decision and the certificates; its id and the decision's. */
export async function runLastYear({ doors, officials, synthetic, id, villages }: DemoCommune) {
  const plan = lastYear(id);
  const { roundId } = plan;
  await openRound(officials.officer, plan, 'vn-2022', 'v2');
  await takeInWorkbook(doors, officials.officer, roundId, await earlierWorkbook(synthetic, '2024-10-07'));
  const reviewed = synthetic.households
    .filter(({ classes }) => classes.earlier !== 'NON_POOR' || classes.before !== 'NON_POOR')
    .map((household) => ({
      household,
      facts: household.surveys.lastYear,
      asks: household.classes.earlier === 'NON_POOR',
    }));
  const visits = await completeList(officials, plan, villages, reviewed);
  return { roundId, year: plan.year, visits, decisionId: await finishYear(officials, plan, visits, false) };
}
