import { test } from 'node:test';
import assert from 'node:assert/strict';
import { may, grantable } from './may.ts';
import { roleIds } from './role.ts';
import { roles } from './roles.ts';
import { householdVerbs, readingVerbs, verbs } from './verb.ts';

const on = '2026-11-21';

test('quản trị viên quản lý tài khoản và địa bàn, không thấy hộ nào', () => {
  assert.ok(may('administrator', 'account.manage', on));
  assert.ok(may('administrator', 'place.manage', on));
  assert.deepEqual(
    householdVerbs.filter((verb) => may('administrator', verb, on)),
    [],
  );
});

test('kiểm toán đọc mọi thứ trong địa bàn và không thay đổi gì', () => {
  const held = verbs.filter((verb) => may('auditor', verb, on));
  assert.deepEqual(new Set(held), new Set(readingVerbs));
});

test('chỉ Chủ tịch UBND cấp xã ký quyết định', () => {
  assert.deepEqual(
    roleIds.filter((role) => may(role, 'decision.sign', on)),
    ['communeChairman'],
  );
});

test('cấp huyện còn quyền đến hết 30/06/2025, từ 01/07/2025 không còn', () => {
  assert.ok(may('districtOfficer', 'opinion.give', '2025-06-30'));
  assert.ok(grantable('districtOfficer', 'district', '2025-06-30'));
  assert.equal(may('districtOfficer', 'opinion.give', '2025-07-01'), false);
  assert.equal(grantable('districtOfficer', 'district', '2025-07-01'), false);
});

test('Bộ, báo cáo viên và quản trị viên không đọc từng hộ', () => {
  for (const role of ['ministry', 'trainer', 'administrator'] as const) {
    assert.equal(may(role, 'household.read', on), false, role);
    assert.equal(may(role, 'citizen.read', on), false, role);
  }
});

test('mỗi quyền thuộc về ít nhất một vai trò, không vai trò nào ghi một quyền hai lần', () => {
  for (const verb of verbs)
    assert.ok(
      roleIds.some((role) => roles[role].verbs.includes(verb)),
      verb,
    );
  for (const role of roleIds) assert.equal(new Set(roles[role].verbs).size, roles[role].verbs.length, role);
});

test('trưởng thôn chỉ được giao ở thôn', () => {
  assert.ok(grantable('villageHead', 'village', on));
  assert.equal(grantable('villageHead', 'commune', on), false);
});
