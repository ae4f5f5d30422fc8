import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paperCode } from '@ra-soat/domain/survey/paper-code.ts';
import { runQuery } from '../platform/query.ts';
import { storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { bookletsFile } from './booklet-files.ts';
import { pdfText } from './fixtures/pdf-text.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Mậu');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const wanted = { roundId: ids.round, villageId: ids.villages[0] };

before(async () => {
  const listed = story(ids).findIndex(({ kind }) => kind === 'list.close') + 1;
  await walk(world, cast, story(ids).slice(0, listed));
});

const print = (more: object) => runQuery(world.doors, bookletsFile, cast('povertyOfficer'), { ...wanted, ...more });

test('phiếu in sẵn của một hộ có tên chủ hộ, mã của hộ và số trang trên mỗi trang', async () => {
  const [householdId] = ids.households;
  const text = await pdfText(await print({ householdId, format: 'pdf' }));
  const code = paperCode({ householdId, roundId: ids.round });
  const marks = [...text.matchAll(new RegExp(`${code}, trang (\\d+)/(\\d+)`, 'gu'))].map(([, page, of]) => [page, of]);
  assert.ok(marks.length >= 4, text.slice(0, 300));
  assert.deepEqual(
    marks,
    marks.map((_, at) => [String(at + 1), String(marks.length)]),
  );
});

test('cả thôn nằm trong một tệp theo thứ tự danh sách, mỗi hộ bắt đầu lại từ trang 1', async () => {
  const text = await pdfText(await print({ format: 'pdf' }));
  const firsts = [...text.matchAll(/(PB-[0-9A-F]{8}-[0-9A-F]{4}-\w), trang 1\//gu)].map(([, code]) => code);
  const codes = ids.households.map((householdId) => paperCode({ householdId, roundId: ids.round }));
  assert.deepEqual(firsts.toSorted(), codes.toSorted());
});

test('phiếu trắng in đủ số bản và không có tên ai', async () => {
  const text = await pdfText(await print({ blank: 2, format: 'pdf' }));
  assert.equal([...text.matchAll(/phiếu trắng, trang 1\//gu)].length, 2);
  assert.ok(!text.includes(`Nhà mẫu ${ids.mark}`) && !text.includes('PB-'));
});
