import { shiftedStepName } from '@ra-soat/domain/words/settings.vi.ts';
import type { z } from 'zod';
import { withHolidays, withSetting, type PlaceRules } from '../platform/place-rules.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { holidaysPreview, settingPreview } from './contract.ts';
import { deadlineShifts } from './deadline-shifts.ts';
import { daysOf } from './holidays-load.ts';
import { setWideScope } from './set-wide-scope.ts';
import { faultsOf, settingOf } from './setting-enter.ts';

const SHOWN = 100;

async function previewed(
  request: Request,
  place: string,
  change: (rules: PlaceRules) => PlaceRules,
): Promise<z.output<(typeof settingPreview)['output']>> {
  await setWideScope(request, 'setting.manage', place);
  const { rounds, shifts } = await deadlineShifts(request.tx, place, change);
  const shown = shifts.slice(0, SHOWN).map(({ roundId, communeName, year, village, step, before, after }) => {
    return { roundId, communeName, year, village, step: shiftedStepName(step), before, after };
  });
  return { refusal: null, rounds, shifts: shown, moved: shifts.length };
}

/** The running rounds computed with the old and the new value; or why the value is refused. */
export const settingPreviewQuery = defineQuery(settingPreview, {
  verb: 'setting.manage',
  site: ({ place }) => ({ place }),
  answer: async (entry, request) => {
    const [fault] = faultsOf(entry);
    if (fault) return { refusal: fault.message, rounds: 0, shifts: [], moved: 0 };
    return previewed(request, entry.place, (rules) => withSetting(rules, settingOf(entry)));
  },
});

export const holidaysPreviewQuery = defineQuery(holidaysPreview, {
  verb: 'setting.manage',
  site: ({ place }) => ({ place }),
  answer: (notice, request) =>
    previewed(request, notice.place, (rules) => withHolidays(rules, notice.place, daysOf(notice))),
});
