import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { directivePage, directives, tasksOpen } from './contract.ts';

const world = await testWorld({ today: '2026-11-10' });
after(() => world.drop());
const [one, other] = ['2025-07:24631', '2025-07:24637'];
const province = '2025-07:68';
const department = await world.person('provincialDepartment', province);
const officer = await world.person('povertyOfficer', one);
const neighbour = await world.person('povertyOfficer', other);

const refusal = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};

const give = (actor: Actor, place: string, work: readonly object[], directiveId: string = randomUUID()) =>
  world.run(actor, 'directive.give', {
    ...{ directiveId, place, source: 'meeting', by: 'Giám đốc Mẫu', on: '2026-11-01', number: '12/TB', work },
    content: 'Hoàn thành niêm yết trước hạn (mẫu)',
  });
const open = async (actor: Actor) => tasksOpen.output.parse(await world.ask(actor, 'tasks.open', {})).tasks;
const shown = async (actor: Actor) => directives.output.parse(await world.ask(actor, 'directives', {})).directives;

suite('một kết luận, nhiều đơn vị', () => {
  test('tỉnh giao mọi xã trong tỉnh; mỗi xã chỉ thấy việc của mình, quá hạn thì nói là chậm', async () => {
    const { answer } = await give(department, province, [
      { what: 'Báo cáo tiến độ', dueOn: '2026-11-05', units: 'all' },
      { what: 'Niêm yết', dueOn: '2026-12-01', units: [{ place: one }] },
    ]);
    const communes = await world.database.pool.query(`select communes_under(array['${province}'])`);
    assert.deepEqual(answer, { tasks: Number(communes.rowCount) + 1 });
    assert.deepEqual(
      (await open(officer)).map(({ what, state }) => [what, state]),
      [
        ['Báo cáo tiến độ', 'late'],
        ['Niêm yết', 'open'],
      ],
    );
    assert.deepEqual((await open(neighbour)).length, 1);
    assert.deepEqual(await open(department), []);
  });

  test('xã báo xong kèm văn bản; người giao thấy tiến độ từng đơn vị; báo hai lần bị từ chối', async () => {
    const [task] = await open(officer);
    assert.ok(task);
    const answer = { taskId: task.taskId, on: '2026-11-09', note: 'Đã báo cáo', paper: '45/BC-UBND' };
    await assert.rejects(world.run(neighbour, 'task.answer', answer), refusal('NOT_FOUND'));
    await assert.rejects(world.run(officer, 'task.answer', { ...answer, on: '2026-10-31' }), refusal('DAYS_REVERSED'));
    await world.run(officer, 'task.answer', answer);
    await assert.rejects(world.run(officer, 'task.answer', answer), refusal('TASK_DONE'));
    const [row] = await shown(department);
    assert.ok(row);
    assert.deepEqual([row.progress.done, row.progress.tasks - row.progress.late], [1, 2]);
    const page = directivePage.output.parse(
      await world.ask(department, 'directive.page', { directiveId: row.directiveId }),
    );
    const told = page.tasks.find(({ taskId }) => taskId === task.taskId);
    assert.deepEqual([told?.state, told?.paper, told?.doneOn], ['done', '45/BC-UBND', '2026-11-09']);
    assert.equal((await open(officer)).length, 1);
  });
});

suite('mỗi cấp giao cấp dưới của mình', () => {
  test('xã giao thôn: trưởng thôn thấy và báo, thôn khác không thấy', async () => {
    const villages = [randomUUID(), randomUUID()];
    for (const [at, villageId] of villages.entries()) {
      const body = { villageId, commune: one, name: `Thôn ${String(at + 1)}`, position: at + 1, from: '2026-01-01' };
      await world.run(officer, 'village.add', body);
    }
    const [first = '', second = ''] = villages;
    await give(officer, one, [{ what: 'Nộp phiếu', dueOn: '2026-11-20', units: [{ villageId: first }] }]);
    const head = await world.person('villageHead', first);
    const [task] = await open(head);
    assert.equal(task?.what, 'Nộp phiếu');
    assert.deepEqual(await open(await world.person('villageHead', second)), []);
    await world.run(head, 'task.answer', { taskId: task.taskId, on: '2026-11-10', note: 'Xong', paper: '' });
    assert.deepEqual(await open(head), []);
    assert.ok(
      (await open(officer)).every(({ within }) => within === null),
      'việc của thôn không phải việc của xã',
    );
  });

  test('không giao cho đơn vị ngoài địa bàn, không giao ngược lên', async () => {
    const wrong = (units: unknown) => give(officer, one, [{ what: 'x', dueOn: '2026-11-20', units }]);
    await assert.rejects(wrong([{ place: other }]), refusal('UNIT_NOT_BELOW'));
    await assert.rejects(wrong([{ place: province }]), refusal('UNIT_NOT_BELOW'));
    await assert.rejects(
      give(officer, province, [{ what: 'x', dueOn: '2026-11-20', units: 'all' }]),
      refusal('NOT_ALLOWED'),
    );
    await assert.rejects(
      give(department, province, [{ what: 'x', dueOn: '2026-10-20', units: 'all' }]),
      refusal('DAYS_REVERSED'),
    );
  });

  test('Bộ giao tỉnh; Sở báo thay tỉnh', async () => {
    const ministry = await world.person('ministry', 'vn');
    await give(ministry, 'vn', [{ what: 'Tổng hợp', dueOn: '2026-11-30', units: [{ place: province }] }]);
    const [task] = await open(department);
    assert.equal(task?.what, 'Tổng hợp');
    await world.run(department, 'task.answer', { taskId: task.taskId, on: '2026-11-10', note: 'Đã gửi', paper: '' });
    assert.equal((await shown(ministry))[0]?.progress.done, 1);
  });
});
