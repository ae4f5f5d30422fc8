import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk, type Step } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { figuresDifferences, figuresFreeze, figuresPage, figuresTable } from './contract.ts';

const PROVINCE = '2025-07:99';
const one = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
const two = storyIds('2025-07:24637', 'rural', 'Ất Hợi');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const { pool } = world.database;
const casts = new Map<string, (by: Step['by']) => Actor>();
let department: Actor;

const refusal =
  (code: string, text = '') =>
  (thrown: unknown) => {
    const error = problemOf(thrown);
    return error instanceof Problem && error.code === code && JSON.stringify(error.detail).includes(text);
  };

/** A province of two communes: their stories can then cover it whole. */
before(async () => {
  await pool.query(
    `insert into place (place_id, list_id, level, code, name, short_name, folded, parent_id)
     select $1, list_id, 'province', '99', 'Tỉnh Mẫu', 'Mẫu', 'tinh mau', 'vn' from place where place_id = $2`,
    [PROVINCE, one.commune],
  );
  await pool.query('update place set parent_id = $1 where place_id = any ($2)', [PROVINCE, [one.commune, two.commune]]);
  department = await world.person('provincialDepartment', PROVINCE);
  for (const ids of [one, two]) {
    const cast = await castOf(world, ids);
    casts.set(ids.commune, cast);
    await walk(world, cast, upTo(ids, 'round.consolidate'));
  }
  world.setToday('2026-11-12');
});

function upTo(ids: typeof one, kind: string): Step[] {
  const steps = story(ids);
  return steps.slice(
    0,
    steps.findIndex((step) => step.kind === kind),
  );
}

async function decide(ids: typeof one): Promise<void> {
  const steps = story(ids);
  const at = (kind: string) => steps.findIndex((step) => step.kind === kind);
  const cast = casts.get(ids.commune);
  if (!cast) throw new Error('no cast');
  await walk(world, cast, steps.slice(at('round.consolidate'), at('round.report')));
}

const officer = (ids: typeof one) => casts.get(ids.commune)?.('povertyOfficer');

async function freeze(
  actor: Actor | undefined,
  place: string,
  stage: string,
  reason = '',
  figuresId: string = randomUUID(),
) {
  const body = { figuresId, place, year: 2026, standard: 'vn-2022', stage, reason };
  return figuresFreeze.output.parse((await world.run(actor, 'figures.freeze', body)).answer);
}

async function page(actor: Actor, place: string) {
  return figuresPage.output.parse(await world.ask(actor, 'figures.page', { place }));
}

async function poorAndNear(figuresId: string): Promise<unknown[]> {
  const asked = await world.ask(department, 'figures.table', { figuresId, code: 'R1' });
  const total = figuresTable.output.parse(asked).rows.at(-1);
  return [total?.cells[2], total?.cells[6], total?.missing];
}

test('số liệu sơ bộ lấy kết quả ở bước cao nhất của từng hộ, kèm số hộ theo bước, và được giữ bằng mã kiểm tra', async () => {
  const { hash, version } = await freeze(officer(one), one.commune, 'preliminary', 'Chốt thử (mẫu)', one.posting);
  const [shown] = (await page(department, one.commune)).versions;
  assert.deepEqual([shown?.stage, shown?.version, shown?.hash, shown?.intact], ['preliminary', version, hash, true]);
  assert.deepEqual(shown?.layers, { none: 1, computed: 0, meeting: 0, posted: 3, decided: 0 });
  assert.deepEqual(await poorAndNear(one.posting), [0, 3, 0]);
  assert.equal(shown.by, 'Người mẫu (povertyOfficer)');
});

test('bản sau phải có lý do; bản trước còn nguyên và không ai sửa được', async () => {
  await assert.rejects(freeze(officer(one), one.commune, 'preliminary'), refusal('FIGURES_NEED_REASON'));
  const { version } = await freeze(officer(one), one.commune, 'preliminary', 'Bổ sung hộ (mẫu)');
  assert.equal(version, 2);
  const { versions } = await page(department, one.commune);
  assert.deepEqual(
    versions.map((shown) => [shown.version, shown.reason, shown.intact]),
    [
      [2, 'Bổ sung hộ (mẫu)', true],
      [1, 'Chốt thử (mẫu)', true],
    ],
  );
  await assert.rejects(pool.query('update frozen_figures set hash = $1', ['khác']), /append-only/u);
});

test('chưa quyết định thì không chốt chính thức; tỉnh được nêu tên từng xã còn thiếu', async () => {
  await assert.rejects(
    freeze(officer(one), one.commune, 'official', 'Mẫu'),
    refusal('FIGURES_INCOMPLETE', 'chưa có quyết định'),
  );
  await decide(one);
  await freeze(officer(one), one.commune, 'official', 'Mẫu');
  const { missing } = await page(department, PROVINCE);
  assert.equal(missing.official.length, 1);
  assert.match(missing.official[0] ?? '', /chưa có quyết định/u);
  await assert.rejects(freeze(department, PROVINCE, 'official', 'Mẫu'), refusal('FIGURES_INCOMPLETE', 'quyết định'));
});

test('số sơ bộ của tỉnh là tổng số các xã đã chốt; xã chưa chốt in “–” và được đếm là thiếu', async () => {
  const figuresId = randomUUID();
  await freeze(department, PROVINCE, 'preliminary', 'Mẫu', figuresId);
  assert.deepEqual(await poorAndNear(figuresId), [0, 3, 1]);
  const asked = await world.ask(department, 'figures.table', { figuresId, code: 'R1' });
  const row = figuresTable.output.parse(asked).rows.find(({ unitId }) => unitId === two.commune);
  assert.ok(row?.cells.every((cell) => cell === '–'));
});

test('số chính thức của tỉnh bằng tổng các xã; xã chốt bản mới thì bản của tỉnh được báo là cũ', async () => {
  await decide(two);
  await freeze(officer(two), two.commune, 'official', 'Mẫu');
  const figuresId = randomUUID();
  await freeze(department, PROVINCE, 'official', 'Mẫu', figuresId);
  assert.deepEqual(await poorAndNear(figuresId), [0, 6, 0]);
  assert.deepEqual((await page(department, PROVINCE)).versions[0]?.outdatedBy, []);
  await freeze(officer(two), two.commune, 'official', 'Chốt lại (mẫu)');
  const { name } = (await page(department, two.commune)).place;
  assert.deepEqual((await page(department, PROVINCE)).versions[0]?.outdatedBy, [name]);
});

test('chốt giữ cả R1 đến R13 với mẫu biểu của nó; số sơ bộ đếm theo phiếu khớp số chính thức đếm theo danh sách', async () => {
  const [official] = (await page(department, one.commune)).versions;
  assert.deepEqual(official?.codes, [...tableCodes]);
  const preliminaryId = randomUUID();
  await freeze(officer(one), one.commune, 'preliminary', 'So với chính thức (mẫu)', preliminaryId);
  const cells = async (figuresId: string, code: string) =>
    figuresTable.output
      .parse(await world.ask(department, 'figures.table', { figuresId, code }))
      .rows.map((row) => row.cells.join(' '));
  for (const code of tableCodes) {
    assert.deepEqual(await cells(preliminaryId, code), await cells(official.figuresId, code), code);
  }
  assert.match((await cells(official.figuresId, 'R6')).at(-1) ?? '', /^3 /u);
});

test('bản chốt so với số đang có: không đổi thì không có ô nào khác; tổng số hộ nhập sau thì nêu đúng ô', async () => {
  const [official] = (await page(department, one.commune)).versions.filter(({ stage }) => stage === 'official');
  const compare = async () =>
    figuresDifferences.output.parse(
      await world.ask(department, 'figures.differences', { figuresId: official?.figuresId ?? '' }),
    );
  assert.deepEqual((await compare()).cells, []);
  const [village] = one.villages;
  const count = { villageId: village, on: '2026-12-01', households: 130, persons: 500, source: 'Đếm lại (mẫu)' };
  await world.run(officer(one), 'village.count', count);
  const { cells, without, total } = await compare();
  assert.equal(without, null);
  assert.equal(total, cells.length);
  const changed = cells.find(({ code, column }) => code === 'R1' && column === 1);
  assert.deepEqual([changed?.now], ['130']);
  const kept = await world.ask(department, 'figures.table', { figuresId: official?.figuresId ?? '', code: 'R1' });
  assert.ok(figuresTable.output.parse(kept).rows.every((row) => row.cells[0] !== 130));
});

test('bản chốt cũ chỉ có R1 đến R3 vẫn đọc được như trước, biểu khác được từ chối bằng lời', async () => {
  const figuresId = randomUUID();
  await pool.query(
    `insert into frozen_figures (figures_id, place_id, year, standard_id, stage, version, on_date, content, hash, failing, reason, command_id, frozen_at)
     select $1, place_id, 2019, standard_id, stage, 1, on_date,
            content - 'layouts' - 'peoples' || jsonb_build_object('units', (select jsonb_agg(unit - 'facts') from jsonb_array_elements(content -> 'units') unit)),
            hash, failing, reason, command_id, frozen_at
     from frozen_figures where place_id = $2 and stage = 'official' order by version limit 1`,
    [figuresId, one.commune],
  );
  assert.deepEqual(await poorAndNear(figuresId), [0, 3, 0]);
  await assert.rejects(
    world.ask(department, 'figures.table', { figuresId, code: 'R8' }),
    refusal('FIGURES_WITHOUT_TABLE'),
  );
});

test('in và tải được từng biểu; Bộ xem được, xã khác thì không', async () => {
  const ministry = await world.person('ministry', 'vn');
  const input = { figuresId: one.posting, code: 'R2' };
  const excel = await world.file(ministry, 'figures.excel', input);
  assert.deepEqual([...excel.bytes.slice(0, 2)], [0x50, 0x4b]);
  const pdf = await world.file(ministry, 'figures.paper', input);
  assert.equal(Buffer.from(pdf.bytes.slice(0, 5)).toString(), '%PDF-');
  const stranger = await world.person('povertyOfficer', two.commune);
  await assert.rejects(world.file(stranger, 'figures.excel', input), refusal('NOT_ALLOWED'));
  await assert.rejects(freeze(stranger, one.commune, 'preliminary', 'Mẫu'), refusal('NOT_ALLOWED'));
});

test('số liệu bị sửa ngoài hệ thống thì tỉnh không tổng hợp và trang nói rõ', async () => {
  await pool.query('alter table frozen_figures disable trigger frozen_figures_append_only');
  await pool.query(
    `update frozen_figures set content = jsonb_set(content, '{units,0,layers,decided}', '9') where place_id = $1`,
    [two.commune],
  );
  await pool.query('alter table frozen_figures enable trigger frozen_figures_append_only');
  assert.ok((await page(department, two.commune)).versions.every(({ intact }) => !intact));
  await assert.rejects(freeze(department, PROVINCE, 'official', 'Mẫu'), refusal('FIGURES_DAMAGED'));
});
