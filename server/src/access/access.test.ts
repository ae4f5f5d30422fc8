import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { actorOf } from '../platform/session.ts';
import { testWorld } from '../test-world.ts';
import { accounts, me } from './contract.ts';
import { signInWith } from './sign-in.ts';

const COMMUNE = '2025-07:24631';
const SIBLING = '2025-07:24637';
const PASSWORD = 'mật khẩu mẫu';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const { pool } = world.database;
const administrator = await world.person('administrator', COMMUNE);

const refusal = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

function account(grants: readonly object[] = [grantOf('enumerator')]) {
  const accountId = randomUUID();
  const username = `mau.${accountId.slice(0, 8)}`;
  return { accountId, username, fullName: 'Người mẫu', password: PASSWORD, grants };
}

function grantOf(role: string, place = COMMUNE, from = '2026-01-01') {
  return { role, place, from, to: null };
}

/** Signs in as a browser does; the actor is read from the session, not made up. */
async function signedIn(username: string, password = PASSWORD): Promise<{ token: string; actor: Actor }> {
  const { token } = await signInWith(world.doors, { username, password });
  const actor = await actorOf(world.database, token, world.doors.clock);
  assert.ok(actor);
  return { token, actor };
}

suite('đăng nhập', () => {
  test('sai mật khẩu, sai tên và tài khoản đã khóa nhận cùng một câu trả lời', async () => {
    const [open, closed] = [account(), account()];
    for (const body of [open, closed]) await world.run(administrator, 'account.create', body);
    await world.run(administrator, 'account.deactivate', { accountId: closed.accountId, reason: 'Nghỉ việc' });
    const tries = [
      { username: open.username, password: 'không phải mật khẩu' },
      { username: 'khong.co.ai', password: PASSWORD },
      { username: closed.username, password: PASSWORD },
    ];
    for (const body of tries) await assert.rejects(signInWith(world.doors, body), refusal('SIGN_IN_FAILED'));
  });

  test('tên viết hoa, mật khẩu gõ tổ hợp dấu hay dựng sẵn đều vào được', async () => {
    const body = account();
    await world.run(administrator, 'account.create', { ...body, password: PASSWORD.normalize('NFD') });
    const { actor } = await signedIn(` ${body.username.toUpperCase()} `, PASSWORD.normalize('NFC'));
    assert.equal(actor.accountId, body.accountId);
  });

  test('khóa tài khoản thì phiên đang mở hết hiệu lực ngay', async () => {
    const body = account();
    await world.run(administrator, 'account.create', body);
    const { token } = await signedIn(body.username);
    await world.run(administrator, 'account.deactivate', { accountId: body.accountId, reason: 'Nghỉ việc' });
    assert.equal(await actorOf(world.database, token, world.doors.clock), undefined);
  });

  test('vai trò chỉ có từ ngày giao đến ngày hết', async () => {
    const body = account([{ ...grantOf('enumerator'), from: '2026-09-03', to: '2026-09-04' }]);
    await world.run(administrator, 'account.create', body);
    const held: number[] = [];
    for (const day of ['2026-09-02', '2026-09-03', '2026-09-04', '2026-09-05']) {
      world.setToday(day);
      held.push((await signedIn(body.username)).actor.grants.length);
    }
    world.setToday('2026-09-02');
    assert.deepEqual(held, [0, 1, 1, 0]);
  });
});

suite('mật khẩu được cấp', () => {
  test('phải đổi trước khi mở được cửa khác; đổi xong thì làm việc được', async () => {
    const body = account([grantOf('administrator')]);
    await world.run(administrator, 'account.create', body);
    const { actor } = await signedIn(body.username);
    assert.equal(me.output.parse(await world.ask(actor, 'me', {})).mustChangePassword, true);
    await assert.rejects(world.ask(actor, 'accounts', { place: COMMUNE }), refusal('PASSWORD_CHANGE_NEEDED'));
    await assert.rejects(world.run(actor, 'account.create', account()), refusal('PASSWORD_CHANGE_NEEDED'));
    const newPassword = 'mật khẩu mới của tôi';
    const change = { oldPassword: 'mật khẩu sai rồi', newPassword };
    await assert.rejects(world.run(actor, 'account.changePassword', change), refusal('SIGN_IN_FAILED'));
    await world.run(actor, 'account.changePassword', { oldPassword: PASSWORD, newPassword });
    await assert.rejects(signInWith(world.doors, body), refusal('SIGN_IN_FAILED'));
    const again = await signedIn(body.username, newPassword);
    await world.ask(again.actor, 'accounts', { place: COMMUNE });
  });

  test('không bao giờ nằm trong nhật ký hay ở dạng đọc được', async () => {
    const secret = 'bí mật không được ghi lại';
    const body = { ...account(), password: secret };
    await world.run(administrator, 'account.create', body);
    const { actor } = await signedIn(body.username, secret);
    await world.run(actor, 'account.changePassword', { oldPassword: secret, newPassword: `${secret} hai` });
    const { rows } = await pool.query<{ kept: string }>(
      `select body::text as kept from command_body join command using (command_id) where kind like 'account.%'
       union all select answer::text from command union all select password_hash from account`,
    );
    assert.ok(rows.some(({ kept }) => kept.includes(body.username)));
    assert.deepEqual(
      rows.filter(({ kept }) => kept.includes(secret)),
      [],
    );
  });
});

suite('giao vai trò', () => {
  test('sai cấp, hết thời hạn của vai trò, vai trò hay địa bàn không có thì bị từ chối và không ghi gì', async () => {
    const nation = await world.person('administrator', 'vn');
    const wrong: readonly [object, string][] = [
      [grantOf('villageHead'), 'ROLE_NOT_AT_LEVEL'],
      [grantOf('districtOfficer', '2025-06:008', '2025-07-01'), 'ROLE_NOT_AT_LEVEL'],
      [grantOf('vua'), 'ROLE_UNKNOWN'],
      [grantOf('enumerator', '2025-07:99999'), 'NOT_FOUND'],
      [grantOf('enumerator', randomUUID()), 'NOT_FOUND'],
    ];
    for (const [grant, code] of wrong) {
      const body = account([grant]);
      await assert.rejects(world.run(nation, 'account.create', body), refusal(code), JSON.stringify(grant));
      const { rowCount } = await pool.query('select from account where account_id = $1', [body.accountId]);
      assert.equal(rowCount, 0);
    }
  });

  test('không ai giao vai trò hay khóa tài khoản ở nơi mình không quản lý, kể cả khi chỉ một trong các nơi', async () => {
    const both = account([grantOf('enumerator'), grantOf('enumerator', SIBLING)]);
    await assert.rejects(world.run(administrator, 'account.create', both), refusal('NOT_ALLOWED'));
    const province = await world.person('administrator', '2025-07:68');
    await world.run(province, 'account.create', both);
    const close = { accountId: both.accountId, reason: 'Nghỉ việc' };
    await assert.rejects(world.run(administrator, 'account.deactivate', close), refusal('NOT_ALLOWED'));
    const { accounts: listed } = accounts.output.parse(await world.ask(province, 'accounts', { place: SIBLING }));
    assert.deepEqual(
      listed.map(({ accountId, active }) => [accountId, active]),
      [[both.accountId, true]],
    );
  });
});

test('đổi mật khẩu thì các phiên khác của tài khoản hết ngay, phiên đang dùng còn', async () => {
  const body = account();
  await world.run(administrator, 'account.create', body);
  const [here, elsewhere] = [await signedIn(body.username), await signedIn(body.username)];
  const change = { oldPassword: PASSWORD, newPassword: `${PASSWORD} mới` };
  await world.run(here.actor, 'account.changePassword', change);
  const { clock } = world.doors;
  assert.ok(await actorOf(world.database, here.token, clock));
  assert.equal(await actorOf(world.database, elsewhere.token, clock), undefined);
});
