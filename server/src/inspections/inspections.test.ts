import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { inspectionPage, inspections, remarksOpen } from './contract.ts';

const world = await testWorld({ today: '2026-11-12' });
after(() => world.drop());
const commune = '2025-07:24631';
const department = await world.person('provincialDepartment', '2025-07:68');
const officer = await world.person('povertyOfficer', commune);
const neighbour = await world.person('povertyOfficer', '2025-07:24637');
const inspectionId = randomUUID();
const [first, second] = [randomUUID(), randomUUID()];
const person = { name: 'Thanh tra Mẫu', office: 'Chuyên viên' };

const minutes = {
  ...{ inspectionId, commune, by: '2025-07:68', office: 'Sở Nông nghiệp và Môi trường (mẫu)', number: '05/BB' },
  ...{
    on: '2026-11-05',
    venue: 'UBND xã',
    team: [person],
    present: [person],
    findings: 'Đúng quy trình, còn hai việc.',
  },
  remarks: [
    { remarkId: first, what: 'Ba phiếu thiếu chữ ký', who: 'Công chức xã', villageId: null, dueOn: '2026-11-10' },
    { remarkId: second, what: 'Chưa treo tại nhà văn hóa', who: 'Trưởng thôn', villageId: null, dueOn: '2026-11-20' },
  ],
};

const refusal = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};
const waiting = async (actor: Actor) =>
  remarksOpen.output
    .parse(await world.ask(actor, 'remarks.open', {}))
    .remarks.map(({ what, state, returned }) => [what, state, returned]);

suite('kiểm tra một xã', () => {
  test('chỉ cấp trên của xã lập biên bản', async () => {
    await assert.rejects(world.run(officer, 'inspection.record', minutes), refusal('NOT_ALLOWED'));
    const foreign = { ...minutes, by: '2025-07:01' };
    await assert.rejects(world.run(department, 'inspection.record', foreign), refusal('UNIT_NOT_BELOW'));
    await world.run(department, 'inspection.record', minutes);
    assert.deepEqual(await waiting(officer), [
      ['Ba phiếu thiếu chữ ký', 'late', null],
      ['Chưa treo tại nhà văn hóa', 'open', null],
    ]);
    assert.deepEqual(await waiting(neighbour), []);
    assert.deepEqual(await waiting(department), []);
  });

  test('báo khắc phục, trả lại khi chưa đạt, rồi xác nhận', async () => {
    const mend = { remarkId: first, on: '2026-11-09', note: 'Đã ký bổ sung', paper: '46/BC-UBND' };
    const confirm = { remarkId: first, on: '2026-11-12', accepted: false, note: 'Còn thiếu một phiếu' };
    await assert.rejects(world.run(department, 'remark.confirm', confirm), refusal('REMARK_NOT_WAITING'));
    await assert.rejects(world.run(neighbour, 'remark.mend', mend), refusal('NOT_FOUND'));
    await world.run(officer, 'remark.mend', mend);
    await assert.rejects(world.run(officer, 'remark.mend', mend), refusal('REMARK_NOT_WAITING'));
    await assert.rejects(world.run(officer, 'remark.confirm', confirm), refusal('NOT_ALLOWED'));
    assert.deepEqual(await waiting(department), [['Ba phiếu thiếu chữ ký', 'mended', null]]);
    await world.run(department, 'remark.confirm', confirm);
    assert.deepEqual((await waiting(officer))[0], ['Ba phiếu thiếu chữ ký', 'late', 'Còn thiếu một phiếu']);
    await world.run(officer, 'remark.mend', { ...mend, on: '2026-11-12' });
    await world.run(department, 'remark.confirm', { ...confirm, accepted: true, note: '' });
    const [row] = inspections.output.parse(await world.ask(department, 'inspections', {})).inspections;
    assert.deepEqual([row?.remarks, row?.confirmed, row?.late], [2, 1, 0]);
    const page = inspectionPage.output.parse(await world.ask(officer, 'inspection.page', { inspectionId }));
    assert.deepEqual(
      page.remarks.map(({ state }) => state),
      ['open', 'confirmed'],
    );
    const { fileName } = await world.file(officer, 'paper.inspection', { inspectionId, format: 'docx' });
    assert.match(fileName, /^Biên bản kiểm tra/u);
  });
});
