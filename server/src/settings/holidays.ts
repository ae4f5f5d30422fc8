import { holidayKindWords } from '@ra-soat/domain/words/settings.vi.ts';
import { placeRules } from '../platform/place-rules.ts';
import { defineQuery } from '../platform/query.ts';
import { holidays } from './contract.ts';

export const holidaysQuery = defineQuery(holidays, {
  verb: 'standard.read',
  site: ({ place }) => ({ place }),
  answer: async ({ place, year }, { tx }) => {
    const rules = await placeRules(tx, place);
    const loaded = new Set(rules.loaded.filter(({ kind }) => kind !== null).map(({ date }) => date));
    const days = rules.holidays
      .filter(({ date }) => date.startsWith(`${String(year)}-`))
      .toSorted((one, other) => one.date.localeCompare(other.date));
    return {
      days: days.map((row) => ({ ...row, kindName: holidayKindWords[row.kind], loaded: loaded.has(row.date) })),
    };
  },
});
