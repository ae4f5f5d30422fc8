import type { StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';

/** All households and persons of the story's commune, as a person of it enters them. */
export function unitTotalBody({ commune }: StoryIds, on: string) {
  return {
    ...{ commune, on, households: 900, persons: 3600, source: 'Thống kê xã (mẫu)' },
    ...{ minorityHouseholds: 200, minorityPersons: 850, localMinorityHouseholds: null, localMinorityPersons: null },
  };
}

/** The denominators of a commune's rates. */
export function placeReportSteps(ids: StoryIds): Step[] {
  const on = '2026-12-01';
  return [{ on, by: 'povertyOfficer', kind: 'unitTotal.enter', body: unitTotalBody(ids, on) }];
}
