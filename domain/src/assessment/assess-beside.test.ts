import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideStandards } from '../standards/beside.ts';
import { standardOn } from '../standards/in-force.ts';
import { standardOf } from '../standards/standard-of.ts';
import { assess } from './assess.ts';
import { assessBeside, besideFindings, besideResults } from './assess-beside.ts';
import { explainBeside } from './explain-beside.ts';
import { sampleEvidence } from './sample-evidence.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const HA_NOI = '01';
const incoming2022 = { kind: 'incoming', standard: 'vn-2022', version: 'v1', decides: true } as const;
const visit2021 = sampleEvidence({ version: 'v1', interviewOn: '2021-10-05', b1: { answers: {}, keyedTotal: 150 } });
const led2016 = assess(visit2021, standardOf('vn-2016'), DEFAULT_SETTINGS);

test('năm 2021: chuẩn cũ dẫn đầu, chuẩn mới quyết định cùng lúc; ở Hà Nội thêm chuẩn thành phố của hai kỳ', () => {
  assert.deepEqual(besideStandards(standardOn('2021-09-15', '33'), 'vn-2016'), [incoming2022]);
  const inCity = besideStandards(standardOn('2021-09-15', HA_NOI), 'vn-2016', { 'ha-noi-2022': true });
  assert.deepEqual(
    inCity.map(({ standard, decides }) => [standard, decides]),
    [
      ['vn-2022', true],
      ['ha-noi-2016', false],
      ['ha-noi-2022', true],
    ],
  );
});

test('năm 2026: chuẩn sau chưa có bảng điểm nên chỉ nói còn thiếu gì, không ai quyết định theo nó', () => {
  const beside = besideStandards(standardOn('2026-09-15', '68'), 'vn-2022');
  assert.deepEqual(beside, [{ kind: 'incoming', standard: 'vn-2027', version: 'v1', decides: false }]);
  const evidence = sampleEvidence();
  const [one] = assessBeside(evidence, assess(evidence, standardOf('vn-2022'), DEFAULT_SETTINGS), beside, {});
  assert.ok(one);
  assert.equal(besideResults([one])['vn-2027']?.gap, 'standard_cannot_classify');
  assert.match(explainBeside(one, []), /giai đoạn 2026-2030: Chưa đủ dữ liệu/u);
});

test('một lần đến hộ, hai phiếu điểm: nghèo theo chuẩn cũ, không nghèo theo chuẩn mới', () => {
  assert.equal(led2016.result.class, 'NEAR_POOR');
  const sheet = { b1: { answers: {}, keyedTotal: 145 }, b2: { keyedTotal: 0, keyedTicks: [] } };
  const beside = assessBeside(visit2021, led2016, [incoming2022], { 'vn-2022': { sheet } });
  assert.deepEqual(besideResults(beside)['vn-2022'], {
    class: 'NON_POOR',
    b1: 145,
    b2: 0,
    decidedBy: 'vn-2022/3',
  });
});

test('chưa nhập điểm của chuẩn sau: chưa đủ dữ liệu, mục thiếu mang tên chuẩn đó', () => {
  const beside = assessBeside(visit2021, led2016, [incoming2022], {});
  assert.equal(besideResults(beside)['vn-2022']?.gap, 'b1_missing');
  assert.deepEqual(
    besideFindings(led2016, beside).map(({ path }) => path),
    ['beside.vn-2022.b1.keyedTotal'],
  );
});

test('chuẩn thành phố nhập kết quả: nghèo thành phố, không nghèo quốc gia; loại trừ hộ đã ở danh sách quốc gia', () => {
  const city = { kind: 'local', standard: 'ha-noi-2022', decides: true, leavesOutNational: true } as const;
  const keyed = { 'ha-noi-2022': { localClass: 'POOR' } } as const;
  const of = (b1: number) => {
    const evidence = sampleEvidence({ b1: { answers: {}, keyedTotal: b1 } });
    const national = assess(evidence, standardOf('vn-2022'), DEFAULT_SETTINGS);
    return besideResults(assessBeside(evidence, national, [city], keyed))['ha-noi-2022'];
  };
  assert.equal(of(180)?.class, 'POOR');
  assert.deepEqual([of(100)?.class, of(100)?.note], ['NON_POOR', 'ON_NATIONAL_LIST']);
});
