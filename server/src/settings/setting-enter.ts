import type { z } from 'zod';
import { settingConflicts } from '@ra-soat/domain/procedure/setting-conflicts.ts';
import type { Setting } from '@ra-soat/domain/procedure/setting.ts';
import { saySettingConflict } from '@ra-soat/domain/words/settings.vi.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { withSetting } from '../platform/place-rules.ts';
import { Problem } from '../platform/problem.ts';
import { settingEnter } from './contract.ts';
import { deadlineShifts } from './deadline-shifts.ts';
import { logShifts } from './log-shifts.ts';
import { setWideScope } from './set-wide-scope.ts';

type Entry = z.output<(typeof settingEnter)['input']>;

/** The row an entry stands for. */
export function settingOf({ place, setting, from, to, document, mark }: Entry): Setting {
  return { ...setting, from, ...(to !== null && { to }), scope: place, source: { document, mark } };
}

/** Why an entry is refused: its days, or what the law says beside it. */
export function faultsOf(entry: Entry): { path: string; message: string }[] {
  if (entry.to !== null && entry.to < entry.from) {
    return [{ path: 'to', message: 'Ngày cuối đứng trước ngày đầu. Sửa lại thời gian áp dụng.' }];
  }
  return settingConflicts(settingOf(entry)).map((law) => ({ path: 'setting', message: saySettingConflict(law) }));
}

async function nextVersion(tx: Tx, { place, setting, from }: Entry): Promise<number> {
  const last = await tx
    .selectFrom('place_setting')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('place_id', '=', place)
    .where('key', '=', setting.key)
    .where('valid_from', '=', from)
    .executeTakeFirst();
  return (last?.version ?? 0) + 1;
}

export const settingEnterCommand = defineCommand(settingEnter, {
  verb: 'setting.manage',
  site: ({ place }) => ({ place }),
  handle: async (entry, request) => {
    const { tx, actor, clock, commandId } = request;
    const fields = faultsOf(entry);
    if (fields.length > 0) throw new Problem('SETTING_REFUSED', { fields });
    await setWideScope(request, 'setting.manage', entry.place);
    const { shifts } = await deadlineShifts(tx, entry.place, (rules) => withSetting(rules, settingOf(entry)));
    await tx
      .insertInto('place_setting')
      .values({
        place_id: entry.place,
        key: entry.setting.key,
        valid_from: entry.from,
        valid_to: entry.to,
        value: JSON.stringify(entry.setting.value),
        source: entry.document,
        mark: entry.mark,
        version: await nextVersion(tx, entry),
        entered_by: actor.accountId,
        entered_at: clock.now(),
        command_id: commandId,
      })
      .execute();
    await logShifts(request, shifts);
    return { changed: shifts.length };
  },
});
