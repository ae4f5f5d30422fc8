import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startJourney, type Device, type Journey } from './start.ts';

const administrator = { username: 'quantri', password: 'mật khẩu mẫu 1', fullName: 'Người Quản Trị Mẫu' };
let journey: Journey;

before(async () => {
  journey = await startJourney({ name: 'sign-in', today: '2026-11-02' });
});
after(() => journey.stop());

test('máy chủ mới hỏi người quản trị đầu tiên, rồi đưa vào trang chủ', async () => {
  const page = await journey.open('desktop');
  await page.getByRole('heading', { name: 'Tạo tài khoản quản trị đầu tiên' }).waitFor();
  await journey.look(page, 'setup');
  await page.getByLabel('Họ và tên').fill(administrator.fullName);
  await page.getByLabel('Tên đăng nhập').fill(administrator.username);
  await page.getByLabel(/^Mật khẩu mới/u).fill(administrator.password);
  await page.getByLabel('Nhập lại mật khẩu mới').fill('không giống');
  await page.getByText('Hai lần nhập chưa giống nhau.').waitFor();
  await page.getByLabel('Nhập lại mật khẩu mới').fill(administrator.password);
  await page.getByRole('button', { name: 'Tạo tài khoản quản trị' }).click();
  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
});

for (const device of ['desktop', 'phone'] satisfies Device[]) {
  test(`đăng nhập, xem trang chủ, đăng xuất: ${device}`, async () => {
    const page = await journey.open(device);
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await journey.look(page, `sign-in-${device}`);
    await journey.signIn(page, administrator);
    await page.getByText('Ngày demo 02/11/2026').waitFor();
    await journey.look(page, `home-${device}`);
    await page.getByRole('button', { name: /tài khoản của Người Quản Trị Mẫu/u }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  });
}

test('sai mật khẩu: một câu không nói sai tên hay sai mật khẩu, và không vào được', async () => {
  const page = await journey.open('phone');
  await page.getByLabel('Tên đăng nhập').fill(administrator.username);
  await page.getByLabel(/^Mật khẩu/u).fill('không phải mật khẩu');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('alert').waitFor();
  await journey.look(page, 'refused-phone');
  assert.equal(await page.getByRole('button', { name: /tài khoản của/u }).count(), 0);
});
