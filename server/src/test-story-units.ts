import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { unitChangeWords } from '@ra-soat/domain/words/unit-change.vi.ts';
import { putBlob } from './platform/blob.ts';
import { sha256 } from './platform/canonical.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import type { Before, Step } from './test-story.ts';
import { unitChangeJob } from './units/change-job.ts';

export const unitChangeIdOf = (ids: StoryIds) => storyId(ids, 'unitChange');
export const secondUnitChangeIdOf = (ids: StoryIds) => storyId(ids, 'second unitChange');
export const oldVillageIdOf = (ids: StoryIds) => storyId(ids, 'oldVillage');

const on = '2026-12-01';

export function unitChangeBody({ commune }: StoryIds, changeId: string) {
  return { changeId, place: commune, on: '2025-07-01', basis: 'Nghị quyết sắp xếp (mẫu)' };
}

/** A village that nobody moved yet: in an old commune that went to the story's, written by SQL. */
function withOldVillage(ids: StoryIds): Before {
  return async ({ database: { pool } }) => {
    await pool.query(
      `insert into village (village_id, commune_id, name, folded, position, valid_from)
       select $1, old_id, 'Thôn cũ ' || $3, 'thon cu ' || $3, 1, '2020-01-01' from place_link
       where new_id = $2 and relation not like 'partial_area%' order by relation = 'full' desc, old_id limit 1
       on conflict do nothing`,
      [oldVillageIdOf(ids), ids.commune, ids.mark],
    );
    await pool.query('insert into village_counter (village_id) values ($1) on conflict do nothing', [
      oldVillageIdOf(ids),
    ]);
    return {};
  };
}

/** Somebody who works in the old commune. */
function withOldOfficer(ids: StoryIds): Before {
  return async (world) => {
    const { rows } = await world.database.pool.query<{ id: string }>(
      'select commune_id as id from village where village_id = $1',
      [oldVillageIdOf(ids)],
    );
    const { accountId } = await world.person('povertyOfficer', rows[0]?.id ?? 'vn');
    return { accountId };
  };
}

/** The allocation sheet as it comes back from an old commune. */
async function sheetBytes(ids: StoryIds): Promise<Buffer> {
  const { sheet: words } = unitChangeWords;
  const workbook = new ExcelJS.Workbook();
  const code = ids.commune.slice(ids.commune.indexOf(':') + 1);
  const villages = workbook.addWorksheet(words.villages);
  villages.addRow([...words.villageColumns]);
  villages.addRow([oldVillageIdOf(ids), '', '', '', code, '']);
  workbook.addWorksheet(words.households).addRow([...words.householdColumns]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const sheetSent =
  (ids: StoryIds): Before =>
  async ({ doors }, actor) => {
    const bytes = await sheetBytes(ids);
    const file = sha256(bytes);
    await putBlob(doors, actor, file, bytes);
    return { file };
  };

const worked: Before = async ({ doors }) => {
  let working = true;
  while (working) working = await unitChangeJob.step(doors);
  return {};
};

/** A change of units from its draft to its undoing, and one that is dropped. */
export function unitSteps(ids: StoryIds): Step[] {
  const [changeId, second] = [unitChangeIdOf(ids), secondUnitChangeIdOf(ids)];
  const department = (kind: string, body: object, before?: Before): Step => ({
    ...{ on, by: 'provincialDepartment', kind, body: { changeId, ...body } },
    ...(before && { before }),
  });
  const { commune } = ids;
  return [
    department('unitChange.draft', unitChangeBody(ids, changeId), withOldVillage(ids)),
    department('unitChange.allot', { lines: [{ villageId: oldVillageIdOf(ids), commune }] }),
    department('unitChange.sheetLoad', {}, sheetSent(ids)),
    department('unitChange.account', { commune, accountId: randomUUID() }, withOldOfficer(ids)),
    department('unitChange.dryRun', {}),
    department('unitChange.carryOut', {}),
    department('unitChange.undo', { reason: 'Nhầm thôn (mẫu)' }, worked),
    department('unitChange.draft', unitChangeBody(ids, second), worked),
    department('unitChange.drop', { changeId: second }),
  ];
}
