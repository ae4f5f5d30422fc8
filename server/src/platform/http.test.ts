import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { z } from 'zod';
import { hashPassword } from './passwords.ts';
import { addSamplePerson } from '../access/sample-person.ts';
import { signInWith } from '../access/sign-in.ts';
import { capabilities } from '../app.ts';
import { testWorld } from '../test-world.ts';
import { sha256 } from './canonical.ts';
import { buildHttp } from './http.ts';
import { openApi } from './openapi.ts';

const PASSWORD = 'mật khẩu mẫu';
const world = await testWorld({ today: '2026-09-02' });
const { doors } = world;
await addSamplePerson(doors, {
  role: 'povertyOfficer',
  place: '2025-07:24631',
  username: 'can.bo.mau',
  fullName: 'Cán bộ mẫu',
  passwordHash: await hashPassword(PASSWORD),
});

const defects: unknown[] = [];
const app = await buildHttp({
  ...doors,
  ...capabilities,
  signIn: (body) => signInWith(doors, body),
  // Stands for anything that breaks inside.
  health: () => Promise.reject(new Error('connection to 10.0.0.7 refused')),
  openapi: () => openApi(capabilities),
  afterCommand: () => undefined,
  onDefect: (error) => defects.push(error),
});
after(async () => {
  await app.close();
  await world.drop();
});

const problem = z.object({ code: z.string(), title: z.string(), status: z.number(), fields: z.unknown().optional() });
const JSON_TYPE = { 'content-type': 'application/json' };

type Answer = Awaited<ReturnType<typeof app.inject>>;

/** The problem of an answer; its status, type and Vietnamese title are checked on the way. */
function problemIn(answer: Answer): z.output<typeof problem> {
  assert.match(String(answer.headers['content-type']), /^application\/problem\+json/u, answer.body);
  const told = problem.parse(answer.json());
  assert.equal(told.status, answer.statusCode);
  assert.match(told.title, /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/u);
  return told;
}

function signIn(password = PASSWORD, headers = {}): Promise<Answer> {
  return app.inject({ method: 'POST', url: '/api/session', payload: { username: 'can.bo.mau', password }, headers });
}

async function cookies(): Promise<Record<string, string>> {
  const [cookie] = (await signIn()).cookies;
  assert.ok(cookie);
  return { [cookie.name]: cookie.value };
}

const send = (kind: string, payload: string | object, headers = JSON_TYPE) =>
  app.inject({ method: 'POST', url: `/api/commands/${kind}`, payload, headers });

suite('cửa lệnh', () => {
  test('JSON hỏng, thiếu phong bì, sai kiểu nội dung, lệnh lạ, phiên bản lạ, chưa đăng nhập: mỗi thứ một lời', async () => {
    const whole = { id: randomUUID(), version: 1, body: {} };
    const asked: readonly [Promise<Answer>, number, string][] = [
      [send('list.close', '{"id":'), 400, 'BODY_INVALID'],
      [send('list.close', ''), 400, 'BODY_INVALID'],
      [send('list.close', {}), 422, 'BODY_INVALID'],
      [send('list.close', '<lệnh/>', { 'content-type': 'application/xml' }), 422, 'BODY_INVALID'],
      [send('list.close', { ...whole, id: 'một' }), 422, 'BODY_INVALID'],
      [send('list.open', whole), 404, 'UNKNOWN_KIND'],
      [send('toString', whole), 404, 'UNKNOWN_KIND'],
      [send('list.close', { ...whole, version: 9 }), 425, 'VERSION_AHEAD'],
      [send('list.close', whole), 401, 'SIGN_IN_NEEDED'],
      [send('list.close', { ...whole, body: 'a'.repeat(1_048_577) }), 413, 'BODY_TOO_LARGE'],
    ];
    for (const [answer, status, code] of asked) {
      const told = problemIn(await answer);
      assert.deepEqual([told.status, told.code], [status, code]);
    }
    assert.deepEqual(defects, []);
  });

  test('một ô chưa đúng được nêu tên', async () => {
    const payload = { id: randomUUID(), version: 1, body: { roundId: randomUUID(), on: '31/12/2026' } };
    const url = '/api/commands/list.close';
    const { fields } = problemIn(await app.inject({ method: 'POST', url, payload, cookies: await cookies() }));
    assert.deepEqual(
      z
        .array(z.looseObject({ path: z.string() }))
        .parse(fields)
        .map(({ path }) => path),
      ['on'],
    );
  });
});

suite('cửa hỏi', () => {
  test('câu hỏi không phải JSON, câu hỏi lạ, trang lạ của API được trả lời bằng lời', async () => {
    const ask = (url: string) => app.inject({ method: 'GET', url });
    assert.equal(problemIn(await ask('/api/queries/me?input=%7B')).code, 'BODY_INVALID');
    assert.equal(problemIn(await ask('/api/queries/you')).code, 'UNKNOWN_KIND');
    assert.equal(problemIn(await ask('/api/files/list.close')).code, 'UNKNOWN_KIND');
    assert.equal(problemIn(await ask('/api/gi-do')).code, 'UNKNOWN_KIND');
    assert.equal(problemIn(await ask('/api/queries/me')).code, 'SIGN_IN_NEEDED');
  });

  test('lỗi bên trong là 500, được ghi lại, không lộ lời nào của máy', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/health' });
    assert.deepEqual([problemIn(answer).code, answer.statusCode], ['DEFECT', 500]);
    assert.doesNotMatch(answer.body, /connection|10\.0\.0\.7|stack|\.ts/u);
    assert.match(String(defects.pop()), /10\.0\.0\.7/u);
  });
});

test('tệp đã gửi được tải về đúng từng byte, không bao giờ mở ngay trong trang', async () => {
  const payload = Buffer.from('%PDF-1.7 mẫu');
  const url = `/api/blobs/${sha256(payload)}`;
  const headers = { 'content-type': 'application/octet-stream' };
  const put = await app.inject({ method: 'PUT', url, payload, headers, cookies: await cookies() });
  assert.deepEqual(put.json(), { sha256: sha256(payload), size: payload.length });
  const got = await app.inject({ method: 'GET', url, cookies: await cookies() });
  assert.deepEqual(got.rawPayload, payload);
  assert.equal(got.headers['content-disposition'], 'attachment');
  assert.equal(got.headers['x-content-type-options'], 'nosniff');
});

suite('phiên làm việc', () => {
  test('cookie chỉ máy chủ đọc được, chỉ gửi từ chính trang này; qua HTTPS thì chỉ đi bằng HTTPS', async () => {
    const [cookie] = (await signIn()).cookies;
    assert.deepEqual([cookie?.httpOnly, cookie?.sameSite, cookie?.path], [true, 'Strict', '/']);
    const safe = await signIn(PASSWORD, { 'x-forwarded-proto': 'https' });
    assert.equal(safe.cookies[0]?.secure, true);
    assert.equal(problemIn(await signIn('không phải mật khẩu')).code, 'SIGN_IN_FAILED');
  });

  test('cookie của điện thoại còn sau khi tắt máy, cookie của máy bàn hết khi đóng trình duyệt', async () => {
    const payload = { username: 'can.bo.mau', password: PASSWORD, device: true };
    const phone = await app.inject({ method: 'POST', url: '/api/session', payload });
    assert.deepEqual([phone.cookies[0]?.maxAge, (await signIn()).cookies[0]?.maxAge], [30 * 86_400, undefined]);
  });

  test('đăng xuất thì cookie cũ không còn dùng được', async () => {
    const kept = await cookies();
    const ask = () => app.inject({ method: 'GET', url: '/api/queries/me', cookies: kept });
    assert.equal((await ask()).statusCode, 200);
    await app.inject({ method: 'DELETE', url: '/api/session', cookies: kept });
    assert.equal(problemIn(await ask()).code, 'SIGN_IN_NEEDED');
  });
});

test('ký tự NUL trong một ô chữ bị từ chối bằng lời, không phải lỗi hệ thống', async () => {
  const before = defects.length;
  const body = {
    villageId: randomUUID(),
    commune: '2025-07:24631',
    name: 'Thôn \u0000 1',
    position: 1,
    from: '2026-01-01',
  };
  const payload = { id: randomUUID(), version: 1, body };
  const url = '/api/commands/village.add';
  const told = problemIn(await app.inject({ method: 'POST', url, payload, cookies: await cookies() }));
  assert.deepEqual([told.code, defects.length], ['BODY_INVALID', before]);
});
