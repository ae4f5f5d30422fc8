import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachments } from '@ra-soat/server/attachments/contract.ts';
import { branchLists, visitQuestions } from '@ra-soat/server/branches/contract.ts';
import { certificatesBoard } from '@ra-soat/server/certificates/contract.ts';
import { decisionPage } from '@ra-soat/server/decisions/contract.ts';
import { directivePage, directives } from '@ra-soat/server/directives/contract.ts';
import { duplicates } from '@ra-soat/server/duplicates/contract.ts';
import { guidanceSearch } from '@ra-soat/server/guidance/contract.ts';
import { remarksOpen } from '@ra-soat/server/inspections/contract.ts';
import { noticesBoard } from '@ra-soat/server/notices/contract.ts';
import { committees, invitations, planPage } from '@ra-soat/server/plans/contract.ts';
import { objectionsRegister } from '@ra-soat/server/postings/contract.ts';
import { figuresPage } from '@ra-soat/server/reports/contract.ts';
import { requestBook } from '@ra-soat/server/requests/contract.ts';
import { roundBoard, rounds } from '@ra-soat/server/rounds/contract.ts';
import { settings } from '@ra-soat/server/settings/contract.ts';
import type { World } from '@ra-soat/server/test-world.ts';
import { handOf, type Hand } from '../season/hand.ts';
import { HA_NOI, LAM_DONG, LINH_NAM, QUANG_KHE } from './offices.ts';

interface Commune {
  readonly id: string;
  readonly province: string;
  readonly hand: Hand;
  readonly department: Hand;
  /** Rounds of this year and the last. */
  readonly now: string;
  readonly last: string;
}

async function communeOf(world: World, id: string, province: string): Promise<Commune> {
  const hand = handOf(world.doors, await world.person('povertyOfficer', id));
  const department = handOf(world.doors, await world.person('provincialDepartment', province));
  const own = (await hand.ask(rounds, {})).rounds;
  const of = (year: number) => own.find((round) => round.year === year)?.roundId ?? assert.fail(String(year));
  return { id, province, hand, department, now: of(2026), last: of(2025) };
}

type Each = (work: (commune: Commune) => Promise<void>) => Promise<void>;

async function startOfSeason(each: Each): Promise<void> {
  await each(async ({ hand, id }) => {
    const at = { commune: id, year: 2026 };
    const { planId } = await hand.ask(planPage, at);
    const { files } = await hand.ask(attachments, { kind: 'plan', id: planId ?? assert.fail('no plan') });
    assert.deepEqual([files.length, files[0]?.mediaType], [1, 'application/pdf']);
    const formed = await hand.ask(committees, at);
    assert.deepEqual(new Set(formed.committees.map(({ kind }) => kind)), new Set(['steering', 'enumerators']));
    assert.deepEqual(formed.uncovered, []);
    assert.equal((await hand.ask(invitations, at)).invitations.length, 2);
  });
}

async function counterAndLists(each: Each): Promise<void> {
  await each(async ({ hand, now: roundId }) => {
    const { requests } = await hand.ask(requestBook, { roundId });
    assert.ok(requests.some(({ state, answer }) => state === 'REFUSED' && answer !== ''));
    assert.ok(requests.some(({ filedBy }) => filedBy.includes('Nông Văn Mẫu')));
    assert.ok((await hand.ask(duplicates, { roundId })).pairs.length > 0);
    const { lists } = await hand.ask(branchLists, { roundId });
    assert.deepEqual([lists.length, lists[0]?.state], [1, 'done']);
    assert.ok((lists[0]?.outcome.matched ?? 0) > 3 && lists[0]?.outcome.unmatched === 1);
    const { questions } = await hand.ask(visitQuestions, { roundId });
    assert.ok(questions.some(({ kind }) => kind === 'FACT_DIFFERS'));
  });
}

async function complaintsAndFigures(each: Each): Promise<void> {
  await each(async ({ hand, id, now: roundId }) => {
    const { counts, lines } = await hand.ask(objectionsRegister, { roundId });
    assert.deepEqual(counts, { open: 2, late: 0, answered: 1 });
    assert.ok(lines.some((line) => line.kind === 'complaint' && line.answerBy !== null));
    assert.ok(lines.some((line) => line.confidential));
    assert.equal((await hand.ask(roundBoard, { roundId })).totals.sidelined, 1);
    const frozen = await hand.ask(figuresPage, { place: id, year: 2026 });
    assert.deepEqual(
      frozen.versions.map(({ stage, intact }) => [stage, intact]),
      [['preliminary', true]],
    );
  });
}

async function afterDecision(each: Each): Promise<void> {
  await each(async ({ hand, last: roundId }) => {
    const { villages } = await hand.ask(certificatesBoard, { roundId });
    assert.ok(villages.some(({ certificates, handed }) => certificates > 0 && handed === certificates));
    assert.ok(villages.some(({ certificates, handed }) => handed < certificates));
    assert.ok(villages.some(({ takenBack }) => takenBack > 0));
    const told = (await hand.ask(noticesBoard, { roundId })).villages;
    assert.ok(told.some((village) => village.told > 0) && told.some((village) => village.told === 0));
  });
}

async function laterDecisions([, ward]: readonly Commune[]): Promise<void> {
  assert.ok(ward);
  const { standards } = await ward.hand.ask(decisionPage, { roundId: ward.last });
  assert.ok(standards.some(({ standard, decides }) => standard === 'ha-noi-2022' && decides));
}

async function fromAbove(each: Each): Promise<void> {
  await each(async ({ hand, department, id, province }) => {
    const set = (await department.ask(settings, { place: province })).settings.flatMap(({ own }) => own);
    assert.deepEqual([set.length, set[0]?.mark], [1, 'confirmed']);
    const { letters } = await hand.ask(guidanceSearch, { commune: id });
    assert.deepEqual(new Set(letters.map(({ place }) => place)), new Set([id, province]));
    const given = (await hand.ask(directives, {})).directives.find(({ place }) => place === province);
    const page = await hand.ask(directivePage, { directiveId: given?.directiveId ?? assert.fail('no directive') });
    assert.deepEqual(new Set(page.tasks.map(({ state }) => state)), new Set(['done', 'late']));
    assert.equal((await hand.ask(remarksOpen, { commune: id })).remarks.length, 1);
  });
}

async function headOfMany({ database }: World): Promise<void> {
  const { rows } = await database.pool.query<{ role: string }>(
    `select role from role_grant join account using (account_id) where username = 'truongthon' order by role`,
  );
  assert.deepEqual(
    rows.map(({ role }) => role),
    ['enumerator', 'enumerator', 'enumerator', 'villageHead'],
  );
}

/** What a newcomer is to find of the whole season, asked of a world that holds the demonstration. */
export function testSeason(worldOf: () => World): void {
  let known: Promise<readonly Commune[]> | undefined;
  const communes = () => {
    const world = worldOf();
    known ??= Promise.all([communeOf(world, QUANG_KHE, LAM_DONG), communeOf(world, LINH_NAM, HA_NOI)]);
    return known;
  };
  const each: Each = async (work) => {
    for (const commune of await communes()) await work(commune);
  };
  test('mùa rà soát: kế hoạch có bản quét, ban chỉ đạo, rà soát viên của mọi thôn, giấy mời', () =>
    startOfSeason(each));
  test('mùa rà soát: giấy đề nghị bị từ chối có lý do, nộp thay; hộ có thể trùng; danh sách của trường có chỗ khác', () =>
    counterAndLists(each));
  test('mùa rà soát: khiếu nại còn hạn, phản ánh đã trả lời; một hộ vắng nhà; số liệu sơ bộ đã chốt', () =>
    complaintsAndFigures(each));
  test('mùa rà soát: năm trước đã giao giấy, báo kết quả ở vài thôn', () => afterDecision(each));
  test('mùa rà soát: tỉnh có cài đặt kèm văn bản, hướng dẫn, việc đã xong và quá hạn, kiến nghị chưa khắc phục', () =>
    fromAbove(each));
  test('mùa rà soát: năm trước ở phường có chuẩn của thành phố', async () => laterDecisions(await communes()));
  test('mùa rà soát: trưởng thôn có ba vai trò trong một tài khoản', () => headOfMany(worldOf()));
}
