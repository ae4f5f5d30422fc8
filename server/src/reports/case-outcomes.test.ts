import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, type CaseRow } from './case-outcomes.ts';

const poor: CaseRow = {
  household_id: 'h',
  village_id: 'thôn',
  before_class: 'POOR',
  note: null,
  before_persons: 4,
  persons: 5,
  ever_poor: true,
  ever_near_poor: false,
  stage: 'SURVEYED',
  class: 'NEAR_POOR',
  arrival: null,
};

test('sơ bộ lấy bước cao nhất hộ đã đến; chính thức chỉ lấy hộ đã có quyết định', () => {
  assert.equal(outcomeOf(poor, 'preliminary')?.after, 'NEAR_POOR');
  assert.equal(outcomeOf(poor, 'official'), undefined);
  assert.equal(outcomeOf({ ...poor, stage: 'DECIDED' }, 'official')?.after, 'NEAR_POOR');
});

test('hộ chưa có kết quả không được coi là giữ nguyên', () => {
  assert.equal(outcomeOf({ ...poor, stage: 'LISTED', class: 'UNDETERMINED' }, 'preliminary'), undefined);
  assert.equal(outcomeOf({ ...poor, stage: 'SIDELINED', class: 'UNDETERMINED' }, 'preliminary'), undefined);
});

test('hộ kết thúc không rà soát được là giảm khác, không còn nhân khẩu', () => {
  const closed = outcomeOf({ ...poor, stage: 'CLOSED' }, 'preliminary');
  assert.deepEqual([closed?.after, closed?.personsBefore, closed?.personsNow], ['GONE', 4, 0]);
  assert.equal(outcomeOf({ ...poor, stage: 'SIDELINED' }, 'official')?.after, 'GONE');
});

test('hộ có giấy đề nghị không có số nhân khẩu đầu năm; bị loại bằng Phiếu A thì không thuộc danh sách', () => {
  const asked = outcomeOf({ ...poor, before_class: 'NON_POOR', stage: 'SCREENED_OUT' }, 'preliminary');
  assert.deepEqual([asked?.after, asked?.personsBefore], ['NON_POOR', 0]);
});
