import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import ExcelJS from 'exceljs';
import { codeOf } from '../platform/one-time-code.ts';
import { Problem } from '../platform/problem.ts';
import { actorOf } from '../platform/session.ts';
import { testWorld } from '../test-world.ts';
import { accountCode, accountHistory, accounts, accountsLoad } from './contract.ts';
import { signInWith } from './sign-in.ts';

const COMMUNE = '2025-07:24631';
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const { pool } = world.database;
const administrator = await world.person('administrator', COMMUNE);
const officer = await world.person('povertyOfficer', COMMUNE);
const village = { villageId: randomUUID(), commune: COMMUNE, name: 'Thôn Một Mẫu', position: 1, from: '2026-01-01' };
await world.run(officer, 'village.add', village);

const HEAD = 'Họ và tên;Số điện thoại;Thôn;Vai trò';
const load = async (lines: readonly string[], goodOnly = false) => {
  const body = { place: COMMUNE, from: '2026-09-01', goodOnly, table: { text: [HEAD, ...lines].join('\n') } };
  return accountsLoad.output.parse((await world.run(administrator, 'accounts.load', body)).answer);
};
const listed = async () =>
  accounts.output.parse(await world.ask(administrator, 'accounts', { place: COMMUNE })).accounts;
const named = async (name: string) => {
  const found = (await listed()).find(({ fullName }) => fullName === name);
  assert.ok(found, name);
  return found;
};
const codeFor = async (accountId: string) => {
  const { username, code } = accountCode.output.parse(await world.ask(officer, 'account.code', { accountId }));
  assert.ok(code);
  return { username, password: code };
};

suite('accounts loaded from a table of people', () => {
  test('name every bad row with its field and remedy, and store nothing', async () => {
    const before = (await listed()).length;
    const bad = [
      'Nguyễn Văn Mẫu;0000111222;Thôn Một Mẫu;Trưởng thôn',
      ';0000111223;Thôn Một Mẫu;Rà soát viên',
      'Trần Thị Mẫu;12;Thôn Một Mẫu;Rà soát viên',
      'Lê Văn Mẫu;0000111224;Thôn Không Có;Trưởng thôn',
      'Phạm Thị Mẫu;0000111225;;Trưởng thôn',
      'Hoàng Văn Mẫu;0000111226;;Vua',
      'Nguyễn Văn Mẫu;0000111222;Thôn Một Mẫu;Trưởng thôn',
    ];
    await assert.rejects(load(bad), (error) => {
      assert.ok(error instanceof Problem && error.code === 'PEOPLE_FAULTY');
      assert.deepEqual(error.detail.values, { good: 1, bad: 6 });
      assert.deepEqual(
        error.detail.fields?.map(({ path }) => path),
        [
          'Dòng 3, Họ và tên',
          'Dòng 4, Số điện thoại',
          'Dòng 5, Thôn',
          'Dòng 6, Thôn',
          'Dòng 7, Vai trò',
          'Dòng 8, Họ và tên',
        ],
      );
      return true;
    });
    assert.equal((await listed()).length, before);
    assert.deepEqual(await load(bad, true), { created: 1, leftOut: 6 });
    assert.equal((await listed()).length, before + 1);
  });

  test('give one person with several rows one account with several roles; loaded again it is refused', async () => {
    const rows = [
      'Đỗ Thị Mẫu;0000222111;Thôn Một Mẫu;Trưởng thôn',
      'Đỗ Thị Mẫu;0000222111;;Rà soát viên',
      'Đỗ Thị Mẫu;0000222111;;Ban Chỉ đạo',
    ];
    assert.deepEqual(await load(rows), { created: 1, leftOut: 0 });
    const account = await named('Đỗ Thị Mẫu');
    assert.equal(account.username, 'maudt.24631');
    assert.deepEqual(account.grants.map(({ role }) => role).sort(), ['enumerator', 'steeringCommittee', 'villageHead']);
    await assert.rejects(load(rows), { code: 'PEOPLE_FAULTY' });
  });
});

suite('a large Excel file', () => {
  test('of three thousand people takes seconds, not minutes of password hashing', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Danh sách');
    sheet.addRow(['DANH SÁCH NGƯỜI LÀM RÀ SOÁT (dữ liệu mẫu)']);
    sheet.addRow(['Họ và tên', 'Số điện thoại', 'Thôn', 'Vai trò']);
    for (let n = 0; n < 3_000; n += 1) {
      sheet.addRow([
        `Người Mẫu Số ${String.fromCharCode(65 + (n % 26))}`,
        `0000${String(100_000 + n)}`,
        'Thôn Một Mẫu',
        'Rà soát viên',
      ]);
    }
    const workbook = Buffer.from(await book.xlsx.writeBuffer()).toString('base64');
    const body = { place: COMMUNE, from: '2026-09-01', goodOnly: false, table: { workbook } };
    const began = performance.now();
    const { answer } = await world.run(administrator, 'accounts.load', body);
    const seconds = (performance.now() - began) / 1000;
    assert.deepEqual(answer, { created: 3_000, leftOut: 0 });
    assert.ok(seconds < 15, `${String(seconds)} s`);
  });
});

suite('a one-time code', () => {
  test('opens the account once, asks for a password, and stands readable nowhere', async () => {
    const account = await named('Nguyễn Văn Mẫu');
    const signIn = await codeFor(account.accountId);
    const { token } = await signInWith(world.doors, { ...signIn, password: signIn.password.toLowerCase() });
    const actor = await actorOf(world.database, token, world.doors.clock);
    assert.ok(actor?.mustChangePassword);
    const { rows } = await pool.query<{ kept: string }>(
      'select body::text as kept from command_body union all select answer::text from command union all select password_hash from account',
    );
    assert.ok(rows.every(({ kept }) => !kept.includes(signIn.password)));
    const newPassword = 'mật khẩu của tôi';
    await world.run(actor, 'account.changePassword', { oldPassword: signIn.password, newPassword });
    await assert.rejects(signInWith(world.doors, signIn), { code: 'SIGN_IN_FAILED' });
    await signInWith(world.doors, { ...signIn, password: newPassword });
    assert.equal((await named('Nguyễn Văn Mẫu')).codeWaits, false);
  });

  test('is given anew at the counter by the officer of the commune; the old one and open sessions end', async () => {
    const { accountId } = await named('Nguyễn Văn Mẫu');
    const body = { accountId, reason: 'Quên mật khẩu' };
    await world.run(officer, 'account.giveCode', body);
    const first = await codeFor(accountId);
    const { token } = await signInWith(world.doors, first);
    await world.run(officer, 'account.giveCode', body);
    assert.equal(await actorOf(world.database, token, world.doors.clock), undefined);
    await assert.rejects(signInWith(world.doors, first), { code: 'SIGN_IN_FAILED' });
    world.setToday('2026-10-03');
    await assert.rejects(signInWith(world.doors, await codeFor(accountId)), { code: 'SIGN_IN_FAILED' });
    world.setToday('2026-09-02');
  });

  test('is not given by the officer to those above the villages, nor in another commune', async () => {
    const { accountId } = await named('Đỗ Thị Mẫu');
    const body = { accountId, reason: 'Quên mật khẩu' };
    await assert.rejects(world.run(officer, 'account.giveCode', body), { code: 'NOT_ALLOWED' });
    const neighbour = await world.person('administrator', '2025-07:24637');
    await assert.rejects(world.run(neighbour, 'account.giveCode', body), { code: 'NOT_ALLOWED' });
  });

  test('depends on the account, its random digits and the key', () => {
    const keys = world.doors.keys;
    const codes = ['a', 'b'].flatMap((id) => ['1', '2'].map((stored) => codeOf(keys, id, stored)));
    assert.equal(new Set(codes).size, 4);
    assert.ok(codes.every((code) => /^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/u.test(code)));
  });
});

suite('handing over', () => {
  test('moves the roles from a day on, and both histories tell it', async () => {
    const [from, to] = [await named('Đỗ Thị Mẫu'), await named('Nguyễn Văn Mẫu')];
    const body = { from: from.accountId, to: to.accountId, on: '2026-09-10', reason: 'Nghỉ việc (mẫu)' };
    await assert.rejects(world.run(administrator, 'account.handOver', { ...body, to: body.from }), {
      code: 'HANDED_TO_SELF',
    });
    await world.run(administrator, 'account.handOver', body);
    assert.equal((await named('Đỗ Thị Mẫu')).grants.length, 3);
    world.setToday('2026-09-10');
    const both = [await named('Nguyễn Văn Mẫu')];
    assert.deepEqual(
      both.map(({ grants }) => new Set(grants.map(({ role }) => role))),
      [new Set(['enumerator', 'steeringCommittee', 'villageHead'])],
    );
    const history = async (accountId: string) =>
      accountHistory.output.parse(await world.ask(administrator, 'account.history', { accountId })).events[0];
    const told = await history(to.accountId);
    assert.deepEqual([told?.kind, told?.other, told?.on], ['handedFrom', 'Đỗ Thị Mẫu', '2026-09-10']);
    await assert.rejects(world.run(administrator, 'account.handOver', body), { code: 'NOTHING_TO_HAND' });
  });
});
