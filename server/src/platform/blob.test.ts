import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { testWorld } from '../test-world.ts';
import { getBlob, putBlob } from './blob.ts';
import { sha256 } from './canonical.ts';
import { Problem } from './problem.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const { doors } = world;
const officer = await world.person('povertyOfficer', '2025-07:24631');
const pdf = Buffer.from('%PDF-1.7 mẫu');
const hash = sha256(pdf);

const refusal = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

suite('một tệp gửi vào', () => {
  test('sai mã băm, sai loại, chưa đăng nhập hay không có quyền nhập thì bị từ chối và không được giữ', async () => {
    const page = Buffer.from('<script>alert(1)</script>');
    const enumerator = await world.person('enumerator', '2025-07:24631');
    await assert.rejects(putBlob(doors, officer, sha256('khác'), pdf), refusal('BLOB_HASH_DIFFERS'));
    await assert.rejects(putBlob(doors, officer, hash, { pdf: true }), refusal('BLOB_HASH_DIFFERS'));
    await assert.rejects(putBlob(doors, officer, sha256(page), page), refusal('BLOB_TYPE_REFUSED'));
    await assert.rejects(putBlob(doors, undefined, hash, pdf), refusal('SIGN_IN_NEEDED'));
    await assert.rejects(putBlob(doors, enumerator, hash, pdf), refusal('NOT_ALLOWED'));
    const { rowCount } = await world.database.pool.query('select from blob');
    assert.equal(rowCount, 0);
  });

  test('gửi hai lần chỉ giữ một; xã khác biết mã băm cũng không đọc được', async () => {
    const neighbour = await world.person('povertyOfficer', '2025-07:24637');
    for (const _ of [1, 2]) await putBlob(doors, officer, hash, pdf);
    const { rowCount } = await world.database.pool.query('select from blob');
    assert.equal(rowCount, 1);
    assert.deepEqual(await getBlob(doors, officer, hash), { mediaType: 'application/pdf', bytes: pdf });
    await assert.rejects(getBlob(doors, neighbour, hash), refusal('NOT_FOUND'));
    await assert.rejects(getBlob(doors, undefined, hash), refusal('SIGN_IN_NEEDED'));
  });
});
