import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { HouseholdEvent, HouseholdHere, PersonHere } from './household-event.ts';
import { previewEvent } from './preview-event.ts';

const person = (memberId: string, relation: PersonHere['relation'], lastOn?: string): PersonHere => ({
  memberId,
  name: `Người Mẫu ${memberId}`,
  relation,
  isHead: relation === 'head',
  lastOn,
});

const home: HouseholdHere = {
  ...{ householdId: 'h1', villageId: 'v1', commune: 'c1', since: '2026-01-01', gone: null },
  members: [person('a', 'head'), person('b', 'spouse'), person('c', 'child', '2026-03-01')],
  listed: [{ standard: 'vn-2022', class: 'POOR', persons: 3 }],
};
const alone: HouseholdHere = {
  ...home,
  ...{ householdId: 'h2', villageId: 'v2', members: [person('z', 'head')] },
  listed: [{ standard: 'vn-2022', class: 'NEAR_POOR', persons: 1 }],
};
const closed = { decision: '12/QĐ-UBND', decidedOn: '2026-02-10' };

function preview(event: HouseholdEvent, on = '2026-06-01', household = home, other = alone, countFrom?: string) {
  const concerned = event.kind === 'merge' ? { household, other } : { household };
  return previewEvent(event, concerned, { on, countFrom, today: '2026-06-30', closed });
}

function done(...args: Parameters<typeof preview>) {
  const found = preview(...args);
  assert.ok(found.ok, JSON.stringify(found));
  const entries = found.value.entries.map((one) =>
    [one.householdId, one.villageId, one.class, one.column, one.households, one.persons].join(' '),
  );
  return { ...found.value, entries };
}

function problem(...args: Parameters<typeof preview>) {
  const found = preview(...args);
  return found.ok ? 'recorded' : found.problem.code;
}

suite('mỗi biến động làm gì với hộ, nhân khẩu và danh sách', () => {
  test('sinh: thêm một nhân khẩu vào cột 8, số hộ không đổi', () => {
    const birth = { kind: 'birth', member: { memberId: 'd', name: 'Bé Mẫu', relation: 'child' } } as const;
    assert.deepEqual(done(birth).entries, ['h1 v1 POOR 8 0 1']);
  });

  test('một người trong hộ chết: cột 4 bớt một nhân khẩu; chủ hộ chết thì phải có chủ hộ mới', () => {
    assert.deepEqual(done({ kind: 'death', memberId: 'c' }).entries, ['h1 v1 POOR 4 0 1']);
    assert.equal(problem({ kind: 'death', memberId: 'a' }), 'headMissing');
    const [after] = done({ kind: 'death', memberId: 'a', headId: 'b' }).after;
    assert.deepEqual(
      after?.members.map(({ memberId, relation, isHead }) => [memberId, relation, isHead]),
      [
        ['b', 'head', true],
        ['c', 'child', false],
      ],
    );
  });

  test('hộ đơn thân chết: cả hộ vào cột 4', () => {
    const { entries, after } = done({ kind: 'death', memberId: 'z' }, '2026-06-01', alone);
    assert.deepEqual(entries, ['h2 v2 NEAR_POOR 4 1 1']);
    assert.equal(after[0]?.gone?.kind, 'death');
  });

  test('tách hộ: hộ cũ bớt nhân khẩu, hộ mới cùng loại vào cột 8 với một hộ', () => {
    const split = { kind: 'split', memberIds: ['c'], newHouseholdId: 'h3', newHeadId: 'c' } as const;
    assert.deepEqual(done(split).entries, ['h1 v1 POOR 4 0 1', 'h3 v1 POOR 8 1 1']);
  });

  test('nhập hộ: hộ nhập vào ra khỏi danh sách của nó, hộ nhận thêm nhân khẩu vào danh sách của mình', () => {
    const { entries, after } = done({ kind: 'merge', otherId: 'h2', headId: 'a' });
    assert.deepEqual(entries, ['h2 v2 NEAR_POOR 4 1 1', 'h1 v1 POOR 8 0 1']);
    assert.deepEqual(
      after.map(({ members }) => members.length),
      [4, 0],
    );
  });

  test('chuyển sang thôn khác trong xã: một ra, một vào; chuyển đi nơi khác: cả hộ vào cột 4', () => {
    assert.deepEqual(done({ kind: 'moveOut', villageId: 'v2' }).entries, ['h1 v1 POOR 4 1 3', 'h1 v2 POOR 8 1 3']);
    assert.deepEqual(done({ kind: 'moveOut' }).entries, ['h1 v1 POOR 4 1 3']);
  });

  test('đổi chủ hộ, đính chính: không cột nào đổi', () => {
    assert.deepEqual(done({ kind: 'headChange', headId: 'c' }).entries, []);
    const fixed = { kind: 'correction', memberId: 'b', name: 'Tên Đúng', relation: 'spouse' } as const;
    assert.deepEqual(done(fixed).entries, []);
  });

  test('danh sách đếm thiếu người thì biến động sau đưa về đúng số thành viên', () => {
    const short = { ...home, listed: [{ standard: 'vn-2022', class: 'POOR', persons: 2 }] } as const;
    const birth = { kind: 'birth', member: { memberId: 'd', name: 'Bé Mẫu', relation: 'child' } } as const;
    assert.deepEqual(done(birth, '2026-06-01', short).entries, ['h1 v1 POOR 8 0 2']);
  });
});

suite('việc không ghi được', () => {
  const leave = (...memberIds: string[]) => ({ kind: 'leave', memberIds }) as const;

  test('ngày: tương lai, trước khi có hộ, trước biến động đã ghi của người đó', () => {
    assert.equal(problem(leave('b'), '2026-07-01'), 'dateInFuture');
    assert.equal(problem(leave('b'), '2025-12-31'), 'beforeHousehold');
    assert.equal(problem(leave('c'), '2026-02-20'), 'beforeEarlierEvent');
  });

  test('kỳ đã chốt: nêu quyết định; giữ ngày thật và tính từ ngày đầu kỳ mở thì ghi được', () => {
    const found = preview(leave('b'), '2026-02-10');
    assert.deepEqual(found, { ok: false, problem: { code: 'periodClosed', ...closed, firstOpen: '2026-02-11' } });
    assert.equal(problem(leave('b'), '2026-02-01', home, alone, '2026-02-10'), 'countedTooEarly');
    assert.equal(done(leave('b'), '2026-02-01', home, alone, '2026-02-11').countedOn, '2026-02-11');
  });

  test('hộ không còn, người không ở trong hộ, một người hai lần, không còn ai ở lại', () => {
    const went = { ...home, gone: { kind: 'merge', on: '2026-05-01' } } as const;
    assert.equal(problem(leave('b'), '2026-06-01', went), 'householdGone');
    assert.equal(
      problem({ kind: 'merge', otherId: 'h2', headId: 'a' }, '2026-06-01', home, { ...went, householdId: 'h2' }),
      'householdGone',
    );
    assert.equal(problem(leave('x')), 'memberNotHere');
    assert.equal(problem(leave('b', 'b')), 'memberTwice');
    assert.equal(problem(leave('a', 'b', 'c')), 'nobodyStays');
    assert.equal(problem(leave()), 'nobodyChosen');
  });

  test('tách, nhập hộ: hộ mới phải có chủ hộ trong số người đi, hộ cũ phải còn chủ hộ; không nhập hộ của xã khác', () => {
    const split = { kind: 'split', newHouseholdId: 'h3' } as const;
    assert.equal(problem({ ...split, memberIds: ['a'], newHeadId: 'a' }), 'headMissing');
    assert.equal(problem({ ...split, memberIds: ['b'], newHeadId: 'c' }), 'headNotHere');
    assert.equal(problem({ ...split, memberIds: ['a', 'b', 'c'], newHeadId: 'a' }), 'nobodyStays');
    const merge = { kind: 'merge', otherId: 'h2', headId: 'a' } as const;
    assert.equal(problem(merge, '2026-06-01', home, { ...alone, commune: 'c2' }), 'otherPlace');
    assert.equal(problem(merge, '2026-06-01', home, home), 'sameHousehold');
    assert.equal(problem({ kind: 'moveOut', villageId: 'v1' }), 'samePlace');
  });
});
