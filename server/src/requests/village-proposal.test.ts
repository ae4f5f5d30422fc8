import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { roundBody, storyIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { requestBook, requestReceive } from './contract.ts';

const world = await testWorld({ today: '2020-09-10' });
after(() => world.drop());
const ids = storyIds('2023-04:24631', 'rural', 'Ất Mùi');
const officer = await world.person('povertyOfficer', ids.commune);

test('theo chuẩn 2016 thôn được đề nghị hộ vào danh sách; sổ báo cho màn hình biết', async () => {
  const village = { villageId: ids.villages[0], commune: ids.commune, name: 'Thôn 1', position: 1, from: '2020-01-01' };
  await world.run(officer, 'village.add', village);
  const form = { year: 2020, standard: 'vn-2016', formVersion: 'v1', openedOn: '2020-09-01' };
  await world.run(officer, 'round.open', { ...roundBody(ids), ...form });
  const householdId = randomUUID();
  const { answer } = await world.run(officer, 'request.receive', {
    ...{ requestId: randomUUID(), householdId, roundId: ids.round, villageId: ids.villages[0], on: '2020-09-09' },
    ...{ source: 'villageProposal', channel: 'inPerson', filing: { by: 'head' }, members: [], putOnList: true },
    ...{ reasonKind: 'other', reason: 'Thôn đề nghị (mẫu)' },
    head: { memberId: randomUUID(), name: 'Lý Văn Tám', sex: 'male', bornYear: 1970, ethnicity: 1 },
  });
  assert.equal(requestReceive.output.parse(answer).state, 'LISTED');
  const { rows } = await world.database.pool.query<{ source: string }>(
    `select state -> 'listing' ->> 'source' as source from review_case where household_id = $1`,
    [householdId],
  );
  assert.deepEqual(rows, [{ source: 'villageProposal' }]);
  const book = requestBook.output.parse(await world.ask(officer, 'request.book', { roundId: ids.round }));
  assert.equal(book.proposals, true);
});
