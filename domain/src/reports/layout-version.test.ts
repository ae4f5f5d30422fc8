import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { LAYOUT_VERSION, layoutOfVersion } from './layout-version.ts';
import { tableCodes } from './table-layout.ts';

/** What the layouts of each version are, for both national standards. */
const recorded: Readonly<Record<number, string>> = {
  1: '88784434a69b0043fb7710d6ef91b7f56ebe62972dc5ecabb8bc921f99598f78',
};

test('biểu đã chốt giữ mẫu của mình: đổi mẫu thì tăng số phiên bản, mẫu cũ giữ nguyên', () => {
  for (const [version, hash] of Object.entries(recorded)) {
    const all = ['vn-2016', 'vn-2022'].flatMap((standard) =>
      tableCodes.map((code) =>
        layoutOfVersion(Number(version), code, { standard, kind: 'circular', peoples: [1, 12, 20] }),
      ),
    );
    assert.equal(createHash('sha256').update(JSON.stringify(all)).digest('hex'), hash);
  }
  assert.ok(recorded[LAYOUT_VERSION]);
});
