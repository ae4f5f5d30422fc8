import assert from 'node:assert/strict';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { villageCount } from '@ra-soat/server/places/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { applyForReview, caseIds } from '../../tools/season/case-ids.ts';
import type { Hand } from '../../tools/season/hand.ts';
import { commonWorkbook } from '../../tools/synth/common-workbook.ts';
import { linhNam } from '../../tools/synth/sample-places.ts';
import { syntheticCommune } from '../../tools/synth/synthetic-commune.ts';
import type { SyntheticHousehold } from '../../tools/synth/synthetic-commune-types.ts';

/** Phường Lĩnh Nam whole: 27 tổ dân phố, 6,000 invented households, 180 of them on last year's list. */
const sample = syntheticCommune({
  ...linhNam,
  villages: 27,
  households: 6_000,
  listedShare: 0.03,
  lastYearOn: '2021-10-11',
  thisYearOn: '2022-10-10',
});

export const listed = sample.households.filter(({ classes }) => classes.before !== 'NON_POOR');
export const asking = sample.households.filter(({ asksForReview }) => asksForReview);

export async function listOfLastYear(): Promise<Buffer> {
  return Buffer.from(await commonWorkbook(sample).xlsx.writeBuffer());
}

/** A listed household of a tổ dân phố (from 0) that leaves its class although nothing happened to its members. */
export function leavingIn(villageIndex: number): SyntheticHousehold {
  const found = listed.find(
    (one) => one.villageIndex === villageIndex && one.classes.before !== one.classes.after && one.events.length === 0,
  );
  return found ?? assert.fail(`no household of village ${String(villageIndex)} changes class`);
}

export interface Ward {
  readonly roundId: string;
  /** Ids of the tổ dân phố, in order. */
  readonly villages: readonly string[];
  /** The registry's id of a household of the sample. */
  readonly idOf: (household: SyntheticHousehold) => string;
}

/** What the import made of the sample: the villages get their totals, whoever asks comes with a request. */
export async function completeWard(desk: Hand, roundId: string, on: string): Promise<Ward> {
  const board = await desk.ask(roundBoard, { roundId });
  const byName = new Map(board.villages.map(({ name, villageId }) => [name, villageId]));
  const villages = sample.villages.map(({ name }) => byName.get(name) ?? assert.fail(`no village ${name}`));
  for (const [i, { totalHouseholds, totalPersons }] of sample.villages.entries()) {
    const villageId = villages[i] ?? assert.fail();
    const counted = { villageId, households: totalHouseholds, persons: totalPersons, on };
    await desk.send(villageCount, { ...counted, source: 'Công an phường (dữ liệu mẫu)' });
  }
  for (const [i, household] of asking.entries()) {
    const villageId = villages[household.villageIndex] ?? assert.fail();
    const where = { roundId, villageId, on, request: `DEMO-${String(i + 1)}/GĐN` };
    await applyForReview(desk, where, household, household.householdId);
  }
  const { byNumber } = await caseIds(desk, roundId);
  const idOf = ({ householdId, asksForReview, villageIndex, number }: SyntheticHousehold) =>
    asksForReview ? householdId : (byNumber.get(`${villages[villageIndex] ?? ''}|${number}`) ?? assert.fail(number));
  return { roundId, villages, idOf };
}

/** How many households of the round stand in a state. */
export async function countIn(desk: Hand, roundId: string, state?: string): Promise<number> {
  const { total } = await desk.ask(caseList, { roundId, limit: 1, ...(state && { state }) });
  return total;
}
