import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeBulk, type BulkDraft, type PreviewVillage } from './bulk-draft.ts';

const draft: BulkDraft = {
  on: '2026-11-12',
  postedAt: '08:00',
  bothPlaces: true,
  announced: true,
  postedBy: 'Đặng Văn Mẫu',
  complaintsTo: 'Bộ phận một cửa',
  telephone: ' ',
  left: new Set(['t3']),
};

const village = (villageId: string, hash: string | null): PreviewVillage => ({
  ...{ villageId, name: villageId, lines: 2, poor: 1, nearPoor: 1, other: 0, refused: [] },
  ...{ problem: null, endsOn: '2026-11-17', version: 1, late: false, hash },
});
const villages = [village('t1', 'a'), village('t2', null), village('t3', 'c')];
const complete = (change: Partial<BulkDraft>) =>
  completeBulk({ ...draft, ...change }, 'r', villages, (id) => `p-${id}`);

test('chỉ gửi các thôn có hộ niêm yết được và đang được chọn, đúng bản đã xem trước', () => {
  assert.deepEqual(complete({})?.villages, [{ villageId: 't1', postingId: 'p-t1', hash: 'a' }]);
  assert.equal(complete({})?.telephone, undefined);
});

test('thiếu nơi niêm yết, người niêm yết, giờ hoặc không còn thôn nào thì chưa gửi được', () => {
  for (const change of [
    { bothPlaces: false },
    { postedBy: ' ' },
    { postedAt: '25:00' },
    { on: null },
    { left: new Set(['t1', 't3']) },
  ]) {
    assert.equal(complete(change), undefined);
  }
});
