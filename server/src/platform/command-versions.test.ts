import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { z } from 'zod';
import { testWorld } from '../test-world.ts';
import { defineCommand, runCommand, type Envelope } from './command.ts';
import { command } from './contract.ts';
import { Problem } from './problem.ts';

const world = await testWorld({ today: '2026-10-05' });
after(() => world.drop());
const actor = await world.person('povertyOfficer', '2025-07:24631');

/** Version 1 had one text, version 2 named the head, version 3 counts the persons too. */
const sample = command('sample.write', {
  version: 3,
  input: z.strictObject({ head: z.string(), persons: z.number().nullable() }),
  output: z.object({ head: z.string(), persons: z.number().nullable() }),
});
const first = z.object({ text: z.string() });
const second = z.object({ head: z.string() });
const entry = defineCommand(sample, {
  verb: 'signedIn',
  site: () => ({ place: '2025-07:24631' }),
  handle: (body) => Promise.resolve(body),
  upgrades: {
    1: (body) => ({ head: first.parse(body).text }),
    2: (body) => ({ head: second.parse(body).head, persons: null }),
  },
});

const envelope = (version: number, body: unknown): Envelope => ({ id: randomUUID(), version, recordedAt: null, body });
const send = (sent: Envelope) => runCommand(world.doors, entry, actor, sent);
const refused = (code: string, status: number) => (error: unknown) =>
  error instanceof Problem && error.code === code && error.status === status;

test('lệnh của bản ứng dụng cũ được đưa lên từng bước; gửi lại vẫn là lệnh đó', async () => {
  const old = envelope(1, { text: 'Người Mẫu' });
  const receipt = await send(old);
  assert.deepEqual(receipt.answer, { head: 'Người Mẫu', persons: null });
  assert.deepEqual(await send(old), receipt);
  const { answer } = await send(envelope(2, { head: 'Người Mẫu' }));
  assert.deepEqual(answer, { head: 'Người Mẫu', persons: null });
  const { rows } = await world.database.pool.query(
    `select version from command where kind = 'sample.write' order by 1`,
  );
  assert.deepEqual(rows, [{ version: 1 }, { version: 2 }]);
});

test('bản mới hơn máy chủ được hẹn gửi lại (425), bản quá cũ không còn đường lên thì nói cần cập nhật (422)', async () => {
  await assert.rejects(send(envelope(4, {})), refused('VERSION_AHEAD', 425));
  await assert.rejects(send(envelope(0, {})), refused('VERSION_UNKNOWN', 422));
});
