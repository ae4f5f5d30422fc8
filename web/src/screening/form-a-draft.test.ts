import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankFormA, completeFormA } from './form-a-draft.ts';

const typed = {
  ...blankFormA('vn'),
  ...{ items: ' Có ô tô \n\nCó tủ lạnh\n', cutOff: 1, controlItems: 2, controlCutOff: 1 },
  ...{ document: 'Văn bản mẫu', article: 'Phụ lục II', page: '3', validFrom: '2026-01-01' },
};

test('one item a line; blank lines are none', () => {
  assert.deepEqual(completeFormA(typed, 'id')?.items, ['Có ô tô', 'Có tủ lạnh']);
});

test('without a page of the source, or the figures typed again, nothing is sent', () => {
  assert.equal(completeFormA({ ...typed, page: ' ' }, 'id'), undefined);
  assert.equal(completeFormA({ ...typed, controlItems: null }, 'id'), undefined);
});
