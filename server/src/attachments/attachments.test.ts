import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { z } from 'zod';
import { getBlob, putBlob } from '../platform/blob.ts';
import { sha256 } from '../platform/canonical.ts';
import { Problem } from '../platform/problem.ts';
import { castOf, story, walk } from '../test-story.ts';
import { storyIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { attachmentAdd, attachments } from './contract.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
await walk(world, await castOf(world, ids), story(ids));
world.setToday('2026-12-01');
const head = await world.person('villageHead', ids.villages[0]);
const otherHead = await world.person('villageHead', ids.villages[1]);
const neighbour = await world.person('povertyOfficer', '2025-07:24637');
const meeting = { kind: 'meeting', id: ids.meeting } as const;
const scan = Buffer.from('%PDF-1.7 biên bản đã ký');
const hash = sha256(scan);

const refusal = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const body = (more: Partial<z.input<(typeof attachmentAdd)['input']>> = {}) => ({
  ...{ attachmentId: randomUUID(), subject: meeting, sha256: hash, name: 'Biên bản đã ký', pages: 2, on: '2026-10-20' },
  ...more,
});
const filesOf = async (actor: typeof head) => attachments.output.parse(await world.ask(actor, 'attachments', meeting));

suite('một tệp đính kèm', () => {
  test('chỉ gắn được khi chính người gắn đã gửi tệp; ngày ở phía trước bị từ chối', async () => {
    await assert.rejects(world.run(head, 'attachment.add', body()), refusal('ATTACHMENT_NOT_SENT'));
    await putBlob(world.doors, head, hash, scan);
    await assert.rejects(world.run(head, 'attachment.add', body({ on: '2026-12-02' })), refusal('DAY_AHEAD'));
    assert.deepEqual(await filesOf(head), { mayAdd: true, files: [] });
  });

  test('được đọc ở nơi đọc được cuộc họp, không ở thôn hay xã khác', async () => {
    await putBlob(world.doors, head, hash, scan);
    await world.run(head, 'attachment.add', body());
    const { files } = await filesOf(head);
    assert.deepEqual(
      files.map(({ name, pages, mediaType, size }) => ({ name, pages, mediaType, size })),
      [{ name: 'Biên bản đã ký', pages: 2, mediaType: 'application/pdf', size: scan.length }],
    );
    assert.deepEqual((await getBlob(world.doors, head, hash)).bytes, scan);
    for (const stranger of [otherHead, neighbour]) {
      await assert.rejects(world.ask(stranger, 'attachments', meeting), refusal('NOT_FOUND'));
      await assert.rejects(getBlob(world.doors, stranger, hash), refusal('NOT_FOUND'));
      await assert.rejects(world.run(stranger, 'attachment.add', body()), refusal('NOT_FOUND'));
    }
  });

  test('thay bằng tệp khác kèm lý do: tệp cũ vẫn còn, thay hai lần bị từ chối', async () => {
    await putBlob(world.doors, head, hash, scan);
    const wrong = body({ name: 'Quét nhầm' });
    await world.run(head, 'attachment.add', wrong);
    const replaces = { attachmentId: wrong.attachmentId, reason: 'Quét thiếu trang 2' };
    const right = body({ name: 'Quét lại', replaces });
    await world.run(head, 'attachment.add', right);
    const old = (await filesOf(head)).files.find(({ name }) => name === 'Quét nhầm');
    assert.deepEqual(old?.superseded, {
      reason: 'Quét thiếu trang 2',
      on: '2026-10-20',
      replacedBy: right.attachmentId,
    });
    const again = { attachmentId: wrong.attachmentId, reason: 'Lần nữa', on: '2026-12-01' };
    await assert.rejects(
      world.run(head, 'attachment.supersede', again).catch((error: unknown) => {
        throw error instanceof Error && 'constraint' in error ? String(error.constraint) : error;
      }),
      (constraint) => constraint === 'attachment_superseded_pkey',
    );
  });

  test('không thay được tệp của hồ sơ khác', async () => {
    await putBlob(world.doors, head, hash, scan);
    const replaces = { attachmentId: ids.attachment, reason: 'Của phiếu, không phải của cuộc họp' };
    await assert.rejects(world.run(head, 'attachment.add', body({ replaces })), refusal('NOT_FOUND'));
  });
});
