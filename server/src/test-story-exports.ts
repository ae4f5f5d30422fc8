import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import type { Step } from './test-story.ts';

export const exportIdOf = (ids: StoryIds) => storyId(ids, 'export');

export function exportBody(ids: StoryIds, exportId: string) {
  return {
    ...{ exportId, place: ids.commune, kind: 'members', on: '2026-12-02', roundId: ids.round },
    ...{ purpose: 'Cấp thẻ BHYT (mẫu)', recipient: 'BHXH cơ sở (mẫu)', withNumbers: false },
  };
}

/** The list of persons leaves the house, recorded first. */
export function exportSteps(ids: StoryIds): Step[] {
  const body = exportBody(ids, exportIdOf(ids));
  return [{ on: '2026-12-02', by: 'povertyOfficer', kind: 'export.record', body }];
}
