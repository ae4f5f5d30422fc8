import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { capabilities } from '../app.ts';
import { surveyDeliver } from '../surveys/contract.ts';
import { STORY_PHOTO, storyIds } from '../test-story-bodies.ts';
import { deliveryBody } from '../test-story-field.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import type { Actor } from './access.ts';
import { sha256 } from './canonical.ts';
import { keyringOf } from './keyring.ts';
import { Problem } from './problem.ts';
import { takeSealed, type SealedAnswer } from './sealed.ts';
import type { SealTo } from './sealing-key.ts';
import { fingerprint } from './test-audit.ts';
import { encryptRow, sealKey } from './test-sealing.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Nhâm');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const deviceKey = Buffer.alloc(32, 3);
const { sealTo } = world.doors.keys.sealing;
let head: Actor;

before(async () => {
  const listed = story(ids).findIndex(({ kind }) => kind === 'list.close') + 1;
  await walk(world, cast, story(ids).slice(0, listed));
  world.setToday('2026-10-05');
  head = await world.person('villageHead', ids.villages[0], 'Trưởng thôn Mẫu');
});

const commandOf = (kind: string) => {
  const entry = capabilities.commands.find(({ contract }) => contract.kind === kind);
  return entry ?? assert.fail(kind);
};

async function sealed(table: string, plain: Uint8Array, to: SealTo = sealTo) {
  const row = await encryptRow(deviceKey, { table, id: randomUUID(), plain });
  return { keyId: to.keyId, sealedKey: await sealKey(to, deviceKey), row };
}

const take = (body: unknown, who: Actor | undefined = officer): Promise<SealedAnswer> =>
  takeSealed(world.doors, commandOf, who, body);

function outboxRow(index: number, more: object = {}, id: string = randomUUID()) {
  const body = { ...deliveryBody(ids, index, head.accountId), ...more };
  const command = { kind: 'survey.deliver', id, version: 1, recordedAt: null, body };
  return { command, plain: Buffer.from(JSON.stringify({ command, label: 'hộ' })) };
}

const code = (expected: string) => (error: unknown) => error instanceof Problem && error.code === expected;

test('một dòng của tệp niêm phong là đúng lệnh đó: ghi tên rà soát viên đã điền, người mang tới là người gửi', async () => {
  const { command, plain } = outboxRow(0);
  const first = await take(await sealed('outbox', plain));
  assert.ok('answer' in first.receipt);
  assert.equal(surveyDeliver.output.parse(first.receipt.answer).state, 'applied');
  assert.equal(first.repeated, false);
  const again = await take(await sealed('outbox', plain));
  assert.deepEqual({ ...again, repeated: false }, first);
  assert.equal(again.repeated, true);
  const direct = await world.run(head, command.kind, command.body, command.id);
  assert.deepEqual(direct, first.receipt);
  const { rows } = await world.database.pool.query(
    'select entered_by, d.account_id, d.sealed from survey join survey_delivery d using (household_id)',
  );
  assert.deepEqual(rows, [{ entered_by: head.accountId, account_id: officer.accountId, sealed: true }]);
});

test('phiếu có lỗi trong tệp không ai sửa được tại chỗ: giữ lại, chờ người của xã', async () => {
  const { evidence } = deliveryBody(ids, 1, head.accountId);
  const members = evidence.members.map((member) => ({ ...member, relation: 'child' }));
  const { plain } = outboxRow(1, { evidence: { ...evidence, members } });
  const { receipt } = await take(await sealed('outbox', plain));
  assert.ok('answer' in receipt);
  const { state, why } = surveyDeliver.output.parse(receipt.answer);
  assert.deepEqual({ state, why }, { state: 'waiting', why: 'UNFINISHED' });
});

test('ảnh trong tệp vào cửa tệp, rồi lệnh gắn ảnh vào phiếu', async () => {
  const hash = sha256(STORY_PHOTO);
  const body = {
    ...{ attachmentId: randomUUID(), sha256: hash, name: 'Nhà ở (mẫu)', on: '2026-10-05' },
    subject: { kind: 'survey', id: ids.households[0], roundId: ids.round },
  };
  const command = { kind: 'attachment.add', id: randomUUID(), version: 1, recordedAt: null, body };
  const plain = Buffer.concat([Buffer.from(`${JSON.stringify({ sha256: hash, command })}\n`), STORY_PHOTO]);
  assert.equal((await take(await sealed('photo', plain))).kind, 'attachment.add');
  const alone = Buffer.concat([Buffer.from(`${JSON.stringify({ sha256: hash, command: null })}\n`), STORY_PHOTO]);
  assert.deepEqual((await take(await sealed('photo', alone))).receipt, { sha256: hash, size: STORY_PHOTO.length });
});

test('dòng bị sửa, bị cắt, của hệ thống khác, hay do người lạ mang tới: nói rõ và không ghi gì', async () => {
  const before = await fingerprint(world.database.pool);
  const good = await sealed('outbox', outboxRow(2).plain);
  const { row } = good;
  const altered = row.data.startsWith('A') ? `B${row.data.slice(1)}` : `A${row.data.slice(1)}`;
  await assert.rejects(take({ ...good, row: { ...row, data: altered } }), code('SEALED_DAMAGED'));
  await assert.rejects(take({ ...good, row: { ...row, data: row.data.slice(0, 40) } }), code('SEALED_DAMAGED'));
  await assert.rejects(take({ ...good, row: { ...row, data: '' } }), code('SEALED_DAMAGED'));
  await assert.rejects(take({ ...good, row: { ...row, table: 'draft' } }), code('SEALED_DAMAGED'));
  await assert.rejects(take({ ...good, sealedKey: good.sealedKey.slice(4) }), code('SEALED_DAMAGED'));
  await assert.rejects(take(await sealed('outbox', Buffer.from('không phải JSON'))), code('SEALED_DAMAGED'));
  await assert.rejects(take(await sealed('photo', Buffer.from('{"sha256"'))), code('SEALED_DAMAGED'));
  const other = keyringOf(Buffer.alloc(32, 99)).sealing.sealTo;
  await assert.rejects(take(await sealed('outbox', outboxRow(2).plain, other)), code('SEALED_FOREIGN'));
  await assert.rejects(takeSealed(world.doors, commandOf, undefined, good), code('SIGN_IN_NEEDED'));
  assert.deepEqual(await fingerprint(world.database.pool), before);
  const stranger = await world.person('povertyOfficer', '2025-07:00331');
  await assert.rejects(take(good, stranger), code('NOT_ALLOWED'));
});
