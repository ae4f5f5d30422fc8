import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from './test-door.ts';
import { householdId, ROUND, TestPhone, VILLAGE } from './test-phone.ts';

const head = { memberId: householdId(8), name: 'Người mẫu', sex: 'female', bornYear: 1961, ethnicity: 1 } as const;

test('a request that looks like a known household goes again with the choice, as a command of its own', async () => {
  const phone = new TestPhone();
  const device = await phone.setUp();
  await device.receiveRequest({
    ...{ requestId: householdId(7), householdId: householdId(9), roundId: ROUND, villageId: VILLAGE },
    ...{ source: 'reviewRequest', channel: 'inPerson', on: '2026-10-05', filing: { by: 'head' } },
    ...{ reasonKind: 'illness', reason: 'Ốm đau (mẫu)', head, members: [], putOnList: true },
  });
  phone.door.mishaps.set('request.receive', () => Promise.resolve(problem(409, 'REQUEST_LOOKALIKE')));
  await device.sync();
  const [refused] = await device.outbox();
  assert.equal(refused?.problem?.code, 'REQUEST_LOOKALIKE');
  phone.door.mishaps.clear();
  await device.chooseHousehold(refused.id, { is: 'another', reason: 'Hai nhà ở hai xóm' });
  const [waiting] = await device.outbox();
  assert.deepEqual([waiting?.state, waiting?.problem], ['toSend', null]);
  assert.notEqual(waiting?.id, refused.id);
  await device.sync();
  assert.deepEqual(await device.outbox(), []);
  const received = [...phone.door.done.values()]
    .map(({ posted }) => posted)
    .find(({ kind }) => kind === 'request.receive');
  assert.match(JSON.stringify(received?.body), /"choice":\{"is":"another","reason":"Hai nhà ở hai xóm"\}/);
});
