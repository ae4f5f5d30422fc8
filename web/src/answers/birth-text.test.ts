import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBirth, showBirth } from './birth-text.ts';

test('the year alone is enough', () => {
  assert.deepEqual(parseBirth(' 1987 '), { bornYear: 1987 });
  assert.equal(showBirth({ bornYear: 1987 }), '1987');
});

test('a day is read as officers type it and shown as on paper', () => {
  assert.deepEqual(parseBirth('5/3/1987'), { bornOn: '1987-03-05' });
  assert.equal(showBirth({ bornOn: '1987-03-05' }), '05/03/1987');
});

for (const text of ['31/02/1987', '87', '3500', 'không nhớ', '5/3/87']) {
  test(`“${text}” is no birth`, () => assert.equal(parseBirth(text), null));
}
