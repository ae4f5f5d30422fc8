import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankRemark, completeRemarks, peopleOf } from './inspection-draft.ts';

test('people stand one a line with their office', () => {
  assert.deepEqual(peopleOf('Nguyễn Văn Mẫu, Chủ tịch UBND xã\n\nTrần Thị Mẫu, Phó phòng, Sở mẫu'), [
    { name: 'Nguyễn Văn Mẫu', office: 'Chủ tịch UBND xã' },
    { name: 'Trần Thị Mẫu', office: 'Phó phòng, Sở mẫu' },
  ]);
  assert.equal(peopleOf('Nguyễn Văn Mẫu'), undefined);
  assert.equal(peopleOf(' '), undefined);
});

test('minutes may have no remark, but none half written', () => {
  assert.deepEqual(completeRemarks([]), []);
  assert.equal(completeRemarks([blankRemark()]), undefined);
  const whole = { ...blankRemark(), what: 'Thiếu chữ ký', who: 'Công chức', dueOn: '2026-11-20' };
  assert.deepEqual(
    completeRemarks([whole])?.map(({ villageId }) => villageId),
    [null],
  );
});
