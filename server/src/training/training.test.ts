import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf, type ProblemCode } from '../platform/problem.ts';
import { say } from '../platform/words/problems.vi.ts';
import { testWorld } from '../test-world.ts';
import { trainingCampaign, trainingCampaigns, trainingCosts } from './contract.ts';

const world = await testWorld({ today: '2026-09-15' });
after(() => world.drop());
const province = '2025-07:68';
const commune = '2025-07:24631';
const department = await world.person('provincialDepartment', province);
const officer = await world.person('povertyOfficer', commune);
const villageId = randomUUID();
await world.run(officer, 'village.add', { villageId, commune, name: 'Thôn Mẫu', position: 1, from: '2026-01-01' });
const head = await world.person('villageHead', villageId);
const elsewhere = await world.person('povertyOfficer', '2025-07:00331');
const ministry = await world.person('ministry', 'vn');

const refused =
  (code: ProblemCode, text = '') =>
  (thrown: unknown) => {
    const error = problemOf(thrown);
    return error instanceof Problem && error.code === code && say(error.code, error.detail.values).includes(text);
  };

const subjectId = randomUUID();
const plan = (change: object = {}) => ({
  ...{ campaignId: randomUUID(), place: province, title: 'Tập huấn rà soát (mẫu)', kind: 'review' },
  ...{ planNumber: '12/KH-UBND', planOn: '2026-09-01', basis: [], organisers: ['Sở mẫu'], year: 2026 },
  ...{ forms: ['vn-2022/v2'], from: '2026-10-01', to: '2026-10-31' },
  groups: [{ audience: 'enumerator', places: [commune], expected: 300 }],
  subjects: [{ subjectId, title: 'Ghi phiếu B', kind: 'review', minutes: 180 }],
  ...change,
});

const titles = async (actor: Actor) =>
  trainingCampaigns.output.parse(await world.ask(actor, 'training.campaigns', {})).campaigns.map(({ title }) => title);
const page = async (actor: Actor, campaignId: string) =>
  trainingCampaign.output.parse(await world.ask(actor, 'training.campaign', { campaignId }));

const main = plan();
await world.run(department, 'training.plan', main);

suite('ai thấy, ai làm được', () => {
  test('xã và trưởng thôn thấy đợt của tỉnh; tỉnh thấy đợt của xã; xã của tỉnh khác thì không', async () => {
    const own = plan({ place: commune, title: 'Tập huấn của phường (mẫu)', subjects: [], groups: [] });
    await world.run(officer, 'training.plan', own);
    for (const actor of [officer, head, department, ministry]) {
      assert.deepEqual((await titles(actor)).sort(), ['Tập huấn của phường (mẫu)', 'Tập huấn rà soát (mẫu)']);
    }
    assert.deepEqual(await titles(elsewhere), []);
    await assert.rejects(page(elsewhere, main.campaignId), refused('NOT_FOUND'));
  });

  test('xã được thêm lớp dưới đợt của tỉnh ở xã mình, không sửa được kế hoạch của tỉnh', async () => {
    const seen = await page(officer, main.campaignId);
    assert.deepEqual([seen.mine, seen.units.map(({ place }) => place)], [false, [commune]]);
    assert.equal((await page(department, main.campaignId)).mine, true);
    assert.deepEqual((await page(head, main.campaignId)).costs, null);
    await assert.rejects(world.run(officer, 'training.plan', plan()), refused('NOT_ALLOWED'));
    const { place: _, ...change } = main;
    await assert.rejects(world.run(officer, 'training.change', change), refused('NOT_ALLOWED'));
    await assert.rejects(world.run(head, 'training.plan', plan({ place: commune })), refused('NOT_ALLOWED'));
  });

  test('tiền của đợt: tỉnh nhập dự toán và thực chi bằng đồng chẵn, thôn không xem được', async () => {
    const line = { lineId: randomUUID(), campaignId: main.campaignId, sessionId: null, place: province };
    const cost = { ...line, item: 'Tài liệu', source: 'Ngân sách tỉnh', estimate: 30_000_000, actual: null };
    await world.run(department, 'training.cost', cost);
    await world.run(department, 'training.cost', { ...cost, actual: 28_500_000 });
    assert.deepEqual((await page(department, main.campaignId)).costs, { estimate: 30_000_000, actual: 28_500_000 });
    const lines = async (actor: Actor) =>
      trainingCosts.output.parse(await world.ask(actor, 'training.costs', { campaignId: main.campaignId })).lines;
    assert.equal((await lines(department)).length, 1);
    assert.deepEqual(await lines(officer), []);
    await assert.rejects(lines(head), refused('NOT_ALLOWED'));
    await assert.rejects(world.run(department, 'training.cost', { ...cost, actual: 1.5 }), refused('BODY_INVALID'));
    await assert.rejects(
      world.run(officer, 'training.cost', { ...cost, lineId: randomUUID() }),
      refused('NOT_ALLOWED'),
    );
  });
});

suite('nhập sai thì được nói rõ, không ghi nửa vời', () => {
  test('ngày đảo, kế hoạch của ngày mai, đơn vị ngoài tỉnh, phiếu lạ', async () => {
    const wrong = (change: object) => world.run(department, 'training.plan', plan({ subjects: [], ...change }));
    await assert.rejects(wrong({ from: '2026-11-01' }), refused('DAYS_REVERSED', '31/10/2026'));
    await assert.rejects(wrong({ planOn: '2026-12-01' }), refused('DAY_AHEAD'));
    const groups = [{ audience: 'enumerator', places: ['2025-07:00331'], expected: null }];
    await assert.rejects(wrong({ groups }), refused('TRAINING_UNIT_NOT_UNDER', 'không thuộc địa bàn'));
    await assert.rejects(wrong({ forms: ['vn-2022/v9'] }), refused('BODY_INVALID'));
    assert.equal((await titles(department)).length, 2);
  });

  test('nội dung của đợt khác không bị lấy mất', async () => {
    const stolen = plan({ subjects: [{ subjectId, title: 'Lấy', kind: 'review', minutes: 1 }] });
    await assert.rejects(world.run(department, 'training.plan', stolen), refused('ALREADY_EXISTS'));
    assert.equal((await page(department, main.campaignId)).subjects[0]?.title, 'Ghi phiếu B');
  });
});

suite('tình trạng của đợt', () => {
  const step = (campaignId: string, to: string, reason = '') =>
    world.run(department, 'training.step', { campaignId, to, reason });

  test('không mở khi chưa có nội dung, không chạy khi chưa có lớp, hủy phải ghi lý do', async () => {
    const bare = plan({ subjects: [] });
    await world.run(department, 'training.plan', bare);
    await assert.rejects(step(bare.campaignId, 'open'), refused('TRAINING_STEP_REFUSED', 'chưa có nội dung'));
    await assert.rejects(step(bare.campaignId, 'ended'), refused('TRAINING_STEP_REFUSED', 'không chuyển'));
    await assert.rejects(step(bare.campaignId, 'cancelled'), refused('TRAINING_NEEDS_REASON', 'lý do'));
    await step(bare.campaignId, 'cancelled', 'Lập nhầm (mẫu)');
    await assert.rejects(step(bare.campaignId, 'open'), refused('TRAINING_STEP_REFUSED'));
    const { place: _, ...change } = bare;
    await assert.rejects(world.run(department, 'training.change', change), refused('TRAINING_OVER', 'đã hủy'));
  });

  test('sửa sau khi mở phải ghi lý do; mọi thay đổi được giữ', async () => {
    const { place: _, ...change } = main;
    await step(main.campaignId, 'open');
    await assert.rejects(step(main.campaignId, 'running'), refused('TRAINING_STEP_REFUSED', 'chưa có lớp'));
    await assert.rejects(world.run(department, 'training.change', change), refused('TRAINING_NEEDS_REASON'));
    await world.run(department, 'training.change', { ...change, to: '2026-11-15', reason: 'Thêm tuần (mẫu)' });
    const { history, campaign } = await page(officer, main.campaignId);
    assert.equal(campaign.to, '2026-11-15');
    assert.deepEqual(
      history.map(({ kind, reason }) => [kind, reason]),
      [
        ['changed', 'Thêm tuần (mẫu)'],
        ['open', ''],
        ['planned', ''],
      ],
    );
  });
});
