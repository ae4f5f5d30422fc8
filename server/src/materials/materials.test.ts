import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { sha256 } from '../platform/canonical.ts';
import { MATERIAL_LIMIT, putMaterial } from '../platform/material/put-material.ts';
import { putBlob } from '../platform/blob.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { learnLessons, materials, pins } from './contract.ts';
import { samplePdf } from './sample-files.ts';

const world = await testWorld({ today: '2026-11-12' });
after(() => world.drop());
const commune = '2025-07:24631';
const officer = await world.person('povertyOfficer', commune);
const head = await world.person('trainee', commune);
const trainer = await world.person('trainer', '2025-07:68');
const elsewhere = await world.person('trainee', '2025-07:00331');
const administrator = await world.person('administrator', commune);

const refused = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};
const pdf = samplePdf('<< /Type /Catalog >>');
const put = (actor: Actor, bytes: Buffer) => putMaterial(world.doors, actor, sha256(bytes), bytes);
const days = { note: '', validFrom: '2026-09-01', validTo: null };
const asFile = (bytes: Buffer) => ({ is: 'file', sha256: sha256(bytes), fileName: 'Bài giảng.pdf' });
const material = (change: object = {}) => ({
  ...{ materialId: randomUUID(), place: commune, title: 'Hỏi về việc làm', topic: 'forms', forms: [] },
  ...{ content: { is: 'text', text: 'Lời bài' }, ...days, ...change },
});
const listed = async (actor: Actor, input: object = {}) =>
  materials.output.parse(await world.ask(actor, 'materials', input)).materials;
const titles = async (actor: Actor, input: object = {}) => (await listed(actor, input)).map(({ title }) => title);
const lessons = async (actor: Actor) => learnLessons.output.parse(await world.ask(actor, 'learn.lessons', {}));

suite('tệp tài liệu', () => {
  test('quá 50 MB, sai loại, hoặc có kịch bản thì không có gì được giữ', async () => {
    const big = Buffer.concat([pdf, Buffer.alloc(MATERIAL_LIMIT)]);
    const scripted = samplePdf('<< /S /JavaScript /JS (x) >>');
    await assert.rejects(put(officer, big), refused('BODY_TOO_LARGE'));
    await assert.rejects(put(officer, scripted), refused('MATERIAL_RUNS'));
    await assert.rejects(put(head, pdf), refused('NOT_ALLOWED'));
    const { rows } = await world.database.pool.query('select from blob');
    assert.equal(rows.length, 0);
  });

  test('gửi qua cửa giấy tờ không thành tài liệu được, dù đúng mã băm', async () => {
    const scripted = samplePdf('<< /S /JavaScript /JS (x) >>');
    await putBlob(world.doors, officer, sha256(scripted), scripted);
    const add = world.run(officer, 'material.add', material({ content: asFile(scripted) }));
    await assert.rejects(add, refused('ATTACHMENT_NOT_SENT'));
  });

  test('ai học ở dưới đơn vị thì mở được, ngoài địa bàn thì như không có', async () => {
    await put(trainer, pdf);
    const body = material({ place: '2025-07:68', title: 'Bài giảng của tỉnh', content: asFile(pdf) });
    await world.run(trainer, 'material.add', body);
    const of = { materialId: body.materialId, version: 1 };
    const shown = await world.file(head, 'material.file', of);
    assert.deepEqual([shown.mediaType, shown.inPage, shown.bytes.length], ['application/pdf', true, pdf.length]);
    await assert.rejects(world.file(elsewhere, 'material.file', of), refused('NOT_FOUND'));
    await assert.rejects(world.file(administrator, 'material.file', of), refused('NOT_FOUND'));
    await assert.rejects(world.file(head, 'material.file', { ...of, version: 2 }), refused('NOT_FOUND'));
  });
});

test('mỗi phiên bản giữ nguyên; người khác vừa thêm thì phải xem lại; bản đang dùng theo ngày', async () => {
  const body = material({ title: 'Hạn nộp phiếu' });
  const { materialId } = body;
  await world.run(officer, 'material.add', body);
  const next = { materialId, place: commune, seen: 1, content: { is: 'text', text: 'Lời mới' }, ...days };
  await world.run(officer, 'material.version', { ...next, validFrom: '2026-12-01' });
  await assert.rejects(world.run(officer, 'material.version', next), refused('MATERIAL_CHANGED'));
  const foreign = await world.person('povertyOfficer', '2025-07:00331');
  await assert.rejects(world.run(foreign, 'material.version', { ...next, seen: 2 }), refused('NOT_ALLOWED'));
  const reversed = { ...next, seen: 2, validFrom: '2026-12-02', validTo: '2026-12-01' };
  await assert.rejects(world.run(officer, 'material.version', reversed), refused('DAYS_REVERSED'));
  const [now] = (await listed(officer, { text: 'han nop' })).map(({ current, versions }) => [
    current,
    versions.map(({ version, text }) => [version, text]),
  ]);
  assert.deepEqual(now, [
    1,
    [
      [2, 'Lời mới'],
      [1, 'Lời bài'],
    ],
  ]);
  world.setToday('2026-12-02');
  assert.equal((await lessons(head)).materials.find((one) => one.materialId === materialId)?.text, 'Lời mới');
  world.setToday('2026-11-12');
});

test('tìm không dấu, theo chủ đề và theo phiếu; xã khác không thấy, không thêm thay được', async () => {
  await world.run(officer, 'material.add', material({ title: 'Đọc công tơ điện', forms: ['vn-2016/v1'] }));
  assert.deepEqual(await titles(head, { text: 'cong to' }), ['Đọc công tơ điện']);
  assert.deepEqual(await titles(head, { text: 'cong to', form: 'vn-2022/v2' }), []);
  assert.deepEqual(await titles(head, { text: 'cong to', topic: 'meeting' }), []);
  assert.deepEqual(await titles(elsewhere), []);
  await assert.rejects(world.run(trainer, 'material.add', material({ place: 'vn' })), refused('NOT_ALLOWED'));
  await assert.rejects(world.run(head, 'material.add', material()), refused('NOT_ALLOWED'));
  await assert.rejects(world.run(officer, 'material.add', material({ forms: ['lạ'] })), refused('BODY_INVALID'));
});

const pin = (change: object = {}) => ({
  ...{ pinId: randomUUID(), place: commune, form: 'vn-2022/v2', formQuestion: 'members' },
  ...{ text: 'Hỏi người đi làm xa', ...change },
});
const pinned = async (actor: Actor) =>
  pins.output.parse(await world.ask(actor, 'pins', {})).pins.map(({ text, state }) => `${state}: ${text}`);

test('lời của người tổ chức hiện ngay; mẹo của người đi rà soát chờ người khác duyệt', async () => {
  await world.run(officer, 'pin.add', pin({ text: 'Hướng dẫn' }));
  const tip = pin();
  await world.run(head, 'pin.propose', tip);
  await assert.rejects(world.run(head, 'pin.add', pin()), refused('NOT_ALLOWED'));
  assert.deepEqual(
    (await lessons(head)).pins.map(({ text }) => text),
    ['Hướng dẫn'],
  );
  assert.deepEqual(await pinned(elsewhere), []);
  const decide = (actor: Actor, state: string, reason = '') =>
    world.run(actor, 'pin.decide', { pinId: tip.pinId, place: commune, state, reason });
  await assert.rejects(decide(head, 'approved'), refused('NOT_ALLOWED'));
  await assert.rejects(decide(officer, 'refused'), refused('BODY_INVALID'));
  await decide(officer, 'approved');
  await assert.rejects(decide(officer, 'refused', 'Muộn'), refused('PIN_DECIDED'));
  const { pins: shown, place } = await lessons(head);
  assert.deepEqual([shown.map(({ text }) => text), place], [['Hướng dẫn', 'Hỏi người đi làm xa'], commune]);
  await decide(officer, 'withdrawn', 'Không còn đúng');
  assert.deepEqual(await pinned(head), ['approved: Hướng dẫn', 'withdrawn: Hỏi người đi làm xa']);
  assert.equal((await lessons(head)).pins.length, 1);
});

test('không ai tự duyệt mẹo của mình; mẹo không gửi được sang xã khác', async () => {
  const own = pin({ text: 'Mẹo của công chức' });
  await world.run(officer, 'pin.propose', own);
  const approve = { pinId: own.pinId, place: commune, state: 'approved', reason: '' };
  await assert.rejects(world.run(officer, 'pin.decide', approve), refused('PIN_OWN'));
  await assert.rejects(world.run(elsewhere, 'pin.propose', pin()), refused('NOT_ALLOWED'));
});
