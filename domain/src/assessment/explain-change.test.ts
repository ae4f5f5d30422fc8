import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardOf } from '../standards/standard-of.ts';
import { assess } from './assess.ts';
import { explainChange } from './explain-change.ts';
import { sampleEvidence } from './sample-evidence.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const by = (standard: 'vn-2016' | 'vn-2022', keyedTotal?: number, keyedTicks?: readonly number[]) =>
  assess(
    sampleEvidence({
      version: 'v1',
      interviewOn: '2021-10-05',
      b1: { answers: {}, ...(keyedTotal !== undefined && { keyedTotal }) },
      b2: keyedTicks === undefined ? {} : { keyedTotal: 10 * keyedTicks.length, keyedTicks, tickReasons: reasons },
    }),
    standardOf(standard),
    DEFAULT_SETTINGS,
  );
const reasons = { 1: 'Theo phiếu đã ký', 2: 'Theo phiếu đã ký' };

test('khác kết quả: hai loại, hai điểm với giới hạn, chỉ số chỉ chuẩn mới hỏi', () => {
  const sentence = explainChange(by('vn-2016', 170), by('vn-2022', 135, [1, 2]));
  assert.match(sentence ?? '', /^Hai chuẩn cho kết quả khác nhau: hộ không nghèo theo chuẩn .*, hộ cận nghèo theo/u);
  assert.match(sentence ?? '', /phiếu cũ 170 \(cao hơn 150 điểm\), theo phiếu mới 135 \(không quá 140 điểm\)/u);
  assert.match(sentence ?? '', /0\/10 chỉ số .* 2\/12 chỉ số .*chỉ chuẩn mới có: Việc làm, /u);
});

test('cùng kết quả thì nói gọn; chưa đủ dữ liệu thì chưa so sánh', () => {
  assert.equal(
    explainChange(by('vn-2016', 170), by('vn-2022', 150)),
    'Hai chuẩn cho cùng một kết quả: hộ không nghèo.',
  );
  assert.equal(explainChange(by('vn-2016', 170), by('vn-2022')), null);
});
