import { test } from 'node:test';
import assert from 'node:assert/strict';
import { paperCode, readPaperCode } from './paper-code.ts';

const ids = { householdId: '7f3a91c2-1111-4111-8111-111111111111', roundId: '0b1d2222-1111-4111-8111-111111111111' };
const code = paperCode(ids);

test('mã trên phiếu đọc lại được, gõ liền, gõ thường hay kèm số trang', () => {
  const read = { household: '7f3a91c2', round: '0b1d' };
  for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), `${code}/3`, code.replaceAll('-', '')]) {
    assert.deepEqual(readPaperCode(typed), read, typed);
  }
});

test('sai một chữ số hoặc đổi chỗ hai chữ số đứng cạnh nhau thì không nhận', () => {
  const digits = Array.from(code.slice(3).replaceAll('-', ''));
  for (const [at, digit] of digits.entries()) {
    if (at === digits.length - 1) continue;
    for (const other of '0123456789ABCDEF') {
      if (other !== digit) assert.equal(readPaperCode(digits.with(at, other).join('')), null);
    }
    const next = digits[at + 1] ?? '';
    if (at === digits.length - 2 || next === digit) continue;
    assert.equal(
      readPaperCode(
        digits
          .with(at, next)
          .with(at + 1, digit)
          .join(''),
      ),
      null,
    );
  }
});

test('mã chỉ có số của hộ và của đợt, không có gì khác', () => {
  assert.match(code, /^PB-[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-Z]$/u);
});
