import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readSealedFile } from './sealed-file.ts';

const top = {
  format: 'ra-soat/sealed',
  version: 1,
  madeAt: '2026-10-05T01:00:00Z',
  keys: [{ ref: 'a', keyId: 'k', sealedKey: 's' }],
};
const row = (id: string) => ({ key: 'a', table: 'outbox', id, iv: 'iv', data: 'dữ liệu' });

function fileOf(lines: readonly unknown[]): string {
  const body = [top, ...lines].map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return `${body}${JSON.stringify({ end: true, rows: lines.length, sha256 })}\n`;
}

const read = (text: string) => readSealedFile(new TextEncoder().encode(text));

async function good(text: string) {
  const found = await read(text);
  return found.ok ? found : assert.fail(found.fault);
}

test('tệp nguyên vẹn: mỗi dòng có số dòng của tệp và khóa của nó', async () => {
  const { lines, damaged, state } = await good(fileOf([row('1'), row('2')]));
  assert.equal(state, 'whole');
  assert.deepEqual(damaged, []);
  assert.deepEqual(
    lines.map(({ line, body }) => [line, body.keyId, body.row.id]),
    [
      [2, 'k', '1'],
      [3, 'k', '2'],
    ],
  );
});

test('tệp bị cắt ở bất cứ chỗ nào không bao giờ được coi là nguyên vẹn, dòng còn nguyên vẫn đọc được', async () => {
  const text = fileOf([row('1'), row('2')]);
  const secondRow = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
  for (let cut = secondRow; cut < text.length - 1; cut++) {
    const { state, lines } = await good(text.slice(0, cut));
    assert.equal(state, 'cutOff', String(cut));
    assert.equal(lines[0]?.body.row.id, '1');
  }
});

test('dòng hỏng, dòng của khóa lạ được nêu số; sửa một chữ thì tệp không còn khớp mã kiểm tra', async () => {
  const { lines, damaged } = await good(fileOf(['{hỏng', row('1'), { ...row('2'), key: 'b' }]));
  assert.deepEqual(damaged, [2, 4]);
  assert.equal(lines.length, 1);
  const altered = await good(fileOf([row('1')]).replace('"iv":"iv"', '"iv":"iw"'));
  assert.equal(altered.state, 'altered');
});

test('tệp khác và tệp của bản mới hơn được nói rõ', async () => {
  assert.deepEqual(await read('PK\u0003\u0004'), { ok: false, fault: 'notOurs' });
  assert.deepEqual(await read(''), { ok: false, fault: 'notOurs' });
  const newer = `${JSON.stringify({ ...top, version: 2 })}\n`;
  assert.deepEqual(await read(newer), { ok: false, fault: 'newer' });
});
