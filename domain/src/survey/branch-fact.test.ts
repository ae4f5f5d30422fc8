import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sampleEvidence, sampleMember } from '../assessment/sample-evidence.ts';
import { factDifferences, type BranchFact } from './branch-fact.ts';

const child = sampleMember('bé', 2018, { attending: 'primary', healthInsured: false });
const evidence = { ...sampleEvidence({ members: [child] }), b1: { answers: { electricity: 60 } } };
const fact = (change: Partial<BranchFact>): BranchFact => ({
  ...{ factId: 'f', memberId: 'bé', key: 'attending', value: 'primary', branch: 'school', asOf: '2026-09-12' },
  ...change,
});

suite('đối chiếu với danh sách của ngành khác', () => {
  const cases: readonly [string, Partial<BranchFact>, unknown][] = [
    ['giống câu trả lời: không hỏi', {}, []],
    ['khác câu trả lời: hỏi, nêu điều đã ghi', { value: 'preschool' }, ['primary']],
    ['thẻ còn giá trị mà ghi không có thẻ', { key: 'healthInsured', value: true, branch: 'insurance' }, [false]],
    ['chưa trả lời thì không có gì khác', { key: 'nutrition', value: 'stunted', branch: 'healthStation' }, []],
    ['người không còn trong hộ thì không hỏi', { memberId: 'ai đó', value: 'no' }, []],
    ['biết ngày, phiếu chỉ ghi năm: không khác', { key: 'born', value: '2018-05-01', branch: 'police' }, []],
    ['năm sinh khác nhau', { key: 'born', value: '2017', branch: 'police' }, ['2018']],
    ['điện năng của cả hộ', { memberId: null, key: 'electricity', value: 45, branch: 'electricity' }, [60]],
  ];
  for (const [name, change, found] of cases) {
    test(name, () =>
      assert.deepEqual(
        factDifferences([fact(change)], evidence).map((one) => one.found),
        found,
      ),
    );
  }
});
