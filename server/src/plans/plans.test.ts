import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { Problem, problemOf } from '../platform/problem.ts';
import { requestBody, roundBody, storyIds, surveyBody } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { committees, invitations, planOfRound, planPage } from './contract.ts';

const world = await testWorld({ today: '2026-11-10' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
const { commune, plan: planId, round: roundId } = ids;
const officer = await world.person('povertyOfficer', commune);
const signer = { name: 'Chủ tịch Mẫu', authority: 'chairman' };
const basis = [{ title: 'Kế hoạch của tỉnh (mẫu)', number: 'DEMO-1/KH-UBND', on: '2026-08-20' }];

const refusal =
  (code: string, words = /./u) =>
  (thrown: unknown) => {
    const error = problemOf(thrown);
    if (!(error instanceof Problem)) return false;
    const said = (error.detail.fields ?? []).map(({ message }) => message).join(' ');
    return error.code === code && words.test(said === '' ? error.code : said);
  };

const page = async (year = 2026) => planPage.output.parse(await world.ask(officer, 'plan.page', { commune, year }));

async function content(change: object = {}) {
  const { proposal } = await page();
  const rounds = [
    { kind: 'annual', months: [] },
    { kind: 'regular', months: [2, 3] },
    { kind: 'middleLiving', months: [2] },
  ];
  return { number: 'DEMO-2/KH-UBND', on: '2026-08-25', signer, basis, rounds, steps: proposal, ...change };
}

const moved = async (step: string, change: object) =>
  (await page()).proposal.map((one) => (one.step === step ? { ...one, ...change } : one));

const make = async (change: object = {}) =>
  world.run(officer, 'plan.make', { planId, commune, year: 2026, ...(await content()), ...change });

suite('kế hoạch của năm', () => {
  test('trái quy định thì bị từ chối, nói bước nào và vì sao; không có gì được ghi', async () => {
    const steps = await moved('post', { to: '2026-12-09' });
    await assert.rejects(make({ steps }), refusal('PLAN_AGAINST_LAW', /Niêm yết.*08\/12\/2026/u));
    const early = await moved('list', { from: '2026-08-30' });
    await assert.rejects(make({ steps: early }), refusal('PLAN_AGAINST_LAW', /01\/09\/2026 đến 14\/12\/2026/u));
    await assert.rejects(make({ on: '2026-11-11' }), refusal('DAY_AHEAD'));
    assert.equal((await page()).planId, null);
  });

  test('một kế hoạch giữ nhiều kỳ; giấy tháng 8 nhập ngày 10/11 vẫn giữ cả hai ngày', async () => {
    await make();
    const { versions, monthly, law } = await page();
    assert.deepEqual([versions[0]?.on, versions[0]?.enteredOn === '2026-08-25'], ['2026-08-25', false]);
    assert.deepEqual(
      monthly.map(({ kind, from, decisionBy }) => [kind, from, decisionBy]),
      [
        ['regular', '2026-02-15', '2026-03-02'],
        ['middleLiving', '2026-02-15', '2026-03-02'],
        ['regular', '2026-03-15', '2026-03-30'],
      ],
    );
    assert.deepEqual([law?.last.post, law?.postingWithComplaint], ['2026-12-08', '2026-11-23']);
    await assert.rejects(make({ planId: randomUUID() }), refusal('PLAN_EXISTS'));
  });

  test('năm chưa có quy định thì không có kế hoạch để đề xuất', async () => {
    const { law, proposal } = await page(2027);
    assert.deepEqual([law, proposal], [null, []]);
  });
});

suite('xã vào hệ thống ngày 10/11, các bước của tháng 9 ghi lại theo giấy', () => {
  test('đợt mở ngày 01/9 dưới kế hoạch; danh sách chốt 11/9; phiếu ghi ngày 05/10', async () => {
    const village = { villageId: ids.villages[0], commune, name: 'Thôn 1 (mẫu)', position: 1, from: '2026-01-01' };
    await world.run(officer, 'village.add', village);
    const other = storyIds('2025-07:24637', 'rural', 'Mẫu').plan;
    await assert.rejects(
      world.run(officer, 'round.open', { ...roundBody(ids), planId: other }),
      refusal('PLAN_NOT_FOR_ROUND'),
    );
    await world.run(officer, 'round.open', { ...roundBody(ids), planId });
    await world.run(officer, 'household.add', requestBody(ids, 0));
    await world.run(officer, 'list.close', { roundId, on: '2026-09-11' });
    await world.run(officer, 'survey.submit', surveyBody(ids, 0, 1));
    const { plan } = planOfRound.output.parse(await world.ask(officer, 'plan.ofRound', { roundId }));
    const days = plan?.steps.map(({ step, begun, done }) => [step, begun, done]).slice(0, 3);
    assert.deepEqual(days, [
      ['list', '2026-09-01', '2026-09-11'],
      ['collect', '2026-10-05', null],
      ['meet', null, null],
    ]);
  });

  test('các cổng vẫn giữ theo ngày của việc: chốt danh sách trước ngày mở đợt thì bị từ chối', async () => {
    const early = world.run(officer, 'list.close', { roundId, on: '2026-08-31' });
    await assert.rejects(early, refusal('REVIEW_REFUSED'));
    const version = { householdId: ids.households[0], roundId, version: 1 };
    const committee = await world.person('steeringCommittee', commune);
    const before = world.run(committee, 'survey.accept', { ...version, on: '2026-09-20' });
    await assert.rejects(before, refusal('REVIEW_REFUSED'));
    await world.run(committee, 'survey.accept', { ...version, on: '2026-10-20' });
  });
});

suite('đổi kế hoạch khi các thôn đã làm', () => {
  const change = async (body: object) =>
    world.run(officer, 'plan.change', {
      ...{ planId, commune, seen: 1, reason: 'Bão số 9 (mẫu)' },
      ...(await content({ number: 'DEMO-9/KH-UBND', on: '2026-11-09' })),
      ...body,
    });

  test('việc đã xảy ra không đổi được; việc chưa làm thì đổi được, thành bản mới có lý do', async () => {
    const listed = await moved('list', { to: '2026-09-30' });
    await assert.rejects(change({ steps: listed }), refusal('PLAN_AGAINST_LAW', /đã thực hiện ngày 11\/09\/2026/u));
    const steps = await moved('meet', { to: '2026-11-30' });
    await assert.rejects(change({ steps, seen: 2 }), refusal('PLAN_CHANGED'));
    await change({ steps });
    const { versions } = await page();
    assert.deepEqual(
      versions.map(({ version, reason }) => [version, reason]),
      [
        [2, 'Bão số 9 (mẫu)'],
        [1, null],
      ],
    );
  });
});

suite('ban chỉ đạo, rà soát viên, giấy mời', () => {
  const member = (name: string, villages: readonly string[]) => ({
    ...{ memberId: randomUUID(), name, office: 'Trưởng thôn', post: 'Rà soát viên', phone: '', villages },
  });
  const paper = { year: 2026, number: 'DEMO-3/QĐ-UBND', on: '2026-08-26', from: '2026-09-01', signer, basis };
  const form = (kind: string, name: string, members: readonly object[]) => ({
    ...{ committeeId: randomUUID(), commune, kind, name, members, ...paper },
  });
  const answer = async () => committees.output.parse(await world.ask(officer, 'committees', { commune, year: 2026 }));

  test('rà soát viên theo thôn; người vào, người ra có ngày; thôn chưa có ai thì nói ra', async () => {
    const first = member('Đặng Văn Mẫu', [ids.villages[0]]);
    const body = form('enumerators', 'Tổ rà soát mẫu', [first]);
    assert.deepEqual((await answer()).uncovered, ['Thôn 1 (mẫu)']);
    const foreign = form('enumerators', 'Tổ lạ', [member('Ai Đó', [randomUUID()])]);
    await assert.rejects(world.run(officer, 'committee.form', foreign), refusal('VILLAGE_NOT_HERE'));
    await world.run(officer, 'committee.form', body);
    assert.deepEqual((await answer()).uncovered, []);
    const second = member('Bùi Thị Mẫu', []);
    const { committeeId } = body;
    const next = { committeeId, commune, from: '2026-11-01', leaving: [first.memberId], joining: [second] };
    await world.run(officer, 'committee.change', next);
    const seats = (await answer()).committees[0]?.members.map(({ name, from, to }) => [name, from, to]);
    assert.deepEqual(seats, [
      ['Đặng Văn Mẫu', '2026-09-01', '2026-10-31'],
      ['Bùi Thị Mẫu', '2026-11-01', null],
    ]);
    assert.deepEqual((await answer()).uncovered, ['Thôn 1 (mẫu)']);
  });

  test('quyết định in cả hai tổ của cùng một giấy; giấy mời họp thôn mời Mặt trận', async () => {
    const board = form('steering', 'Ban Chỉ đạo mẫu', [member('Trưởng Ban Mẫu', [])]);
    await world.run(officer, 'committee.form', board);
    const invitation = {
      ...{ invitationId: ids.invitation, commune, to: { villageId: ids.villages[0] }, number: 'DEMO-12/GM-UBND' },
      ...{ on: '2026-11-09', meetingOn: '2026-11-12', at: '19:00', venue: 'Nhà văn hóa', content: 'Họp dân' },
      ...{ guests: [], signer },
    };
    const late = { ...invitation, meetingOn: '2026-11-08' };
    await assert.rejects(world.run(officer, 'invitation.send', late), refusal('DAYS_REVERSED'));
    await world.run(officer, 'invitation.send', invitation);
    const told = invitations.output.parse(await world.ask(officer, 'invitations', { commune, year: 2026 }));
    assert.deepEqual(
      told.invitations.map(({ of, at }) => [of, at]),
      [['Thôn 1 (mẫu)', '19:00']],
    );
    for (const [kind, input] of [
      ['paper.committee', { committeeId: board.committeeId }],
      ['paper.committeeList', { committeeId: board.committeeId }],
      ['paper.plan', { planId }],
      ['paper.invitation', { invitationId: ids.invitation }],
    ] as const) {
      for (const format of ['pdf', 'docx']) {
        const { bytes, fileName } = await world.file(officer, kind, { ...input, format });
        assert.ok(bytes.length > 2000 && fileName.endsWith(format), `${kind} ${fileName}`);
      }
    }
  });
});

suite('kế hoạch trong xã', () => {
  test('trưởng thôn của xã đọc được kế hoạch; công chức xã khác thì không', async () => {
    const head = await world.person('villageHead', ids.villages[0]);
    assert.ok(await world.ask(head, 'plan.page', { commune, year: 2026 }));

    const stranger = await world.person('povertyOfficer', '2025-07:24637');
    await assert.rejects(world.ask(stranger, 'plan.page', { commune, year: 2026 }), refusal('NOT_ALLOWED'));
  });
});
