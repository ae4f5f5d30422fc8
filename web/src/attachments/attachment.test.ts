import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachmentWords } from '../words/attachments.vi.ts';
import { fileFault, nameOf, showSize } from './attachment.ts';

test('a size is read as people read it', () => {
  assert.deepEqual([1, 831_488, 4_718_592].map(showSize), ['1 KB', '812 KB', '4,5 MB']);
});

test('a file of another type, an empty one and one over 20 MB are refused before they are sent', () => {
  assert.equal(fileFault({ type: 'application/pdf', size: 20 * 1_048_576 }), null);
  assert.equal(fileFault({ type: 'application/msword', size: 10 }), attachmentWords.wrongType);
  assert.equal(fileFault({ type: 'image/png', size: 0 }), attachmentWords.empty);
  assert.equal(fileFault({ type: 'image/jpeg', size: 20 * 1_048_576 + 1 }), attachmentWords.tooLarge('20,0 MB'));
});

test('the name starts as the file is called, without its ending', () => {
  assert.equal(nameOf('Biên bản họp.v2.pdf'), 'Biên bản họp.v2');
  assert.equal(nameOf('.jpg'), attachmentWords.photo);
});
