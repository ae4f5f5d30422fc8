import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import type { FormRef } from '@ra-soat/domain/standards/standard.ts';
import { decisionPage } from '@ra-soat/server/decisions/contract.ts';
import { testWorld } from '@ra-soat/server/test-world.ts';
import { linhNam, quangKhe } from '../synth/sample-places.ts';
import { syntheticCommune } from '../synth/synthetic-commune.ts';
import type { SyntheticRequest } from '../synth/synthetic-commune-types.ts';
import { handOf } from './hand.ts';
import { addVillages, openRound } from './open-commune.ts';
import type { RoundPlan } from './round-plan.ts';
import { completeList, finishYear } from './run-year.ts';

/** A small commune driven through a whole round of an earlier year by the tools of the demonstration. */
async function driven(request: SyntheticRequest, form: FormRef, plan: RoundPlan) {
  const world = await testWorld({ today: plan.decidedOn });
  const hand = async (role: 'povertyOfficer' | 'steeringCommittee' | 'communeChairman') =>
    handOf(world.doors, await world.person(role, plan.commune));
  const officials = {
    officer: await hand('povertyOfficer'),
    committee: await hand('steeringCommittee'),
    chairman: await hand('communeChairman'),
  };
  const days = { lastYearOn: addDays(plan.surveyedOn, -365), thisYearOn: plan.surveyedOn };
  const commune = syntheticCommune({ ...request, villages: 2, households: 60, listedShare: 0.2, ...days });
  const villages = await addVillages(officials.officer, plan.commune, commune.villages, '2020-01-01');
  await openRound(officials.officer, plan, form.standard, form.version);
  const reviewed = commune.households.map((household) => ({
    household,
    facts: household.surveys.thisYear,
    asks: true,
  }));
  const visits = await completeList(officials, plan, villages, reviewed);
  await finishYear(officials, plan, visits, true);
  return { world, officer: officials.officer, households: commune.households.length };
}

const planOf = (year: number, commune: string): RoundPlan => ({
  roundId: randomUUID(),
  commune,
  year,
  openedOn: `${year}-09-06`,
  listClosedOn: `${year}-09-15`,
  surveyedOn: `${year}-10-05`,
  acceptedOn: `${year}-10-15`,
  metOn: `${year}-10-25`,
  postedOn: `${year}-11-01`,
  consolidatedOn: `${year}-11-10`,
  decidedOn: `${year}-12-10`,
  effectiveOn: `${year}-12-10`,
});

suite('the tools of the demonstration drive rounds of two standards', async () => {
  const city = { ...planOf(2022, '2023-04:00307'), local: [{ standard: 'ha-noi-2022', leavesOutNational: false }] };
  const hanoi = await driven(linhNam, { standard: 'vn-2022', version: 'v2' }, city);
  after(() => hanoi.world.drop());
  const dual = planOf(2021, '2023-04:24631');
  const second = await driven(quangKhe, { standard: 'vn-2016', version: 'v1' }, dual);
  after(() => second.world.drop());

  test('Hà Nội 2022: the city list holds every national poor household and more', async () => {
    const lists = async (standard: string) => {
      const page = await hanoi.officer.ask(decisionPage, { roundId: city.roundId, standard });
      return new Set([...page.lists.POOR, ...page.lists.NEAR_POOR].map((line) => line.householdId));
    };
    const [national, own] = [await lists('vn-2022'), await lists('ha-noi-2022')];
    assert.ok(national.size > 0 && own.size >= national.size);
    assert.ok([...national].every((household) => own.has(household)));
  });

  test('2021: both standards decide every household, each with lists of its own', async () => {
    const page = (standard: string) => second.officer.ask(decisionPage, { roundId: dual.roundId, standard });
    const [closing, opening] = [await page('vn-2016'), await page('vn-2022')];
    assert.equal(closing.decisionId, opening.decisionId);
    assert.ok(closing.lists.POOR.length > 0);
    assert.ok(opening.lists.POOR.length > 0);
    assert.notDeepEqual(closing.lists, opening.lists);
  });
});
