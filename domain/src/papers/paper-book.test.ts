import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPaperNumber, writePaperNumber } from './paper-book.ts';

test('số văn bản: đọc ra số và ký hiệu, không phân biệt chữ hoa thường, dựng sẵn hay tổ hợp', () => {
  assert.deepEqual(readPaperNumber('07/QĐ-UBND'), { serial: 7, book: 'QĐ-UBND' });
  assert.deepEqual(readPaperNumber('DEMO-35 / qđ-ubnd'), { serial: 35, book: 'QĐ-UBND' });
  assert.deepEqual(readPaperNumber('5/THÔNG BÁO'.normalize('NFD')), { serial: 5, book: 'THÔNG BÁO' });
  assert.equal(readPaperNumber('không số'), null);
});

test('số dưới 10 viết hai chữ số', () => {
  assert.equal(writePaperNumber({ serial: 7, book: 'BC-UBND' }), '07/BC-UBND');
  assert.equal(writePaperNumber({ serial: 112, book: 'BC-UBND' }), '112/BC-UBND');
});
