import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkPlan, checkPlanChange, movedSteps, planFrameOf } from './check-plan.ts';
import type { PlannedStep } from './plan.ts';
import { proposePlan } from './propose-plan.ts';
import type { SafeDays } from './safe-days.ts';
import type { Setting } from './setting.ts';

const rounds = [{ kind: 'annual', months: [] }] as const;

function proposed(year: number, overrides: readonly Setting[] = []): readonly PlannedStep[] {
  const frame = planFrameOf(year, { overrides });
  assert.ok(frame);
  return proposePlan(frame);
}

function safeDays(year: number): SafeDays {
  const safe = planFrameOf(year)?.safe;
  assert.ok(safe);
  return safe;
}

function moved(step: PlannedStep['step'], change: Partial<PlannedStep>): readonly PlannedStep[] {
  return proposed(2026).map((one) => (one.step === step ? { ...one, ...change } : one));
}

suite('ngày an toàn cuối cùng của từng bước', () => {
  test('năm 2026: niêm yết chậm nhất 08/12, muốn kịp một lần phúc tra thì chậm nhất 23/11', () => {
    const safe = safeDays(2026);
    assert.equal(safe.last.post, '2026-12-08');
    assert.equal(safe.last.decide, '2026-12-14');
    assert.equal(safe.last.opinion, undefined);
    // 23/11 + 3 wd → 27/11 (24/11 is off); complaint + 7 wd → 08/12; + 3 wd → 11/12; decided from 14/12.
    assert.equal(safe.postingWithComplaint, '2026-11-23');
  });

  test('năm 2024 còn cấp huyện: gửi xin ý kiến chậm nhất 06/12 để có trả lời sau 5 ngày làm việc', () => {
    const safe = safeDays(2024);
    assert.equal(safe.last.decide, '2024-12-13');
    assert.equal(safe.last.opinion, '2024-12-06');
    assert.equal(safe.last.consolidate, '2024-12-06');
    assert.equal(safe.last.post, '2024-12-02');
  });
});

suite('kế hoạch đề xuất', () => {
  for (const year of [2018, 2022, 2024, 2025, 2026]) {
    const overrides: Setting[] =
      year < 2021
        ? [
            {
              key: 'opinion.days',
              value: { days: 5, unit: 'working' },
              from: '2016-01-01',
              scope: 'mẫu',
              source: { document: 'mẫu', mark: 'confirmed' },
            },
          ]
        : [];
    test(`năm ${year} không trái quy định`, () => {
      assert.deepEqual(checkPlan(year, { rounds, steps: proposed(year, overrides) }, { overrides }), []);
    });
  }
});

suite('kế hoạch trái quy định bị từ chối, nói rõ vì sao', () => {
  const codes = (steps: readonly PlannedStep[]) => checkPlan(2026, { rounds, steps }).map(({ code }) => code);

  test('niêm yết sau ngày an toàn cuối cùng', () => {
    assert.deepEqual(checkPlan(2026, { rounds, steps: moved('post', { to: '2026-12-09' }) }), [
      { code: 'afterLastSafe', step: 'post', lastSafe: '2026-12-08' },
    ]);
  });

  test('ngoài thời gian rà soát, ngược ngày, sai thứ tự, thiếu bước, thừa bước', () => {
    assert.deepEqual(codes(moved('list', { from: '2026-08-31' })), ['outsideWindow']);
    assert.deepEqual(codes(moved('decide', { from: '2026-12-14', to: '2026-12-11' })), [
      'endsBeforeStart',
      'outOfOrder',
    ]);
    assert.deepEqual(codes(moved('meet', { from: '2026-09-02' })), ['outOfOrder']);
    assert.deepEqual(codes(proposed(2026).filter(({ step }) => step !== 'meet')), ['stepMissing']);
    const opinion = { step: 'opinion', from: '2026-12-09', to: '2026-12-10' } as const;
    assert.ok(codes([...proposed(2026), opinion]).includes('stepNotForeseen'));
  });

  test('năm 2027 chưa có quy định: không đoán', () => {
    assert.deepEqual(checkPlan(2027, { rounds, steps: [] }), [{ code: 'windowUnknown' }]);
  });

  test('kỳ thường xuyên phải có tháng, và tháng ấy phải có quy định', () => {
    const monthly = (months: readonly number[], year = 2026) =>
      checkPlan(year, { rounds: [{ kind: 'regular', months }], steps: [] }).map(({ code }) => code);
    assert.deepEqual(monthly([]), ['monthsMissing']);
    assert.deepEqual(monthly([2, 3, 4]), []);
    assert.deepEqual(monthly([2], 2027), ['monthlyRuleUnknown']);
    assert.deepEqual(monthly([2], 2019), ['monthlyRuleUnknown']);
  });
});

suite('đổi kế hoạch giữa đợt', () => {
  const former = proposed(2026);
  const facts = { list: { begun: '2026-09-01', done: '2026-09-11' }, collect: { begun: '2026-09-12' } };

  test('bước đã xong giữ nguyên; bước đang làm chỉ đổi ngày kết thúc; bước sau đổi tự do', () => {
    assert.deepEqual(checkPlanChange(former, moved('list', { to: '2026-09-20' }), facts), [
      { code: 'alreadyHappened', step: 'list', on: '2026-09-11' },
    ]);
    assert.deepEqual(
      checkPlanChange(former, moved('collect', { from: '2026-09-20' }), facts).map(({ code }) => code),
      ['alreadyHappened'],
    );
    assert.deepEqual(checkPlanChange(former, moved('collect', { to: '2026-11-01' }), facts), []);
    assert.deepEqual(checkPlanChange(former, moved('meet', { to: '2026-11-25' }), facts), []);
  });

  test('nói đúng bước nào bị dời', () => {
    assert.deepEqual(movedSteps(former, former), []);
    assert.deepEqual(movedSteps(former, moved('meet', { to: '2026-11-25' })), ['meet']);
  });
});
