import { seriesColumnWords } from '@ra-soat/domain/words/series.vi.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import type { Step } from './test-story.ts';

const table = [Object.values(seriesColumnWords).join(';'), 'VN;2025;2022-2025;Số hộ nghèo;1;theo báo cáo;;Mẫu'].join(
  '\n',
);

/** A table of one published number. */
export function seriesBody(sourceId: string) {
  return { sourceId, place: 'vn', title: 'Số liệu mẫu', publisher: 'Nơi công bố mẫu', table, mode: 'load' };
}

/** The ministry loads what was published. */
export function seriesSteps(ids: StoryIds): Step[] {
  return [{ on: '2026-12-02', by: 'ministry', kind: 'series.load', body: seriesBody(storyId(ids, 'series')) }];
}
