import { sql } from 'kysely';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { everywhere, setScope } from '../platform/database.ts';
import { countRows, dividedRows, headRows, sourcesOf } from './change-rows.ts';
import { changeSite, mustMay, openChange, verb } from './change-site.ts';
import { unitChange, unitChanges } from './contract.ts';
import { differentTotals } from './count-units.ts';
import { toKnow } from './to-know.ts';

export const unitChangesQuery = defineQuery(unitChanges, {
  verb,
  site: ({ place }) => ({ place }),
  answer: async ({ place }, request) => {
    await mustMay(request, place);
    await setScope(request.tx, everywhere);
    return { changes: await headRows(request.tx, { place }) };
  },
});

/** A change with its counts side by side; of the whole country by province. */
export const unitChangeQuery = defineQuery(unitChange, {
  verb,
  site: changeSite,
  answer: async ({ changeId }, request) => {
    const { tx } = request;
    const stored = await openChange(request, changeId);
    const whole = stored.place_id === 'vn';
    const [head] = await headRows(tx, { changeId });
    if (!head) throw new Problem('NOT_FOUND');
    const { rows } = await sql<{ problem: string | null; done: number; total: number; mapOf: string }>`
      select problem, done, total, case when p.level = 'commune' then p.parent_id else p.place_id end as "mapOf"
      from unit_change join place p using (place_id) where change_id = ${changeId}`.execute(tx);
    const phase = ['carried', 'undoing', 'undone'].includes(stored.state) ? 'after' : 'expected';
    const after = await countRows(tx, changeId, phase, whole);
    const from = await sourcesOf(tx, changeId, whole);
    return {
      ...head,
      ...(rows[0] ?? { problem: null, done: 0, total: 0, mapOf: stored.place_id }),
      before: await countRows(tx, changeId, 'before', whole),
      after: after.map((unit) => ({ ...unit, from: from.get(unit.placeId) ?? [] })),
      counted: after.length > 0,
      different: await differentTotals(tx, changeId, phase),
      divided: await dividedRows(tx, changeId, stored.on_date),
      toKnow: await toKnow(tx, changeId),
    };
  },
});
