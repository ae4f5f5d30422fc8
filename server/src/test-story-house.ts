import type { Step } from './test-story.ts';
import type { StoryIds } from './test-story-bodies.ts';

/** What the province enters before the season: a setting of its own and a notice of days off. */
export function settlingRules({ commune }: StoryIds): Step[] {
  const on = '2026-09-01';
  const document = 'Văn bản mẫu của tỉnh';
  const setting = { key: 'movement.within_year', value: 'gross' };
  const entry = { place: commune, setting, from: '2026-01-01', to: null, document, mark: 'confirmed' };
  const rows = [{ date: '2031-05-02', kind: 'swapped_off', name: 'Nghỉ hoán đổi (mẫu)' }];
  return [
    { on, by: 'provincialDepartment', kind: 'setting.enter', body: entry },
    { on, by: 'provincialDepartment', kind: 'holidays.load', body: { place: commune, document, rows } },
  ];
}
