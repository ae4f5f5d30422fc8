import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankSession, completeSession, movedTo, nextHalf, readCopies } from './session-draft.ts';
import { weeksOf } from './weeks.ts';

test('after a morning comes its afternoon, then the next day', () => {
  const first = { ...nextHalf(undefined), on: '2026-10-31' };
  const second = nextHalf(first);
  const third = nextHalf(second);
  assert.deepEqual(
    [second, third].map(({ on, from }) => [on, from]),
    [
      ['2026-10-31', '13:30'],
      ['2026-11-01', '08:00'],
    ],
  );
});

test('a session is sent when every half-day has its day', () => {
  const [half] = blankSession().halves;
  assert.ok(half);
  const whole = { ...blankSession(), title: 'Lớp 1', halves: [{ ...half, on: '2026-10-05' }] };
  assert.equal(completeSession(whole)?.halves.length, 1);
  assert.equal(completeSession({ ...whole, halves: [...whole.halves, half] }), undefined);
  assert.equal(completeSession({ ...whole, title: ' ' }), undefined);
  const typed = { ...half, on: '2026-10-05', from: '7h30' };
  assert.equal(completeSession({ ...whole, halves: [typed] })?.halves[0]?.from, '07:30');
  assert.equal(completeSession({ ...whole, halves: [{ ...typed, to: 'trưa' }] }), undefined);
});

test('a series is read from a sheet or typed; a row without day or place is told by its number', () => {
  const text = '24/5/2026\tHội trường quận\tLớp 2\n\n31/02/2026; Nhà văn hóa\n25/5/2026; Nhà văn hóa\n26/5/2026';
  const { rows, faults } = readCopies(text, 'Lớp 1');
  assert.deepEqual(rows, [
    { on: '2026-05-24', where: 'Hội trường quận', title: 'Lớp 2' },
    { on: '2026-05-25', where: 'Nhà văn hóa', title: 'Lớp 1, Nhà văn hóa' },
  ]);
  assert.deepEqual(faults, [3, 5]);
  assert.deepEqual(
    movedTo([{ on: '2026-05-23' }, { on: '2026-05-24' }], '2026-06-01').map(({ on }) => on),
    ['2026-06-01', '2026-06-02'],
  );
});

test('an agenda runs from Monday to Sunday, in order of days and hours, weeks without classes left out', () => {
  const class1 = { halves: [{ on: '2026-10-11', from: '13:30', to: '17:00' }] };
  const class2 = {
    halves: [
      { on: '2026-10-11', from: '08:00', to: '11:30' },
      { on: '2026-10-26', from: '08:00', to: '11:30' },
    ],
  };
  const weeks = weeksOf([class1, class2]);
  assert.deepEqual(
    weeks.map(({ from, to, sessions, halves }) => [from, to, sessions, halves]),
    [
      ['2026-10-05', '2026-10-11', 2, 2],
      ['2026-10-26', '2026-11-01', 1, 1],
    ],
  );
  assert.deepEqual(
    weeks[0]?.days[0]?.items.map(({ from }) => from),
    ['08:00', '13:30'],
  );
});
