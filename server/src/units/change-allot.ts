import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';
import { checkUnitsOfDay, type StoredChange } from './check-change.ts';
import { changeSite, mustMay, openDraft, verb } from './change-site.ts';
import { unitChangeAllot } from './contract.ts';
import { forgetCounts } from './count-units.ts';

/** Targets must be of the list of the day, and within the places of whoever says so. */
export async function checkTargets(request: Request, change: StoredChange, communes: readonly string[]): Promise<void> {
  await checkUnitsOfDay(request.tx, communes, change.on_date);
  for (const commune of new Set(communes)) await mustMay(request, commune);
}

export interface Line {
  readonly villageId: string;
  readonly commune: string;
}

/** Puts targets to villages of the change; a village that is not in it is refused. */
export async function allot(request: Request, changeId: string, lines: readonly Line[], how: string): Promise<void> {
  const { numAffectedRows } = await sql`
    update unit_change_village v set new_commune_id = line.commune, how = ${how}
    from unnest(${lines.map(({ villageId }) => villageId)}::uuid[], ${lines.map(({ commune }) => commune)}::text[])
      line (village_id, commune)
    where v.change_id = ${changeId} and v.village_id = line.village_id`.execute(request.tx);
  if (Number(numAffectedRows ?? 0) !== lines.length) throw new Problem('UNIT_NOT_OF_CHANGE');
  await forgetCounts(request.tx, changeId);
}

export const unitChangeAllotCommand = defineCommand(unitChangeAllot, {
  verb,
  site: changeSite,
  handle: async ({ changeId, lines }, request) => {
    const change = await openDraft(request, changeId);
    const communes = lines.map(({ commune }) => commune);
    await checkTargets(request, change, communes);
    await allot(request, changeId, lines, 'hand');
    return {};
  },
});
