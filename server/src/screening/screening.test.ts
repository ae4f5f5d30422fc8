import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { formABody, formAControl, storyIds, surveyBody } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { screeningEntry } from './contract.ts';

const world = await testWorld({ today: '2026-08-01' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Quý Mão');
const cast = await castOf(world, ids);
const [one, other] = [cast('ministry'), cast('second ministry')];
const officer = cast('povertyOfficer');
const { pool } = world.database;
const formId = randomUUID();
const faulty = { code: 'FORM_A_FAULTY' };

const caseOf = (index: number) => ({ householdId: ids.households[index], roundId: ids.round });
const ticked = (index: number, answers: Record<string, boolean>, more: object = {}) => ({
  ...{ ...caseOf(index), formId, on: '2026-10-01', answers },
  ...more,
});

const closing = story(ids).findIndex(({ kind }) => kind === 'list.close') + 1;
await walk(world, cast, story(ids).slice(0, closing));

async function stageOf(index: number): Promise<string | undefined> {
  const { rows } = await pool.query<{ stage: string }>('select stage from review_case where household_id = $1', [
    ids.households[index],
  ]);
  return rows[0]?.stage;
}

suite('Phiếu A chưa nạp', () => {
  test('nói rõ là chưa có, Phiếu A không ghi được, Phiếu B vẫn đi tiếp', async () => {
    world.setToday('2026-10-05');
    const { form, applies } = screeningEntry.output.parse(await world.ask(officer, 'screening.entry', caseOf(0)));
    assert.deepEqual([form, applies], [null, true]);
    await assert.rejects(world.run(officer, 'screening.record', ticked(0, {})), { code: 'FORM_A_MISSING' });
    await world.run(officer, 'survey.submit', surveyBody(ids, 0, 1));
    assert.equal(await stageOf(0), 'SURVEYED');
  });
});

suite('nạp Phiếu A', () => {
  test('gõ lần hai khác thì không ghi gì; người nạp không tự xác nhận được, máy chủ và cơ sở dữ liệu đều từ chối', async () => {
    const body = formABody(formId, '2026-01-01');
    const mistyped = { ...body, control: { ...formAControl, items: 3 } };
    await assert.rejects(world.run(one, 'formA.load', mistyped), faulty);
    await world.run(one, 'formA.load', body);
    await assert.rejects(world.run(one, 'formA.confirm', { formId, control: formAControl }), faulty);
    await assert.rejects(pool.query(`update form_a set status = 'confirmed', confirmed_by = entered_by`), {
      constraint: 'form_a_two_persons',
    });
    await world.run(other, 'formA.confirm', { formId, control: formAControl });
  });
});

suite('Phiếu A đã nạp', () => {
  test('hộ có giấy đề nghị phải qua Phiếu A trước Phiếu B', async () => {
    const sent = world.run(officer, 'survey.submit', surveyBody(ids, 1, 1));
    await assert.rejects(sent, { code: 'SCREENING_FIRST' });
  });

  test('chưa trả lời đủ thì nêu từng mục còn thiếu, không ghi gì', async () => {
    const sent = world.run(officer, 'screening.record', ticked(1, { '1': true }));
    await assert.rejects(sent, {
      code: 'SCREENING_INCOMPLETE',
      detail: {
        fields: [
          { path: '2', message: 'Mục mẫu 2: Mục này chưa có câu trả lời.' },
          { path: '3', message: 'Mục mẫu 3: Mục này chưa có câu trả lời.' },
          { path: '4', message: 'Mục mẫu 4: Mục này chưa có câu trả lời.' },
        ],
      },
    });
    assert.equal((await pool.query('select from screening')).rowCount, 0);
  });

  test('dưới mức thì đi tiếp Phiếu B; câu trả lời được giữ', async () => {
    await world.run(officer, 'screening.record', ticked(1, { '1': true, '2': false, '3': false, '4': false }));
    await world.run(officer, 'survey.submit', surveyBody(ids, 1, 1));
    const { last } = screeningEntry.output.parse(await world.ask(officer, 'screening.entry', caseOf(1)));
    assert.deepEqual([last?.ticks, last?.outcome, last?.answers['1']], [1, 'review', true]);
  });

  test('đủ mức thì hồ sơ kết thúc vì không có khả năng nghèo, trừ khi nêu lý do vẫn rà soát', async () => {
    const three = { '1': true, '2': true, '3': true };
    await world.run(officer, 'screening.record', ticked(2, three));
    assert.equal(await stageOf(2), 'SCREENED_OUT');
    await world.run(officer, 'screening.record', ticked(3, three, { reviewReason: 'Nhà vừa cháy (mẫu)' }));
    assert.equal(await stageOf(3), 'LISTED');
  });

  test('mục của phiếu khác, phiếu khác: từ chối', async () => {
    await assert.rejects(world.run(officer, 'screening.record', ticked(3, { lạ: true })), { code: 'FORM_A_OTHER' });
    const wrong = { ...ticked(3, {}), formId: randomUUID() };
    await assert.rejects(world.run(officer, 'screening.record', wrong), { code: 'FORM_A_OTHER' });
  });
});
