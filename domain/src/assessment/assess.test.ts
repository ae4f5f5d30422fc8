import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardOf } from '../standards/standard-of.ts';
import type { Evidence, Member } from '../survey/evidence.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { explain } from './explain.ts';
import { ADULT_FACTS, sampleEvidence, sampleMember } from './sample-evidence.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const vn2022 = standardOf('vn-2022');
const run = (evidence: Evidence): Assessment => assess(evidence, vn2022, DEFAULT_SETTINGS);
const codes = ({ findings }: Assessment): string[] => findings.map(({ code }) => code);

test('hộ đủ câu trả lời được xếp loại theo dòng của bảng quyết định', () => {
  const { result, b1, b2 } = run(sampleEvidence());
  assert.equal(result.decidedBy, 'vn-2022/2');
  assert.deepEqual([b1.used, b2.used, b2.lower, b2.upper], [100, 0, 0, 0]);
});

test('chưa đủ chỉ số thì hiện điểm B2 thấp nhất và cao nhất, và chưa xếp loại', () => {
  const { result, b2 } = run(sampleEvidence({ household: { toilet: 'none' } }));
  assert.equal(result.problem, 'answers_missing');
  assert.deepEqual([b2.lower, b2.upper, b2.used], [10, 60, null]);
});

test('chưa có tổng B1 thì chưa xếp loại dù đủ các chỉ số', () => {
  const assessment = run(sampleEvidence({ b1: { answers: {} } }));
  assert.equal(assessment.result.problem, 'b1_missing');
  assert.ok(codes(assessment).includes('b1_total_missing'));
});

test('tổng B2 trên phiếu phải bằng 10 lần số chỉ số được đánh dấu', () => {
  const assessment = run(sampleEvidence({ b2: { keyedTotal: 20, keyedTicks: [3] } }));
  assert.equal(assessment.result.problem, 'b2_not_ticks');
  assert.ok(codes(assessment).includes('b2_not_ticks'));
});

test('dấu trên phiếu khác với câu trả lời: mở cho đến khi có lý do, rồi dấu của phiếu được tính và vẫn thấy', () => {
  const keyed = { keyedTotal: 30, keyedTicks: [1, 2, 3] };
  assert.equal(run(sampleEvidence({ b2: keyed })).result.problem, 'b2_differs');
  const tickReasons = { 1: 'mất việc tuần này', 2: 'con mới về', 3: 'trạm y tế đo lại' };
  const accepted = run(sampleEvidence({ b2: { ...keyed, tickReasons } }));
  assert.equal(accepted.result.class, 'POOR');
  assert.deepEqual([accepted.b2.computed, accepted.b2.used, accepted.b2.ticks], [0, 30, []]);
  assert.equal(codes(accepted).filter((code) => code === 'tick_changed').length, 3);
});

test('hai chủ hộ là mâu thuẫn: chưa xếp loại', () => {
  const head = (id: string): Member => sampleMember(id, '1981-05-10', ADULT_FACTS, { relation: 'head' });
  assert.equal(run(sampleEvidence({ members: [head('1'), head('2')] })).result.problem, 'answers_contradictory');
});

test('chỉ biết năm sinh mà sát ngưỡng tuổi thì hỏi ngày sinh chính xác', () => {
  const youth = sampleMember('2', 2010, { ...ADULT_FACTS, nutrition: 'stunted' });
  const assessment = run(sampleEvidence({ members: [...sampleEvidence().members, youth] }));
  assert.equal(assessment.result.class, 'UNDETERMINED');
  assert.ok(codes(assessment).includes('birth_day_needed'));
});

test('chuẩn chưa có văn bản không xếp loại', () => {
  assert.equal(
    assess(sampleEvidence(), standardOf('vn-2027'), DEFAULT_SETTINGS).result.problem,
    'standard_cannot_classify',
  );
});

test('câu giải thích nói loại hộ, điểm, ngưỡng và các chỉ số thiếu hụt', () => {
  const assessment = run(sampleEvidence({ household: { ...sampleEvidence().household, toilet: 'none' } }));
  const { sentence, lines } = explain(assessment, sampleEvidence().members);
  assert.equal(
    sentence,
    'Gia đình được xếp là hộ cận nghèo: ở khu vực nông thôn, điểm B1 là 100 (không quá 140 điểm), điểm B2 là 10, dưới 30 điểm (thiếu hụt 1 chỉ số: Nhà tiêu hợp vệ sinh).',
  );
  assert.ok(lines.includes('Chỉ số 10. Nhà tiêu hợp vệ sinh: thiếu hụt (loại nhà tiêu: Không có nhà tiêu).'));
});

test('cùng câu trả lời, hai chuẩn: kết quả, dòng quyết định và câu giải thích của từng chuẩn', () => {
  const b1 = { answers: {}, keyedTotal: 130 };
  const closing = assess(sampleEvidence({ version: 'v1', b1 }), standardOf('vn-2016'), DEFAULT_SETTINGS);
  const opening = assess(sampleEvidence({ version: 'v1', b1 }), vn2022, DEFAULT_SETTINGS);
  assert.deepEqual([closing.result.decidedBy, closing.indicators.length], ['vn-2016/7', 10]);
  assert.deepEqual([opening.result.decidedBy, opening.indicators.length], ['vn-2022/2', 12]);
  assert.match(explain(closing).sentence, /hộ cận nghèo.*trên 120 đến 150 điểm/u);
});

test('hộ nghèo về thu nhập theo chuẩn 2016 mang tiểu loại, và được nói đúng tên', () => {
  const poor = assess(sampleEvidence({ version: 'v1' }), standardOf('vn-2016'), DEFAULT_SETTINGS);
  assert.equal(poor.result.subclass, 'INCOME_POOR');
  assert.match(explain(poor).sentence, /hộ nghèo về thu nhập/u);
});
