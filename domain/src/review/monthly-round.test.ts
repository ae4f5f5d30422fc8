import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Setting } from '../procedure/setting.ts';
import { monthlyMargin, monthlyRisk } from '../procedure/monthly-risk.ts';
import { reviewRulesOn } from '../procedure/review-rules.ts';
import type { DecidedClass } from '../standards/standard.ts';
import type { ListSource } from './case-terms.ts';
import { decideCase } from './decide-case.ts';
import { decideRound } from './decide-round.ts';
import { isTurnedDown } from './decision-lists.ts';
import { foldRound } from './fold-round.ts';
import type { RoundState } from './round-state.ts';

const monthly: Setting = {
  key: 'regular.in_annual_window',
  value: 'monthly',
  from: '2026-01-01',
  scope: '2025-07:68',
  source: { document: 'Quy định mẫu của tỉnh', mark: 'confirmed' },
};

function open(month: number, on: string, overrides: readonly Setting[] = [monthly]) {
  const rules = reviewRulesOn(on, overrides);
  const context = { on, today: on, actor: 'officer', rules, cases: [] };
  const command = {
    ...({ kind: 'round.open', roundId: 'R', communeId: 'X', roundKind: 'regular', standard: 'vn-2022' } as const),
    ...{ year: 2026, month, legalBasis: 'DEMO-KH 01' },
  };
  return decideRound(undefined, command, context);
}

/** First and last legal day, or why it is refused. */
function days(...args: Parameters<typeof open>): unknown {
  const decided = open(...args);
  if (!decided.ok) return decided.problem.code;
  const [event] = decided.events;
  return event?.kind === 'round.opened' && [event.window.from, event.window.to];
}

suite('mở kỳ rà soát thường xuyên', () => {
  test('từ ngày 15, không lùi vì ngày nghỉ; 15 ngày, hạn rơi vào ngày nghỉ thì sang ngày làm việc sau', () => {
    assert.deepEqual(days(10, '2026-10-15'), ['2026-10-15', '2026-10-30']);
    assert.deepEqual(days(11, '2026-11-16'), ['2026-11-15', '2026-11-30']);
    assert.deepEqual(days(2, '2026-02-15', []), ['2026-02-15', '2026-03-02']);
  });

  test('mở muộn không kéo dài hạn; không mở trước ngày 15 và sau hạn', () => {
    assert.deepEqual(days(5, '2026-05-20', []), ['2026-05-15', '2026-06-01']);
    assert.equal(days(5, '2026-05-14', []), 'beforeMonthlyStart');
    assert.equal(days(5, '2026-06-02', []), 'outsideWindow');
  });

  test('trong thời gian rà soát định kỳ, đề nghị vào danh sách định kỳ trừ khi tỉnh đặt khác', () => {
    assert.equal(days(10, '2026-10-15', []), 'monthlyInsideAnnual');
    assert.deepEqual(days(8, '2026-08-15', []), ['2026-08-15', '2026-09-03']);
  });

  test('từ năm 2027 chưa có quy định: không đoán', () => {
    const rules = reviewRulesOn('2027-02-15');
    assert.deepEqual([rules.regularStart, rules.regularTotal, rules.inAnnualWindow], [undefined, undefined, undefined]);
  });
});

suite('hộ vào kỳ rà soát thường xuyên', () => {
  const decided = open(5, '2026-05-15', []);
  const round = (decided.ok ? decided.events : []).reduce<RoundState | undefined>(foldRound, undefined);
  const list = (source: ListSource, before: DecidedClass) => {
    const command = {
      ...({ kind: 'case.list', caseId: 'c', roundId: 'R', villageId: 'T1', householdId: 'H' } as const),
      ...({ standard: 'vn-2022', source, before, requestId: '1/2026' } as const),
    };
    const on = '2026-05-15';
    const answer = decideCase(undefined, command, { on, today: on, actor: 'a', rules: reviewRulesOn(on), round });
    return answer.ok ? 'listed' : answer.problem.code;
  };

  test('Mẫu số 01: hộ chưa trong danh sách, hoặc hộ cận nghèo; Mẫu số 04: hộ trong danh sách', () => {
    assert.deepEqual(
      (['NON_POOR', 'NEAR_POOR', 'POOR'] as const).map((before) => [
        list('reviewRequest', before),
        list('leavingRequest', before),
      ]),
      [
        ['listed', 'notOnCurrentList'],
        ['listed', 'listed'],
        ['alreadyOnCurrentList', 'listed'],
      ],
    );
  });

  test('danh sách đang quản lý không vào kỳ hằng tháng', () => {
    assert.equal(list('currentList', 'POOR'), 'sourceNotAllowed');
  });

  test('người đề nghị mà kết quả như cũ thì được trả lời bằng văn bản, không vào quyết định', () => {
    assert.equal(isTurnedDown('leavingRequest', 'POOR', 'POOR'), true);
    assert.equal(isTurnedDown('reviewRequest', 'NON_POOR', 'NON_POOR'), true);
    assert.equal(isTurnedDown('leavingRequest', 'POOR', 'NEAR_POOR'), false);
    assert.equal(isTurnedDown('currentList', 'POOR', 'POOR'), false);
  });
});

test('nguy cơ trễ: 3 + 7 + 3 ngày làm việc không vừa 15 ngày; sau ngày niêm yết an toàn là trễ', () => {
  const rules = reviewRulesOn('2026-10-15');
  const margin = monthlyMargin('2026-10-30', { ...rules, reverify: rules.reverify, reposting: rules.reposting });
  assert.deepEqual(margin, { withoutComplaint: '2026-10-26', withComplaint: '2026-10-12' });
  assert.equal(monthlyRisk(margin, '2026-10-12'), 'none');
  assert.equal(monthlyRisk(margin, '2026-10-15'), 'complaintTooLate');
  assert.equal(monthlyRisk(margin, '2026-10-27'), 'late');
});
