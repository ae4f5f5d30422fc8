import type { StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';

const control = { household: 1, members: 1 };

/** Items of Phiếu C from a paper that does not exist: in force far away from every story. */
export function fieldSetBody(setId: string, validFrom: string) {
  return {
    ...{ setId, place: 'vn', form: 'C', control, validFrom, validTo: null },
    household: [{ number: '7', label: 'Mục mẫu', codes: ['1 Có', '2 Không'] }],
    members: [{ number: '1', label: 'Cột mẫu', codes: [] }],
    source: { document: 'Văn bản mẫu', article: 'Phụ lục mẫu', page: '1' },
  };
}

export const fieldSetControl = control;

export function takeBody({ commune, mark }: StoryIds) {
  return { commune, book: 'BC-UBND', kind: 'report', on: '2026-12-01', subject: `Báo cáo ${mark}` };
}

/** Ids of other tables do for these. Items of a form, numbers of the book, the whole set of papers. */
export function paperSteps(ids: StoryIds): Step[] {
  const { commune, round: roundId, formA: setId } = ids;
  const on = '2026-12-01';
  const officer = (kind: string, body: object): Step => ({ on, by: 'povertyOfficer', kind, body });
  return [
    { on, by: 'ministry', kind: 'fieldSet.load', body: fieldSetBody(setId, '2030-01-01') },
    { on, by: 'second ministry', kind: 'fieldSet.confirm', body: { setId, control } },
    officer('paperNumber.take', takeBody(ids)),
    officer('paperNumber.void', { commune, year: 2026, book: 'BC-UBND', serial: 2, on, reason: 'Ghi nhầm (mẫu)' }),
    officer('papers.make', { setId: ids.figures, roundId }),
  ];
}
