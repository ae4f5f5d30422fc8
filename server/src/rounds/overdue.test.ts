import assert from 'node:assert/strict';
import { test } from 'node:test';
import { list } from '@ra-soat/domain/review/sample-review.ts';
import { overdueIn } from './overdue.ts';
import { reached } from './village-progress.ts';

const counts = { ...reached({ AGREED: 2, POSTED: 1, SIDELINED: 1 }), votedDown: 0, objected: 0 };
const posting = {
  ...list(['a']),
  kind: 'list.posted',
  on: '2026-11-20',
  version: 1,
  days: 3,
  endsOn: '2026-11-26',
} as const;
const village = { counts, state: { meetings: [], postings: [posting] }, nextAnswerBy: '2026-12-05' };
const lastSafe = '2026-12-08';

test('chưa đến hạn nào thì thôn không chậm', () => {
  assert.deepEqual(overdueIn(village, lastSafe, '2026-11-26', []), []);
});

test('mỗi việc quá hạn được nói bằng ngày đến hạn của nó', () => {
  assert.deepEqual(overdueIn(village, lastSafe, '2026-12-09', []), [
    'Quá hạn trả lời khiếu nại, phản ánh (05/12/2026)',
    'Còn 2 hộ chưa niêm yết, quá ngày an toàn cuối cùng 08/12/2026',
    'Niêm yết lần 1 đã hết ngày 26/11/2026, chưa ghi kết thúc',
  ]);
});

test('danh sách đã gỡ và hộ không rà soát được không tính là chậm', () => {
  const done = { ...reached({ POSTED: 1, SIDELINED: 1 }), votedDown: 0, objected: 0 };
  const state = { meetings: [], postings: [{ ...posting, takenDownOn: '2026-11-27' }] };
  assert.deepEqual(overdueIn({ counts: done, state, nextAnswerBy: null }, lastSafe, '2026-12-09', []), []);
});

test('ngày nghỉ công bố khi danh sách đang treo lùi ngày hết niêm yết', () => {
  const off = { kind: 'swapped_off', name: 'Nghỉ mẫu', source: 'mẫu', mark: 'probable' } as const;
  const days = [
    { ...off, date: '2026-11-24' },
    { ...off, date: '2026-11-26' },
  ];
  const hangs = { ...village, nextAnswerBy: null };
  assert.deepEqual(overdueIn(hangs, lastSafe, '2026-11-27', days), []);
  assert.deepEqual(overdueIn(hangs, lastSafe, '2026-11-28', days), [
    'Niêm yết lần 1 đã hết ngày 27/11/2026, chưa ghi kết thúc',
  ]);
});
