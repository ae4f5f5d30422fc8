import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { testWorld } from '../test-world.ts';
import { ATTACHMENT_LIMIT, getBlob, putBlob } from './blob.ts';
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
  test('sai mã băm, sai loại, quá lớn, chưa đăng nhập hay không có quyền gửi thì bị từ chối và không được giữ', async () => {
    const page = Buffer.from('<script>alert(1)</script>');
    const enumerator = await world.person('enumerator', '2025-07:24631');
    await assert.rejects(putBlob(doors, officer, sha256('khác'), pdf), refusal('BLOB_HASH_DIFFERS'));
    await assert.rejects(putBlob(doors, officer, hash, { pdf: true }), refusal('BLOB_HASH_DIFFERS'));
    await assert.rejects(putBlob(doors, officer, sha256(page), page), refusal('BLOB_TYPE_REFUSED'));
    await assert.rejects(putBlob(doors, undefined, hash, pdf), refusal('SIGN_IN_NEEDED'));
    const auditor = await world.person('auditor', '2025-07:24631');
    await assert.rejects(putBlob(doors, auditor, hash, pdf), refusal('NOT_ALLOWED'));
    const workbook = Buffer.from('504b0304', 'hex');
    await assert.rejects(putBlob(doors, enumerator, sha256(workbook), workbook), refusal('NOT_ALLOWED'));
    const large = Buffer.concat([pdf, Buffer.alloc(ATTACHMENT_LIMIT)]);
    await assert.rejects(putBlob(doors, officer, sha256(large), large), refusal('BODY_TOO_LARGE'));
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
