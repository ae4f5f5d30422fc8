import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import { pdfText } from '../documents/fixtures/pdf-text.ts';
import { everywhere } from '../platform/database.ts';
import { middleFacts, type MiddleRow } from '../platform/facts/middle-facts.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { listedBefore } from '../test-listed-before.ts';
import { storyIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import {
  incomeDecide,
  incomeDetermine,
  incomeObject,
  incomeOpen,
  incomePost,
  incomeRound,
  incomeRounds,
} from './contract.ts';

const world = await testWorld({ today: '2026-05-04' });
after(() => world.drop());
const ids = storyIds('2025-07:24637', 'rural', 'Giáp Thìn');
const [villageId] = ids.villages;
const officer = await world.person('povertyOfficer', ids.commune);
const chairman = await world.person('communeChairman', ids.commune);
const [earning, above, worker] = [randomUUID(), randomUUID(), randomUUID()];
const homes = { [earning]: randomUUID(), [above]: randomUUID(), [worker]: randomUUID() };
const [roundId, workers] = [randomUUID(), randomUUID()];

const refusal = (code: string, text = '') => {
  return (thrown: unknown) => {
    const error = problemOf(thrown);
    return error instanceof Problem && error.code.startsWith(code) && JSON.stringify(error.detail).includes(text);
  };
};
const run = async (kind: string, body: object, actor = officer) => (await world.run(actor, kind, body)).answer;
const page = async (round = roundId) =>
  incomeRound.output.parse(await world.ask(officer, 'income.round', { roundId: round }));

function paper(caseId: string, kind: string, name: string) {
  const head = { memberId: randomUUID(), name, sex: 'female', bornYear: 1979, ethnicity: 1 };
  return { caseId, kind, villageId, householdId: homes[caseId], head, reason: 'Đề nghị (mẫu)', on: '2026-05-04' };
}

/** Two persons, so much each in a month. */
const sheet = (perMonth: number) => ({
  members: 2,
  farming: true,
  lines: [{ source: 'crops', gross: perMonth * 24 + 1_000_000, cost: 1_000_000 }],
  assistance: 9_000_000,
});

before(async () => {
  await run('village.add', { villageId, commune: ids.commune, name: 'Thôn Mẫu', position: 1, from: '2026-01-01' });
  await run('income.receive', paper(earning, 'middleLiving', 'Vi Thị Một'));
  await run('income.receive', paper(above, 'middleLiving', 'Vi Thị Hai'));
  await run('income.receive', { ...paper(worker, 'lowIncomeWorker', 'Vi Thị Ba'), workplace: 'Xưởng mẫu' });
});

const opening = { commune: ids.commune, kind: 'middleLiving', year: 2026, month: 5 };

suite('người đề nghị đã có trong sổ hộ', () => {
  test('cùng họ tên, năm sinh: chưa ghi gì cho đến khi chọn cùng một hộ, hoặc nêu vì sao là người khác', async () => {
    const again = { ...paper(randomUUID(), 'middleLiving', 'VI THỊ MỘT'), householdId: randomUUID() };
    const households = async () => {
      const { rows } = await world.database.pool.query<{ n: number }>('select count(*)::integer as n from household');
      return rows[0]?.n ?? 0;
    };
    const before = await households();
    await assert.rejects(run('income.receive', again), refusal('REQUEST_LOOKALIKE', 'Thôn Mẫu: cùng họ tên, năm sinh'));
    const { head: _head, ...known } = { ...again, householdId: homes[earning] };
    await run('income.receive', known);
    assert.equal(await households(), before);
    await run('income.withdraw', { caseId: again.caseId, reason: 'Nộp hai lần (mẫu)', on: '2026-05-04' });
    const other = { ...again, caseId: randomUUID(), another: 'Trùng tên, ở xóm khác (mẫu)' };
    await run('income.receive', other);
    assert.equal(await households(), before + 1);
    await run('income.withdraw', { caseId: other.caseId, reason: 'Thử (mẫu)', on: '2026-05-04' });
  });

  test('người lao động cũng được nhận ra: câu từ chối nêu đúng hộ và người', async () => {
    const member = { ...paper(randomUUID(), 'lowIncomeWorker', 'Vi Thị Một'), householdId: randomUUID() };
    await assert.rejects(run('income.receive', member), refusal('REQUEST_LOOKALIKE', String(homes[earning])));
  });
});

suite('kỳ xác định mức sống trung bình', () => {
  test('mở từ ngày 15, nhận mọi giấy đang chờ của loại đó; mỗi tháng một kỳ', async () => {
    const early = run('income.open', { ...opening, roundId, on: '2026-05-04' });
    await assert.rejects(early, refusal('REVIEW_REFUSED', 'beforeMonthlyStart'));
    world.setToday('2026-05-15');
    const opened = incomeOpen.output.parse(await run('income.open', { ...opening, roundId, on: '2026-05-15' }));
    assert.deepEqual(opened, { taken: 2, decisionBy: '2026-06-01' });
    const again = run('income.open', { ...opening, roundId: randomUUID(), on: '2026-05-15' });
    await assert.rejects(again, refusal('ROUND_EXISTS'));
    const seen = await world.ask(officer, 'income.rounds', { commune: ids.commune, year: 2026 });
    const { rounds, waiting } = incomeRounds.output.parse(seen);
    assert.deepEqual([rounds.length, rounds[0]?.daysLeft, rounds[0]?.risk], [1, 17, 'none']);
    assert.deepEqual(
      waiting.map(({ name, kind }) => [name, kind]),
      [['Vi Thị Ba', 'lowIncomeWorker']],
    );
  });

  test('bảng thu nhập nói ngay kết quả và lý do; thiếu việc làm thì không kết luận', async () => {
    world.setToday('2026-05-18');
    const asked = { caseId: earning, on: '2026-05-18' };
    const unclear = run('income.determine', { ...asked, sheet: { ...sheet(2_000_000), farming: null } });
    await assert.rejects(unclear, refusal('REVIEW_REFUSED', 'incomeIncomplete'));
    const decimal = { ...sheet(2_000_000), assistance: 0.5 };
    await assert.rejects(run('income.determine', { ...asked, sheet: decimal }), refusal('BODY_INVALID', 'assistance'));
    const said = incomeDetermine.output.parse(await run('income.determine', { ...asked, sheet: sheet(2_000_000) }));
    assert.equal(said.recognised, true);
    assert.match(said.text, /bình quân 2\.000\.000 đồng.*trên 1\.500\.000 đến 2\.250\.000/u);
    const other = { caseId: above, on: '2026-05-18', sheet: sheet(2_100_000) };
    assert.equal(incomeDetermine.output.parse(await run('income.determine', other)).recognised, true);
  });

  test('niêm yết tại trụ sở 5 ngày làm việc; khiếu nại được phúc tra trong 3 ngày làm việc', async () => {
    world.setToday('2026-05-19');
    const posted = incomePost.output.parse(await run('income.post', { roundId, on: '2026-05-19' }));
    assert.deepEqual(posted, { posted: 2, endsOn: '2026-05-26' });
    world.setToday('2026-05-20');
    const objectionId = randomUUID();
    const object = { caseId: above, objectionId, on: '2026-05-20', from: 'Người dân mẫu', content: 'Hộ này thu cao' };
    assert.equal(incomeObject.output.parse(await run('income.object', object)).replyBy, '2026-05-25');
    world.setToday('2026-05-22');
    const answer = { caseId: above, objectionId, on: '2026-05-22', upheld: true, answer: 'Đã tính lại (mẫu)' };
    await run('income.answer', { ...answer, sheet: sheet(2_500_000) });
    const { cases, block } = await page();
    assert.deepEqual(
      cases.map(({ stage, result }) => [stage, result?.recognised]),
      [
        ['POSTED', true],
        ['POSTED', false],
      ],
    );
    assert.match(block ?? '', /Chưa hết thời gian niêm yết/u);
  });
});

suite('kết thúc kỳ', () => {
  test('quyết định công nhận một hộ, trả lời hộ kia kèm lý do; trạng thái đến ngày ghi trong quyết định', async () => {
    const decision = {
      ...{ decisionId: randomUUID(), roundId, number: 'DEMO-40/QĐ-UBND', signer: 'Chủ tịch Mẫu' },
      letters: [{ caseId: above, number: 'DEMO-41/UBND' }],
      validTo: '2027-03-31',
    };
    world.setToday('2026-05-26');
    const early = run('income.decide', { ...decision, on: '2026-05-26', effectiveOn: '2026-05-26' }, chairman);
    await assert.rejects(early, refusal('REVIEW_REFUSED', 'postingNotOver'));
    world.setToday('2026-05-27');
    const on = { on: '2026-05-27', effectiveOn: '2026-05-27' };
    const reversed = run('income.decide', { ...decision, ...on, validTo: '2026-05-26' }, chairman);
    await assert.rejects(reversed, refusal('DAYS_REVERSED'));
    const silent = run('income.decide', { ...decision, ...on, letters: [] }, chairman);
    await assert.rejects(silent, refusal('REVIEW_REFUSED', 'reasonMissing'));
    const signed = incomeDecide.output.parse(await run('income.decide', { ...decision, ...on }, chairman));
    assert.deepEqual([signed.recognised, signed.refused], [1, 1]);
    const papersNow = async (paper: string) => pdfText(await world.file(officer, 'income.paper', { roundId, paper }));
    assert.match(await papersNow('decision'), /Công nhận 1 hộ là hộ làm nông nghiệp.*đến hết ngày 31\/03\/2027/su);
    assert.match(await papersNow('letters'), /DEMO-41\/UBND.*Vi Thị Hai/su);
    const hung = await papersNow('posted');
    assert.ok(['Vi Thị Một', 'Vi Thị Hai'].every((name) => hung.includes(name)));
    assert.doesNotMatch(hung, /đồng/u, 'niêm yết không ghi thu nhập');
    assert.match(await papersNow('sheets'), /Không tính vào thu nhập: trợ cấp.*9\.000\.000/su);
    const { cases } = await page();
    assert.match(cases[1]?.ended ?? '', /DEMO-41\/UBND; Thu nhập 12 tháng 60\.000\.000 đồng/u);
    const r1 = {
      ...{ place: ids.commune, year: 2026, standard: 'vn-2022', mapOn: '2026-06-01', basis: 'reviewYear' as const },
      ...{ netCommunes: [], perCommune: false, minorityBy: 'head' as const, dividedAt: null },
    };
    const counted = await world.database.within(everywhere, async (tx) => ({
      held: await middleFacts(tx, { ...r1, on: '2027-03-31' }),
      over: await middleFacts(tx, { ...r1, on: '2027-04-01' }),
      before: await middleFacts(tx, { ...r1, on: '2026-01-01' }),
    }));
    const ofVillage = (rows: readonly MiddleRow[]) => rows.find(({ unit_id }) => unit_id === villageId);
    const counts = ({ held, over }: typeof counted) =>
      [held, over].map((rows) => [ofVillage(rows)?.households, ofVillage(rows)?.persons]);
    assert.deepEqual(counts(counted), [
      [1, 2],
      [0, 0],
    ]);
    assert.deepEqual(counted.before, [], 'trước kỳ đầu tiên: chưa biết, không phải 0');
  });
});

suite('người lao động có thu nhập thấp', () => {
  test('thuộc hộ nghèo thì không công nhận, dù thu nhập thấp', async () => {
    await listedBefore(world, ids, 0, 'POOR');
    const [caseId, householdId] = [randomUUID(), ids.households[0]];
    world.setToday('2026-06-01');
    await run('income.receive', {
      ...{ caseId, kind: 'lowIncomeWorker', villageId, householdId, reason: 'Mẫu', on: '2026-06-01' },
    });
    world.setToday('2026-06-15');
    await run('income.open', { ...opening, kind: 'lowIncomeWorker', month: 6, roundId: workers, on: '2026-06-15' });
    const ask = { on: '2026-06-15', sheet: sheet(2_250_000) };
    assert.equal(incomeDetermine.output.parse(await run('income.determine', { ...ask, caseId })).recognised, false);
    const own = await run('income.determine', { ...ask, caseId: worker });
    assert.equal(incomeDetermine.output.parse(own).recognised, true);
  });

  test('năm 2027 chưa có quy định: không mở kỳ', async () => {
    world.setToday('2027-02-15');
    const next = { ...opening, year: 2027, month: 2, roundId: randomUUID(), on: '2027-02-15' };
    await assert.rejects(run('income.open', next), refusal('REVIEW_REFUSED', 'settingUnknown'));
  });
});

test('xã khác không thấy, không làm được gì', async () => {
  const stranger = await world.person('povertyOfficer', '2025-07:24631');
  await assert.rejects(world.ask(stranger, 'income.round', { roundId }), refusal('NOT_'));
  await assert.rejects(run('income.post', { roundId, on: '2027-02-15' }, stranger), refusal('NOT_'));
});
