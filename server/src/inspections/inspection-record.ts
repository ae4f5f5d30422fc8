import { sql } from 'kysely';
import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { inspectionRecord } from './contract.ts';

/** The unit that inspects stands over the commune; the villages it remarks on are the commune's. */
async function checkUnits(tx: Tx, commune: string, by: string, villages: readonly string[]): Promise<void> {
  const { rows } = await sql<{ over: boolean; own: number }>`
    select ${by} <> ${commune} and ${by} in (select place_path(${commune})) as over,
           (select count(*)::integer from village where commune_id = ${commune} and village_id = any (${villages}::uuid[])) as own`.execute(
    tx,
  );
  if (!rows[0]?.over) throw new Problem('UNIT_NOT_BELOW');
  if (rows[0].own !== new Set(villages).size) throw new Problem('VILLAGE_NOT_HERE');
}

export const inspectionRecordCommand = defineCommand(inspectionRecord, {
  verb: 'inspection.record',
  site: ({ commune }) => ({ place: commune }),
  handle: async ({ inspectionId, commune, by, number, on, remarks, ...body }, request) => {
    const { tx, actor, clock, commandId } = request;
    notAhead(clock, on);
    for (const { dueOn } of remarks) inOrder(on, dueOn);
    await seeOwnPlaces(tx, actor.grants);
    await checkUnits(
      tx,
      commune,
      by,
      remarks.flatMap(({ villageId }) => villageId ?? []),
    );
    await tx
      .insertInto('inspection')
      .values({
        ...{ inspection_id: inspectionId, place_id: by, commune_id: commune, number, held_on: on },
        ...{ body: JSON.stringify(body), command_id: commandId, recorded_at: clock.now() },
      })
      .execute();
    if (remarks.length === 0) return {};
    await tx
      .insertInto('inspection_remark')
      .values(
        remarks.map(({ remarkId, what, who, villageId, dueOn }, position) => ({
          ...{ remark_id: remarkId, inspection_id: inspectionId, commune_id: commune, village_id: villageId },
          ...{ position, what, who, due_on: dueOn },
        })),
      )
      .execute();
    return {};
  },
});
