import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { Problem } from '../platform/problem.ts';
import { placeRules } from '../platform/place-rules.ts';
import { everywhere } from '../platform/database.ts';
import { castOf, story, walk } from '../test-story.ts';
import { objectionBody, storyIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { objectionsRegister, postingBoard, postingsRunning } from '../postings/contract.ts';
import { progress } from '../progress/contract.ts';
import { roundBoard } from '../rounds/contract.ts';
import { deadlineChanges, holidays, holidaysPreview, roundRules, settingPreview, settings } from './contract.ts';

const world = await testWorld({ today: '2026-08-01' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
const PROVINCE = '2025-07:68';
const steps = story(ids);
const posted = steps.findIndex(({ kind }) => kind === 'list.post') + 1;
await walk(world, await castOf(world, ids), steps.slice(0, posted));
const department = await world.person('provincialDepartment', PROVINCE);
const neighbour = await world.person('provincialDepartment', '2025-07:01');
const officer = await world.person('povertyOfficer', ids.commune);
const ministry = await world.person('ministry', 'vn');

const entry = (key: string, value: unknown, more: object = {}) => ({
  place: PROVINCE,
  setting: { key, value },
  from: '2026-01-01',
  to: null,
  document: 'Kế hoạch mẫu của tỉnh',
  mark: 'confirmed',
  ...more,
});
const fieldOf = (path: string, words: RegExp) => (error: unknown) =>
  error instanceof Problem &&
  (error.detail.fields ?? []).some((field) => field.path === path && words.test(field.message));
const shownOf = async (key: string) =>
  settings.output
    .parse(await world.ask(department, 'settings', { place: PROVINCE }))
    .settings.find((one) => one.key === key);

suite('a setting of a province', () => {
  test('that contradicts the law, has a wrong shape or ends before it begins is refused and stores nothing', async () => {
    const run = (body: object) => world.run(department, 'setting.enter', body);
    await assert.rejects(run(entry('posting.days', { days: 2, unit: 'working' })), fieldOf('setting', /QĐ 24\/2021/));
    await assert.rejects(run(entry('annual.window', { from: '02-30', to: '12-01' })), { code: 'BODY_INVALID' });
    await assert.rejects(run(entry('posting.days', 5)), { code: 'BODY_INVALID' });
    const wrongEnd = entry('meeting.min_agree_share', 60, { to: '2025-01-01' });
    await assert.rejects(run(wrongEnd), fieldOf('to', /Ngày cuối/));
    assert.deepEqual((await shownOf('posting.days'))?.own, []);
  });

  test('is entered by the department of that province, nobody else', async () => {
    const body = entry('meeting.min_agree_share', 60);
    for (const actor of [officer, neighbour]) {
      await assert.rejects(world.run(actor, 'setting.enter', body), { code: 'NOT_ALLOWED' });
    }
  });

  test('shows beforehand which days of the running rounds move, and logs them when entered', async () => {
    const body = entry('annual.window', { from: '09-01', to: '12-04' });
    const preview = settingPreview.output.parse(await world.ask(department, 'setting.preview', body));
    assert.equal(preview.refusal, null);
    assert.deepEqual(
      preview.shifts.map(({ step, before, after }) => [step, before, after]),
      [
        ['ngày niêm yết an toàn cuối cùng', '2026-12-01', '2026-11-20'],
        ['hạn ký quyết định', '2026-12-14', '2026-12-04'],
      ],
    );
    assert.equal((await shownOf('annual.window'))?.own.length, 0);
    await world.run(department, 'setting.enter', body);
    const log = deadlineChanges.output.parse(await world.ask(officer, 'deadline.changes', { place: ids.commune }));
    assert.deepEqual(
      log.changes.map(({ step, after, because }) => [step, after, because]),
      preview.shifts.map(({ step, after }) => [step, after, 'Kế hoạch mẫu của tỉnh']),
    );
  });
});

suite('the history of a setting', () => {
  test('is corrected by a next version; the former one stays in the history, unchanged', async () => {
    await world.run(department, 'setting.enter', entry('annual.window', { from: '09-01', to: '12-07' }));
    const shown = await shownOf('annual.window');
    assert.ok(shown);
    assert.deepEqual(
      shown.own.map(({ version, replaced, text }) => [version, replaced, text]),
      [
        [2, false, '01/09 đến 07/12'],
        [1, true, '01/09 đến 04/12'],
      ],
    );
    assert.equal(shown.inForce?.text, '01/09 đến 07/12');
    const change = world.database.pool.query(`update place_setting set value = '1'`);
    await assert.rejects(change, { code: 'RS001' });
  });

  test('fills what the law leaves open: the form of a round is told what is missing, by name', async () => {
    const rules = async () =>
      roundRules.output.parse(await world.ask(officer, 'round.rules', { roundId: ids.round, on: '2027-02-01' }));
    const missing = await rules();
    assert.equal(missing.minAgreePercent, null);
    assert.ok(missing.missing.some((words) => words.includes('Tỷ lệ tối thiểu người dự họp thôn đồng ý')));
    await world.run(department, 'setting.enter', entry('meeting.min_agree_share', 55, { from: '2027-01-01' }));
    assert.equal((await rules()).minAgreePercent, 55);
  });
});

/** The days of the list that hangs and of its complaint, on every screen that shows them. */
async function shownDays() {
  const asked = { roundId: ids.round, villageId: ids.villages[0] };
  const round = roundBoard.output.parse(await world.ask(officer, 'round.board', { roundId: ids.round }));
  const village = round.villages.find(({ villageId }) => villageId === ids.villages[0]);
  const own = postingBoard.output.parse(await world.ask(officer, 'posting.board', asked));
  const register = objectionsRegister.output.parse(
    await world.ask(officer, 'objections.register', { ...asked, state: 'all' }),
  );
  const above = progress.output.parse(await world.ask(department, 'progress', { place: PROVINCE, year: 2026 }));
  const hanging = postingsRunning.output.parse(
    await world.ask(officer, 'postings.running', { roundId: ids.round, on: '2026-10-23' }),
  );
  const board = [village?.postingEndsOn, village?.nextAnswerBy];
  assert.deepEqual([own.postings[0]?.endsOn, own.objections[0]?.answerBy], board);
  assert.equal(above.totals.nextAnswerBy, village?.nextAnswerBy);
  return { board, running: hanging.postings[0]?.endsOn, answer: register.lines[0]?.answerBy };
}

suite('days off', () => {
  const notice = {
    place: 'vn',
    document: 'Thông báo mẫu về hoán đổi ngày làm việc',
    rows: [{ date: '2026-10-26', kind: 'swapped_off', name: 'Nghỉ hoán đổi mẫu' }],
  };

  test('loaded by the ministry move the end of a list that hangs; the province sees it before and after', async () => {
    const preview = holidaysPreview.output.parse(await world.ask(ministry, 'holidays.preview', notice));
    const posting = preview.shifts.find(({ step }) => step === 'ngày hết niêm yết');
    assert.deepEqual([posting?.before, posting?.after], ['2026-10-27', '2026-10-28']);
    world.setToday('2026-10-23');
    await world.run(officer, 'objection.receive', objectionBody(ids));
    assert.deepEqual(await shownDays(), {
      board: ['2026-10-27', '2026-11-03'],
      running: '2026-10-27',
      answer: '2026-11-03',
    });
    await world.run(ministry, 'holidays.load', notice);
    assert.deepEqual(await shownDays(), {
      board: ['2026-10-28', '2026-11-04'],
      running: '2026-10-28',
      answer: '2026-11-04',
    });
    const { days } = holidays.output.parse(await world.ask(department, 'holidays', { place: PROVINCE, year: 2026 }));
    assert.deepEqual(
      days.filter(({ loaded }) => loaded).map(({ date, kindName }) => [date, kindName]),
      [['2026-10-26', 'nghỉ hoán đổi']],
    );
    const log = deadlineChanges.output.parse(await world.ask(department, 'deadline.changes', { place: PROVINCE }));
    assert.ok(log.changes.some(({ step, after }) => step === 'ngày hết niêm yết' && after === '2026-10-28'));
  });

  test('one day twice in a notice is refused; a day taken back leaves the table as shipped', async () => {
    const twice = { ...notice, rows: [...notice.rows, ...notice.rows] };
    await assert.rejects(world.run(ministry, 'holidays.load', twice), { code: 'BODY_INVALID' });
    const back = { ...notice, rows: [{ date: '2026-10-26', kind: null, name: 'Thông báo đã thu hồi' }] };
    await world.run(ministry, 'holidays.load', back);
    assert.deepEqual(await shownDays(), {
      board: ['2026-10-27', '2026-11-03'],
      running: '2026-10-27',
      answer: '2026-11-03',
    });
    const rules = await world.database.within(everywhere, (tx) => placeRules(tx, ids.commune));
    assert.ok(rules.holidays.every(({ date }) => date !== '2026-10-26'));
  });
});
