import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPasswordFault } from './new-password.ts';

test('a new password has ten characters and is typed twice alike', () => {
  assert.match(newPasswordFault('chín ký t', 'chín ký t') ?? '', /10/u);
  assert.notEqual(newPasswordFault('mật khẩu dài', 'mật khẩu dàj'), undefined);
  assert.equal(newPasswordFault('mật khẩu dài', 'mật khẩu dài'), undefined);
});
