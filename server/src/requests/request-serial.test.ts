import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { roundBody, storyIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { requestBook, requestReceive } from './contract.ts';

const world = await testWorld({ today: '2026-09-10' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Bính Ngọ');
const [first, second] = ids.villages;
const officer = await world.person('povertyOfficer', ids.commune);

type Sender = typeof officer;

async function numberOf(sender: Sender, villageId: string, name: string): Promise<string> {
  const { answer } = await world.run(sender, 'request.receive', {
    ...{ requestId: randomUUID(), householdId: randomUUID(), roundId: ids.round, villageId, on: '2026-09-09' },
    ...{ source: 'reviewRequest', channel: 'inPerson', filing: { by: 'head' }, members: [], putOnList: true },
    ...{ reasonKind: 'illness', reason: 'Ốm lâu ngày (mẫu)' },
    head: { memberId: randomUUID(), name, sex: 'female', bornYear: 1964, ethnicity: 1 },
  });
  return requestReceive.output.parse(answer).number;
}

test('trưởng thôn nhận giấy đề nghị: số chạy theo sổ của xã, dù chỉ thấy giấy của thôn mình', async () => {
  for (const [at, villageId] of [first, second].entries()) {
    const village = { villageId, commune: ids.commune, name: `Thôn ${at + 1}`, position: at + 1, from: '2025-07-01' };
    await world.run(officer, 'village.add', village);
  }
  await world.run(officer, 'round.open', roundBody(ids));
  const head = await world.person('villageHead', second);
  assert.equal(await numberOf(officer, first, 'Lý Thị Một'), '1/2026');
  assert.equal(await numberOf(head, second, 'Lý Thị Hai'), '2/2026');
  assert.equal(await numberOf(officer, first, 'Lý Thị Ba'), '3/2026');
  const seen = requestBook.output.parse(await world.ask(officer, 'request.book', { roundId: ids.round }));
  assert.equal(seen.requests.length, 3);
});
