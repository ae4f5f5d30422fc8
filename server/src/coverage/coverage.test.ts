import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, suite, test } from 'node:test';
import exceljs from 'exceljs';
import { costPerLearnerDay, coveredPercent, trainingCounts } from '@ra-soat/domain/training/coverage.ts';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { trainingCoverage, trainingCoverageBy, trainingIndicators, trainingMissing } from './contract.ts';
import { testCampaign } from './test-campaign.ts';

const world = await testWorld({ today: '2026-10-01' });
after(() => world.drop());
const province = '2025-07:68';
const communes = ['2025-07:24631', '2025-07:24637', '2025-07:24640'];
const [own = '', other = ''] = communes;
const department = await world.person('provincialDepartment', province);
const officer = await world.person('povertyOfficer', own);
const trainer = await world.person('trainer', own);
const neighbour = await world.person('povertyOfficer', other);
const elsewhere = await world.person('provincialDepartment', '2025-07:01');
const head = await world.person('trainee', own);

// Other slices' tables are filled by SQL here: what is tested is the counting, over every mixture of facts.
const seeds = [1, 2, 3, 4];
const campaigns: string[] = [];
before(async () => {
  const { rows } = await world.database.pool.query<{ id: string }>(
    `select place_id as id from place where parent_id = $1 order by place_id limit 7`,
    [province],
  );
  const some = [...communes, ...rows.map(({ id }) => id).filter((id) => !communes.includes(id))];
  for (const seed of seeds) {
    const people = 40 + seed * 60;
    const { campaignId } = await testCampaign(world.database.pool, { place: province, communes: some, people, seed });
    campaigns.push(campaignId);
  }
  for (const [position, places, expected] of [
    [1, [own], 30],
    [2, [own, other], 50],
    [3, [], 100],
  ] as const)
    await world.database.pool.query(`insert into training_group values ($1, $2, 'enumerator', $3, $4, $5)`, [
      ...[campaigns[0], position, places, expected, province],
    ]);
});

const ask = async (actor: Actor, input: object) =>
  trainingCoverage.output.parse(await world.ask(actor, 'training.coverage', input));
const askBy = async (actor: Actor, input: object) =>
  trainingCoverageBy.output.parse(await world.ask(actor, 'training.coverageBy', input));
const refusal = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};

suite('cộng qua các cấp', () => {
  test('mỗi cột của tỉnh bằng tổng các xã, mỗi xã bằng tổng các thôn, hỏi ở đâu cũng một số', async () => {
    for (const input of [...campaigns.map((campaignId) => ({ campaignId })), { year: 2026 }]) {
      const whole = await ask(department, { place: province, ...input });
      for (const count of trainingCounts) {
        assert.equal(
          whole.totals[count],
          whole.units.reduce((sum, unit) => sum + unit[count], 0),
          count,
        );
      }
      for (const unit of whole.units.filter(({ listed, kind }) => listed > 0 && kind === 'place')) {
        const below = await ask(department, { place: unit.id, ...input });
        for (const count of trainingCounts) assert.equal(below.totals[count], unit[count], `${unit.name}: ${count}`);
      }
    }
  });

  test('người không quá lượt, lượt không quá buổi; đã mời không quá danh sách; có mặt và còn thiếu bù nhau', async () => {
    let checked = 0;
    for (const campaignId of campaigns) {
      for (const place of [province, own]) {
        const { totals, units } = await ask(department, { place, campaignId });
        for (const unit of [totals, ...units]) {
          assert.ok(unit.came <= unit.attendances && unit.attendances <= unit.halfDays, 'người ≤ lượt ≤ buổi');
          assert.ok(unit.invited <= unit.listed);
          assert.equal(unit.listed, unit.came - unit.unlisted + unit.missing, 'danh sách = đến + thiếu');
          assert.ok(unit.women <= unit.came && unit.minorities <= unit.came);
          assert.ok(unit.trainedVillages <= unit.villages);
          checked += unit.came;
        }
        const { days, sessions, audiences } = await askBy(department, { place, campaignId });
        assert.equal(
          days.reduce((sum, day) => sum + day.halfDays, 0),
          totals.halfDays,
        );
        assert.equal(
          sessions.reduce((sum, session) => sum + session.persons, 0),
          totals.attendances,
        );
        assert.ok(audiences.every((row) => row.came <= totals.came && row.listed <= totals.listed));
        assert.ok(audiences.reduce((sum, row) => sum + row.came, 0) >= totals.came, 'hai vai thì đứng hai dòng');
      }
    }
    assert.ok(checked > 1000, 'có người để đếm');
  });
});

suite('mỗi người một lần', () => {
  test('một người dự nhiều đợt trong năm chỉ là một người', async () => {
    const { pool } = world.database;
    const { rows } = await pool.query<{ n: number }>(`
      select count(distinct person_id)::integer as n from training_attendance where voided_at is null`);
    const before = await ask(department, { place: province, year: 2026 });
    assert.equal(before.totals.came, rows[0]?.n);
    await pool.query(
      `insert into training_attendance (session_id, half, person_id, campaign_id, point_id, point_place_id, place_id,
         commune_id, village_id, state, method, at, command_id)
       select s.session_id, 0, a.person_id, s.campaign_id, s.session_id, s.place_id, a.place_id, a.commune_id, a.village_id,
         'present', 'list', a.at, gen_random_uuid()
       from (select * from training_attendance where campaign_id = $1 and voided_at is null limit 1) a,
         (select * from training_session where campaign_id = $2 limit 1) s`,
      [campaigns[0], campaigns[1]],
    );
    const { totals } = await ask(department, { place: province, year: 2026 });
    assert.deepEqual(
      [totals.came - before.totals.came, totals.attendances - before.totals.attendances],
      [0, 1],
      'thêm một lượt, không thêm người',
    );
  });

  test('số dự kiến chỉ chia cho đơn vị mà kế hoạch nêu riêng', async () => {
    const [campaignId] = campaigns;
    const { totals, units } = await ask(department, { place: province, campaignId });
    assert.equal(totals.expected, 180);
    assert.equal(units.find(({ id }) => id === own)?.expected, 30);
    assert.equal(units.find(({ id }) => id === other)?.expected, null);
    assert.equal((await ask(officer, { place: own, campaignId })).totals.expected, 30);
  });
});

suite('ai được xem', () => {
  test('xã xem xã mình trong đợt của tỉnh; xã khác, tỉnh khác và người chỉ đi học bị từ chối', async () => {
    const [campaignId] = campaigns;
    const { units, above, totals } = await ask(officer, { place: own, campaignId });
    assert.ok(totals.came > 0);
    assert.deepEqual(above, []);
    assert.ok(units.every(({ kind }) => kind !== 'place'));
    assert.deepEqual((await ask(trainer, { place: own, campaignId })).totals, totals);
    for (const stranger of [neighbour, elsewhere, head]) {
      await assert.rejects(ask(stranger, { place: own, campaignId }), refusal('NOT_ALLOWED'));
    }
    await assert.rejects(ask(officer, { place: province, campaignId }), refusal('NOT_ALLOWED'));
    const unknown = '00000000-0000-4000-8000-000000000000';
    await assert.rejects(ask(officer, { place: own, campaignId: unknown }), refusal('NOT_FOUND'));
  });

  test('người còn thiếu: đúng số đã đếm, có tên, không có số định danh; giảng viên không xem tên', async () => {
    const campaignId = campaigns.at(-1);
    const { totals, units } = await ask(officer, { place: own, campaignId });
    const missing = async (actor: Actor, more: object = {}) =>
      trainingMissing.output.parse(await world.ask(actor, 'training.missing', { place: own, campaignId, ...more }));
    const { people, all } = await missing(officer);
    assert.deepEqual([people.length, all], [totals.missing, totals.missing]);
    const village = units.find((unit) => unit.kind === 'village' && unit.missing > 0);
    assert.ok(village);
    assert.equal((await missing(officer, { village: village.id })).all, village.missing);
    assert.deepEqual((await missing(department)).all, totals.missing);
    for (const stranger of [trainer, neighbour, elsewhere])
      await assert.rejects(missing(stranger), refusal('NOT_ALLOWED'));
  });

  test('chỉ tiêu của đợt là của đơn vị tổ chức: tiền chia cho ngày người học', async () => {
    const [campaignId] = campaigns;
    await world.database.pool.query(
      `insert into training_cost values (gen_random_uuid(), $1, null, $2, 'Nước uống', 'Ngân sách', 5000000, 4000000, gen_random_uuid())`,
      [campaignId, province],
    );
    const answer = trainingIndicators.output.parse(await world.ask(department, 'training.indicators', { campaignId }));
    const { totals } = await ask(department, { place: province, campaignId });
    assert.deepEqual(answer.totals, totals);
    assert.deepEqual(answer.sessions, { planned: 2, held: 2, cancelled: 0 });
    assert.deepEqual(answer.points, { planned: 2, connected: 2 });
    assert.deepEqual(answer.cost, {
      estimate: 5_000_000,
      actual: 4_000_000,
      perLearnerDay: costPerLearnerDay(4_000_000, totals.halfDays),
    });
    assert.ok(answer.quiz.passed > 0 && answer.quiz.passed <= answer.quiz.sat);
    assert.equal(answer.quiz.passed, totals.passed);
    await assert.rejects(world.ask(officer, 'training.indicators', { campaignId }), refusal('NOT_ALLOWED'));
  });
});

test('phần trăm không bao giờ làm tròn lên đủ, và người ngoài danh sách không che người còn thiếu', () => {
  const unit = { expected: null, listed: 200, came: 201, unlisted: 2 };
  const zero = Object.fromEntries(trainingCounts.map((count) => [count, 0]));
  const whole = trainingCoverage.output.shape.totals.parse({ ...zero, ...unit });
  assert.equal(coveredPercent(whole), 99);
  assert.equal(coveredPercent({ ...whole, listed: 0 }), null);
  assert.equal(costPerLearnerDay(100, 0), null);
});

suite('báo cáo', () => {
  test('Word và PDF mở được; bảng Excel cộng đủ từng cột và không có số định danh', async () => {
    const campaignId = campaigns.at(-1);
    for (const [format, begin] of [
      ['docx', 'PK'],
      ['pdf', '%P'],
    ] as const) {
      const { bytes } = await world.file(department, 'paper.trainingReport', { campaignId, format });
      assert.equal(Buffer.from(bytes).subarray(0, 2).toString(), begin);
    }
    const { bytes, fileName } = await world.file(department, 'paper.trainingTables', { campaignId });
    assert.match(fileName, /\.xlsx$/u);
    const book = new exceljs.Workbook();
    await book.xlsx.read(Readable.from([bytes]));
    const [sessions, units, audiences, missing] = book.worksheets;
    assert.ok(sessions && units && audiences && missing);
    for (const [sheet, from] of [
      [sessions, 4],
      [units, 4],
    ] as const) {
      for (let column = from; column <= sheet.columnCount; column += 1) {
        const values: unknown[] = [];
        sheet.getColumn(column).eachCell(({ value }, row) => (row > 3 ? values.push(value) : undefined));
        const numbers = values.filter((value) => typeof value === 'number');
        const total = numbers.pop();
        const heading = sheet.getCell(3, column).text;
        if (heading === 'Tỷ lệ có mặt') continue;
        assert.equal(
          numbers.reduce((sum, value) => sum + value, 0),
          total,
          heading,
        );
      }
    }
    const { totals } = await ask(department, { place: province, campaignId });
    assert.equal(missing.rowCount - 3, totals.missing);
    assert.deepEqual(
      Array.from({ length: missing.columnCount }, (_, at) => missing.getCell(3, at + 1).value),
      ['TT', 'Đơn vị', 'Thôn, tổ', 'Họ và tên', 'Đối tượng', 'Điện thoại', 'Số lần mời'],
    );
    for (const kind of ['paper.trainingReport', 'paper.trainingTables'])
      await assert.rejects(world.file(officer, kind, { campaignId }), refusal('NOT_ALLOWED'));
    await assert.rejects(world.file(trainer, 'paper.trainingTables', { campaignId }), refusal('NOT_ALLOWED'));
  });
});
