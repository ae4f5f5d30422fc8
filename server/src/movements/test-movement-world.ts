import { randomUUID } from 'node:crypto';
import type { Actor } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { storyIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { movementHousehold, movementRecord } from './contract.ts';
import { columnsOf, type Home } from './test-homes.ts';

export const said = {
  on: '2026-06-01',
  reason: 'Theo báo cáo của thôn (mẫu)',
  evidence: { number: '15', on: '2026-06-02' },
};

/** Somebody a paper names. */
export function person(name: string, relation: string) {
  return { memberId: randomUUID(), name, relation, sex: 'male', bornYear: 2026, bornOn: '2026-06-01' };
}

/** The code behind a refusal; `recorded` where there was none. */
export async function refusedFor(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Problem) return error.detail.values?.['because'] ?? error.code;
    throw error;
  }
  return 'recorded';
}

/** Two communes of two provinces, with their officers; two villages here, one there. */
export async function movementWorld() {
  const world = await testWorld({ today: '2026-06-30' });
  const ids = storyIds('2025-07:24631', 'rural', 'Tân Dậu');
  const there = storyIds('2025-07:00328', 'urban', 'Nhâm Tuất');
  const officer = await world.person('povertyOfficer', ids.commune);
  const farOfficer = await world.person('povertyOfficer', there.commune);
  const village = (by: Actor, villageId: string, commune: string, position: number) =>
    world.run(by, 'village.add', {
      villageId,
      commune,
      name: `Thôn ${String(position)}`,
      position,
      from: '2025-07-01',
    });
  await village(officer, ids.villages[0], ids.commune, 1);
  await village(officer, ids.villages[1], ids.commune, 2);
  await village(farOfficer, there.villages[0], there.commune, 1);
  const record = async ({ householdId }: Pick<Home, 'householdId'>, event: object, more: object = {}, by = officer) => {
    const { answer } = await world.run(by, 'movement.record', { ...said, householdId, event, ...more });
    return movementRecord.output.parse(answer);
  };
  const page = async (householdId: string, by = officer) =>
    movementHousehold.output.parse(await world.ask(by, 'movement.household', { householdId }));
  const undo = async (householdId: string, by = officer) => {
    const [last] = (await page(householdId, by)).events.filter(({ undone }) => !undone);
    await world.run(by, 'movement.undo', { householdId, seq: last?.seq, reason: 'Ghi nhầm (mẫu)' });
  };
  const tables = () => Promise.all(ids.villages.map((id) => columnsOf(world, id)));
  return { world, ids, there, officer, farOfficer, record, page, undo, tables };
}
