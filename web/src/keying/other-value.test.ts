import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPresence, typedValue } from './other-value.ts';

const at = (path: string, first: string | number | null, second: string | number | null) => ({ path, first, second });

test('a number is read as the paper writes it, square metres with a comma', () => {
  assert.equal(typedValue(at('b1.keyedTotal', 120, 210), ' 130 '), 130);
  assert.equal(typedValue(at('household.floorAreaDm2', 3000, null), '30,5'), 3050);
  assert.equal(typedValue(at('b1.keyedTotal', 120, null), '12o'), undefined);
});

test('a day is read day first, a text as it stands, and a blank says that nothing is written', () => {
  assert.equal(typedValue(at('members.0.bornOn', '1980-02-01', null), '03/02/1980'), '1980-02-03');
  assert.equal(typedValue(at('members.0.bornOn', '1980-02-01', null), '1980'), undefined);
  assert.equal(typedValue(at('members.0.name', 'Lò Thị A', 'Lò Thị B'), 'Lò Thị C'), 'Lò Thị C');
  assert.equal(typedValue(at('members.0.name', 'Lò Thị A', 'Lò Thị B'), '  '), null);
});

test('a line of members and a ticked code are there or not', () => {
  for (const path of ['members.3', 'b2.keyedTicks.4', 'causes.no_land', 'needs.loan'])
    assert.ok(isPresence(path), path);
  for (const path of ['members.3.name', 'b2.keyedTotal', 'household.house']) assert.ok(!isPresence(path), path);
});
