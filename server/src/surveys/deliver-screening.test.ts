import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { formABody, storyIds } from '../test-story-bodies.ts';
import { deliveryBody } from '../test-story-field.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { surveyDeliver } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Kỷ');
const world = await testWorld({ today: '2026-09-01' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');

before(async () => {
  const steps = story(ids)
    .filter(({ kind }) => kind !== 'survey.deliver')
    .map((step) => (step.kind === 'formA.load' ? { ...step, body: formABody(ids.formA, '2026-01-01') } : step));
  await walk(world, cast, steps.slice(0, steps.findIndex(({ kind }) => kind === 'list.close') + 1));
  world.setToday('2026-10-05');
});

test('hộ có giấy đề nghị chưa qua Phiếu A: phiếu từ điện thoại vẫn được nhận và chờ Phiếu A', async () => {
  const { answer } = await world.run(officer, 'survey.deliver', deliveryBody(ids, 0, officer.accountId));
  assert.equal(surveyDeliver.output.parse(answer).why, 'SCREENING_FIRST');
});
