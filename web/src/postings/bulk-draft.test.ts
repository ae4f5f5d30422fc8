import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeBulk, type BulkDraft } from './bulk-draft.ts';

const place = { roundId: 'r', villageId: 'v' };
const line = (from: string, content = '') => ({ objectionId: from, from, content });
const draft: BulkDraft = { on: '2026-11-10', channel: 'inPerson', content: 'Xem lại', lines: {} };

test('the common content stands for a line that has none of its own', () => {
  const sent = completeBulk({ ...draft, lines: { a: line('An'), b: line('Bé', 'Nhà dột') } }, place);
  assert.deepEqual(
    sent?.lines.map(({ householdId, content }) => [householdId, content]),
    [
      ['a', 'Xem lại'],
      ['b', 'Nhà dột'],
    ],
  );
});

test('nothing is sent without a household, a name, a content or a day', () => {
  assert.equal(completeBulk(draft, place), undefined);
  assert.equal(completeBulk({ ...draft, lines: { a: line(' ') } }, place), undefined);
  assert.equal(completeBulk({ ...draft, content: ' ', lines: { a: line('An') } }, place), undefined);
  assert.equal(completeBulk({ ...draft, on: null, lines: { a: line('An') } }, place), undefined);
});
