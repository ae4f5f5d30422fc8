import type { z } from 'zod';
import { sql } from 'kysely';
import type { LoadedHoliday } from '@ra-soat/domain/procedure/holidays-at.ts';
import { defineCommand } from '../platform/command.ts';
import { withHolidays } from '../platform/place-rules.ts';
import { holidaysLoad } from './contract.ts';
import { deadlineShifts } from './deadline-shifts.ts';
import { logShifts } from './log-shifts.ts';
import { setWideScope } from './set-wide-scope.ts';

type Notice = z.output<(typeof holidaysLoad)['input']>;

export function daysOf({ rows, document }: Notice): readonly LoadedHoliday[] {
  return rows.map((row) => ({ ...row, source: document }));
}

/** Loads a notice; deadlines that run are counted anew, and what moved is logged. */
export const holidaysLoadCommand = defineCommand(holidaysLoad, {
  verb: 'setting.manage',
  site: ({ place }) => ({ place }),
  handle: async (notice, request) => {
    const { tx, actor, clock, commandId } = request;
    const { place, document, rows } = notice;
    await setWideScope(request, 'setting.manage', place);
    const { shifts } = await deadlineShifts(tx, place, (rules) => withHolidays(rules, place, daysOf(notice)));
    await sql`
      insert into holiday (place_id, on_date, version, kind, name, source, entered_by, entered_at, command_id)
      select ${place}, date, 1 + coalesce((select max(version) from holiday h where h.place_id = ${place} and on_date = date), 0),
             kind, name, ${document}, ${actor.accountId}, ${clock.now()}, ${commandId}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (date date, kind text, name text)`.execute(tx);
    await logShifts(request, shifts);
    return { changed: shifts.length };
  },
});
