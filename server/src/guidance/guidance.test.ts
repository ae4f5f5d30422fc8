import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { guidanceSearch } from './contract.ts';

const world = await testWorld({ today: '2026-11-12' });
after(() => world.drop());
const commune = '2025-07:24631';
const officer = await world.person('povertyOfficer', commune);
const department = await world.person('provincialDepartment', '2025-07:68');
const ministry = await world.person('ministry', 'vn');
const elsewhere = await world.person('povertyOfficer', '2025-07:00331');

const letter = (place: string, subject: string, change: object = {}) => ({
  ...{ guidanceId: randomUUID(), place, number: '15/HD-BNN', on: '2026-09-01', issuer: 'Cơ quan mẫu', subject },
  ...{ content: '', steps: ['meet'], questions: ['B1 mục 8'], validFrom: '2026-09-01', validTo: null, ...change },
});
const found = async (actor: Actor, input: object = {}) =>
  guidanceSearch.output
    .parse(await world.ask(actor, 'guidance.search', input))
    .letters.map(({ subject }) => subject)
    .sort();

test('ai ở dưới cũng đọc được, người ngoài địa bàn thì không', async () => {
  await world.run(ministry, 'guidance.add', letter('vn', 'Mời Mặt trận họp dân'));
  const ended = { steps: ['list'], validTo: '2026-10-01' };
  await world.run(department, 'guidance.add', letter('2025-07:68', 'Lập danh sách', ended));
  await world.run(officer, 'guidance.add', letter(commune, 'Phân công đọc công tơ điện'));
  const all = ['Lập danh sách', 'Mời Mặt trận họp dân', 'Phân công đọc công tơ điện'];
  assert.deepEqual(await found(officer), all);
  assert.deepEqual(await found(department), all);
  assert.deepEqual(await found(ministry), all);
  assert.deepEqual(await found(elsewhere), ['Mời Mặt trận họp dân']);
});

test('tìm không dấu, từng chữ một; lọc theo bước và theo ngày còn hiệu lực', async () => {
  assert.deepEqual(await found(officer, { text: 'hop mat tran' }), ['Mời Mặt trận họp dân']);
  assert.deepEqual(await found(officer, { text: 'B1 mục 8 công tơ' }), ['Phân công đọc công tơ điện']);
  assert.deepEqual(await found(officer, { step: 'list' }), ['Lập danh sách']);
  assert.deepEqual(await found(officer, { step: 'list', on: '2026-11-12' }), []);
  assert.deepEqual(await found(officer, { text: 'khong co' }), []);
});

test('xã không đưa văn bản thay tỉnh, không chấm dứt văn bản của tỉnh', async () => {
  const refused = (code: string) => (thrown: unknown) => {
    const error = problemOf(thrown);
    return error instanceof Problem && error.code === code;
  };
  await assert.rejects(world.run(officer, 'guidance.add', letter('2025-07:68', 'Lạ')), refused('NOT_ALLOWED'));
  const own = letter(commune, 'Tạm thời');
  await world.run(officer, 'guidance.add', own);
  const end = (validTo: string) => ({ guidanceId: own.guidanceId, place: commune, validTo });
  await assert.rejects(world.run(officer, 'guidance.end', end('2026-08-31')), refused('DAYS_REVERSED'));
  await world.run(officer, 'guidance.end', end('2026-10-31'));
  assert.ok(!(await found(officer, { on: '2026-11-12' })).includes('Tạm thời'));
});
