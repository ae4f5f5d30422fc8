import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { Problem, problemOf } from '../platform/problem.ts';
import { pdfText } from './fixtures/pdf-text.ts';
import { storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { fieldSetBody, fieldSetControl as control } from '../test-story-papers.ts';
import { testWorld } from '../test-world.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Phiếu C');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const listed = story(ids).findIndex(({ kind }) => kind === 'list.close') + 1;
await walk(world, cast, story(ids).slice(0, listed));
const setId = randomUUID();

const formC = async () =>
  pdfText(
    await world.file(cast('povertyOfficer'), 'paper.formC', {
      ...{ roundId: ids.round, villageId: ids.villages[0], form: 'C', blank: 1 },
    }),
  );
const refused = (kind: string, body: object) =>
  world.run(cast('ministry'), kind, body).then(
    () => 'let through',
    (thrown: unknown) => {
      const error = problemOf(thrown);
      return error instanceof Problem ? error.code : String(error);
    },
  );

test('mục chưa biết của Phiếu C không tự có: chỉ in khi đã nạp và người thứ hai xác nhận', async () => {
  assert.match(await formC(), /cần đối chiếu văn bản/u);
  const body = fieldSetBody(setId, '2026-01-01');
  assert.equal(await refused('fieldSet.load', { ...body, control: { household: 9, members: 1 } }), 'FIELD_SET_FAULTY');
  await world.run(cast('ministry'), 'fieldSet.load', body);
  assert.doesNotMatch(await formC(), /Mục mẫu/u);
  assert.equal(await refused('fieldSet.confirm', { setId, control }), 'FIELD_SET_FAULTY');
  await world.run(cast('second ministry'), 'fieldSet.confirm', { setId, control });
  const text = await formC();
  assert.match(text, /Mục mẫu/u);
  assert.match(text, /Mục nạp theo Văn bản mẫu, Phụ lục mẫu, trang 1/u);
});
