import { test } from 'node:test';
import assert from 'node:assert/strict';
import { samplePapers } from './fixtures/sample-papers.ts';
import { fixedZip } from './fixed-zip.ts';
import { writePdf } from './write-pdf.ts';
import { writeWord } from './write-word.ts';

for (const [name, make] of Object.entries(samplePapers)) {
  test(`${name}: the same paper gives the same bytes, in Word and in PDF`, async () => {
    assert.deepEqual(await writeWord(make()), await writeWord(make()));
    assert.deepEqual(await writePdf(make()), await writePdf(make()));
  });
}

test('what is no ZIP file is refused, not rewritten', () => {
  assert.throws(() => fixedZip(new TextEncoder().encode('đây không phải là tệp nén, chỉ là chữ')), RangeError);
});
