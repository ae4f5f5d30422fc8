import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Holiday } from '../procedure/holiday.ts';
import { postingEnd, shownPostingEnd } from './posting-end.ts';

const posting = { on: '2026-10-22', days: 3, endsOn: '2026-10-27' };
const dayOff: Holiday = {
  date: '2026-10-26',
  kind: 'swapped_off',
  name: 'Nghỉ hoán đổi mẫu',
  source: 'mẫu',
  mark: 'probable',
};

test('a day off announced while a list hangs makes it hang longer, never shorter', () => {
  assert.equal(postingEnd(posting, []), '2026-10-27');
  assert.equal(postingEnd(posting, [dayOff]), '2026-10-28');
  assert.equal(postingEnd({ ...posting, endsOn: '2026-10-29' }, [dayOff]), '2026-10-29');
});

test('a day off announced after a list came down moves nothing', () => {
  assert.equal(shownPostingEnd({ ...posting, takenDownOn: '2026-10-27' }, [dayOff]), '2026-10-27');
  assert.equal(shownPostingEnd({ ...posting, takenDownOn: '2026-10-28' }, [dayOff]), '2026-10-28');
  assert.equal(shownPostingEnd({ ...posting, takenDownOn: '2026-11-05' }, [dayOff]), '2026-10-28');
  assert.equal(shownPostingEnd(posting, [dayOff]), '2026-10-28');
});
