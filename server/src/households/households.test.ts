import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { Problem } from '../platform/problem.ts';
import { citizenNumberOf, requestBody, roundBody, storyIds, type StoryIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { householdAdd } from '../requests/contract.ts';
import { caseList, householdSearch, listFromRegistry } from './contract.ts';

const world = await testWorld({ today: '2025-09-02' });
after(() => world.drop());
const { pool } = world.database;

const refusal = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

/** A commune with two villages, a round of 2025 and four households that asked in it. */
async function commune(ids: StoryIds) {
  const officer = await world.person('povertyOfficer', ids.commune);
  for (const [i, villageId] of ids.villages.entries()) {
    const village = { villageId, commune: ids.commune, name: `Thôn ${String(i + 1)}`, position: i + 1 };
    await world.run(officer, 'village.add', { ...village, from: '2025-07-01' });
  }
  await world.run(officer, 'round.open', { ...roundBody(ids), year: 2025, openedOn: '2025-09-01' });
  for (const index of [0, 1, 2, 3]) await world.run(officer, 'household.add', asked(ids, index, '2025-09-02'));
  return officer;
}

function asked(ids: StoryIds, index: number, on: string) {
  const body = requestBody(ids, index);
  return { ...body, request: { ...body.request, on } };
}

/** The same person comes as another household. */
function again(ids: StoryIds, citizenNumber = citizenNumberOf(randomUUID())) {
  const body = asked(ids, 0, '2025-09-02');
  return { ...body, householdId: randomUUID(), head: { ...body.head, memberId: randomUUID(), citizenNumber } };
}

const ids = storyIds('2025-07:24631', 'rural', 'Đặng Thị Ớt'.normalize('NFD'));
const beside = storyIds('2025-07:24637', 'rural', 'Đặng Thị Ớt'.normalize('NFC'));
const officer = await commune(ids);
const neighbour = await commune(beside);

test('tìm hộ: không dấu, có dấu, dựng sẵn hay tổ hợp, từ chữ nào của tên cũng ra; hộ xã khác không bao giờ ra', async () => {
  const typed = ['dang thi ot', 'ĐẶNG THỊ ỚT'.normalize('NFD'), 'Đặng Thị Ớt'.normalize('NFC'), 'ớt ngươi', '  OT '];
  for (const [actor, own] of [
    [officer, ids],
    [neighbour, beside],
  ] as const) {
    for (const text of typed) {
      const { households } = householdSearch.output.parse(await world.ask(actor, 'household.search', { text }));
      assert.deepEqual(households.map(({ householdId }) => householdId).sort(), [...own.households].sort(), text);
      assert.ok(households.every(({ head }) => head.startsWith('Đặng Thị Ớt'.normalize('NFC'))));
    }
  }
  assert.deepEqual(await world.ask(officer, 'household.search', { text: 'ớt tim' }), { households: [] });
});

test('thêm hộ: người đã có trong xã bị từ chối; có ở xã khác thì chỉ nói tên xã, không nói hộ nào', async () => {
  const number = citizenNumberOf(ids.households[0]);
  await assert.rejects(world.run(officer, 'household.add', again(ids, number)), refusal('LISTED_ELSEWHERE'));
  const { answer } = await world.run(neighbour, 'household.add', again(beside, number));
  const { rows } = await pool.query<{ name: string }>('select name from place where place_id = $1', [ids.commune]);
  assert.deepEqual(householdAdd.output.parse(answer), { listedElsewhere: [{ commune: rows[0]?.name }] });
});

test('thêm hộ: số định danh không nằm trong nhật ký, không ở dạng đọc được', async () => {
  const { rows } = await pool.query<{ kept: string }>(
    `select body::text as kept from command_body union all select answer::text from command
     union all select encode(cipher, 'escape') from household_citizen`,
  );
  assert.ok(rows.some(({ kept }) => kept.includes(ids.households[0])));
  assert.ok(rows.every(({ kept }) => !ids.households.some((id) => kept.includes(citizenNumberOf(id)))));
});

suite('danh sách hộ của đợt', () => {
  test('lật trang gặp mỗi hộ đúng một lần, theo thứ tự người ta đếm, với từng bộ lọc', async () => {
    const second = { ...ids, villages: [ids.villages[1], ids.villages[0]] as const };
    for (let n = 0; n < 11; n += 1) await world.run(officer, 'household.add', again(second));
    // A number as a workbook may hold it.
    const odd = `update review_case set number = '4|b', sort_key = '0001:000004|b' where household_id = $1`;
    await pool.query(odd, [ids.households[3]]);
    const inVillage = { group: 'REQUEST', state: 'LISTED' };
    const filters: readonly [object, number][] = [
      [{}, 15],
      [{ ...inVillage, villageId: ids.villages[0] }, 4],
      [{ ...inVillage, villageId: ids.villages[1] }, 11],
      [{ text: 'ot' }, 15],
      [{ text: '4|b' }, 1],
      [{ group: 'POOR' }, 0],
    ];
    for (const [filter, count] of filters) {
      const seen = await pages({ ...filter, roundId: ids.round, limit: 4 });
      assert.deepEqual([seen.length, new Set(seen.map(({ householdId }) => householdId)).size], [count, count]);
      const order = seen.map(({ village, number }) => `${village} ${number}`);
      assert.deepEqual(order, order.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    }
  });

  test('con trỏ trang do ai đó sửa bị từ chối, không làm hỏng gì', async () => {
    const input = { roundId: ids.round, after: '0001:000004|không phải mã' };
    await assert.rejects(world.ask(officer, 'case.list', input), refusal('BODY_INVALID'));
  });
});

async function pages(input: object) {
  const seen: { householdId: string; village: string; number: string }[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const answer = await world.ask(officer, 'case.list', { ...input, ...(after && { after }) });
    const { cases, next, total } = caseList.output.parse(answer);
    seen.push(...cases);
    if (next === null) assert.equal(total, seen.length);
    after = next;
  }
  return seen;
}

suite('đợt năm sau', () => {
  const next = { ...ids, round: randomUUID() };

  test('lấy danh sách đang quản lý hai lần vẫn mỗi hộ một lần; hộ đã thoát không vào', async () => {
    const was = (index: 0 | 1 | 2, found: string, to: string | null) =>
      pool.query(
        `insert into household_status (household_id, standard_id, from_on, to_on, class, persons, commune_id, village_id, decision_number, command_id)
         values ($1, 'vn-2022', '2026-01-01', $2, $3, 1, $4, $5, 'DEMO-1/QĐ-UBND', $6)`,
        [ids.households[index], to, found, ids.commune, ids.villages[0], randomUUID()],
      );
    await Promise.all([was(0, 'POOR', null), was(1, 'NEAR_POOR', null), was(2, 'POOR', '2026-06-30')]);
    world.setToday('2026-09-02');
    await world.run(officer, 'round.open', roundBody(next));
    const listed: number[] = [];
    for (const _ of [1, 2]) {
      const { answer } = await world.run(officer, 'list.fromRegistry', { roundId: next.round, on: '2026-09-02' });
      listed.push(listFromRegistry.output.parse(answer).listed);
    }
    assert.deepEqual(listed, [2, 0]);
  });

  test('hộ trở lại giữ số cũ và vẫn là hộ từng nghèo', async () => {
    await world.run(officer, 'household.add', asked(next, 2, '2026-09-02'));
    const { rows } = await pool.query<{ number: string; was: string }>(
      `select number, concat_ws(' ', list_group, before_class, ever_poor::text, ever_near_poor::text) as was
       from review_case where round_id = $1 order by number`,
      [next.round],
    );
    assert.deepEqual(
      rows.map(({ number, was }) => `${number} ${was}`),
      ['1 POOR POOR true false', '2 NEAR_POOR NEAR_POOR false true', '3 REQUEST NON_POOR true false'],
    );
  });
});
