import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { Problem } from '../platform/problem.ts';
import { citizenNumberOf, roundBody, storyIds, type StoryIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { requestBook, requestReceive } from './contract.ts';

const world = await testWorld({ today: '2026-09-10' });
after(() => world.drop());
const { pool } = world.database;
const ids = storyIds('2025-07:24631', 'rural', 'Tân Mùi');
const beside = storyIds('2025-07:24637', 'rural', 'Nhâm Thân');

const refusal = (code: string, text = '') => {
  return (error: unknown) =>
    error instanceof Problem && error.code === code && JSON.stringify(error.detail).includes(text);
};

async function commune(own: StoryIds) {
  const officer = await world.person('povertyOfficer', own.commune);
  const village = { villageId: own.villages[0], commune: own.commune, name: 'Thôn 1', position: 1, from: '2025-07-01' };
  await world.run(officer, 'village.add', village);
  await world.run(officer, 'round.open', roundBody(own));
  return officer;
}

const officer = await commune(ids);
const neighbour = await commune(beside);

/** A paper of a new household. */
function paper(name: string, change: object = {}, own: StoryIds = ids) {
  const householdId = randomUUID();
  const citizenNumber = citizenNumberOf(householdId);
  return {
    ...{ requestId: randomUUID(), householdId, roundId: own.round, villageId: own.villages[0] },
    ...{ source: 'reviewRequest', channel: 'inPerson', on: '2026-09-09', filing: { by: 'head' } },
    ...{ reasonKind: 'jobLoss', reason: 'Mất việc làm (mẫu)', members: [], putOnList: false },
    head: { memberId: randomUUID(), name, sex: 'male', bornYear: 1980, ethnicity: 1, citizenNumber },
    ...change,
  };
}

async function receive(body: unknown, actor = officer) {
  return requestReceive.output.parse((await world.run(actor, 'request.receive', body)).answer);
}

async function cases(householdId: string): Promise<number> {
  const { rowCount } = await pool.query('select from review_case where household_id = $1', [householdId]);
  return rowCount ?? 0;
}

suite('giấy đề nghị tại quầy', () => {
  test('số tiếp nhận chạy theo xã và năm; trong thời gian rà soát định kỳ, hạn trả lời là ngày cuối của đợt', async () => {
    const first = await receive(paper('Lý Văn Một'));
    const second = await receive(paper('Lý Văn Hai'));
    const other = await receive(paper('Lý Văn Một', {}, beside), neighbour);
    assert.deepEqual([first.number, second.number, other.number], ['1/2026', '2/2026', '1/2026']);
    assert.deepEqual([first.state, first.answerBy], ['RECEIVED', '2026-12-14']);
    assert.equal(await cases(first.householdId), 0);
  });

  test('đưa vào danh sách một lần; trả lời rồi thì không trả lời nữa', async () => {
    const body = paper('Lý Văn Ba');
    const { householdId } = await receive(body);
    const step = { householdId, requestId: body.requestId, on: '2026-09-10' };
    await world.run(officer, 'request.list', step);
    assert.equal(await cases(householdId), 1);
    await assert.rejects(world.run(officer, 'request.list', step), refusal('REQUEST_ANSWERED'));
    const refuse = { ...step, number: '3/UBND', reason: 'Mẫu' };
    await assert.rejects(world.run(officer, 'request.refuse', refuse), refusal('REQUEST_ANSWERED'));
  });

  test('từ chối bằng văn bản thì có lý do và số, hộ không có hồ sơ rà soát', async () => {
    const body = paper('Lý Văn Bốn');
    const { householdId } = await receive(body);
    const step = { householdId, requestId: body.requestId, on: '2026-09-10', number: '4/UBND', reason: 'Không cư trú' };
    await world.run(officer, 'request.refuse', step);
    assert.equal(await cases(householdId), 0);
    const { requests } = requestBook.output.parse(
      await world.ask(officer, 'request.book', { roundId: ids.round, state: 'REFUSED' }),
    );
    assert.deepEqual(
      requests.map(({ head, answer }) => [head, answer]),
      [['Lý Văn Bốn', 'văn bản số 4/UBND; Không cư trú']],
    );
  });

  test('rút giấy khi danh sách chưa chốt: hồ sơ kết thúc vì đã rút', async () => {
    const body = paper('Lý Văn Năm', { putOnList: true });
    const { householdId, state } = await receive(body);
    assert.equal(state, 'LISTED');
    const step = { householdId, requestId: body.requestId, on: '2026-09-10', reason: 'Tự thấy không khó khăn' };
    await world.run(officer, 'request.withdraw', step);
    const { rows } = await pool.query<{ stage: string; side: string }>(
      `select stage, state ->> 'sideState' as side from review_case where household_id = $1`,
      [householdId],
    );
    assert.deepEqual(rows, [{ stage: 'CLOSED', side: 'WITHDRAWN' }]);
  });

  test('nộp thay người khác phải nêu quan hệ và giấy ủy quyền', async () => {
    const filing = { by: 'other', name: 'Hàng Xóm Mẫu', relation: 'hàng xóm' };
    await assert.rejects(receive(paper('Lý Văn Sáu', { filing })), refusal('BODY_INVALID', 'filing.authorisation'));
    await receive(paper('Lý Văn Sáu', { filing: { ...filing, authorisation: 'giấy ủy quyền 12/2026' } }));
  });

  test('thôn đề nghị không phải là nguồn của danh sách theo chuẩn 2022', async () => {
    const sent = receive(paper('Lý Văn Bảy', { source: 'villageProposal' }));
    await assert.rejects(sent, refusal('REVIEW_REFUSED', 'sourceNotAllowed'));
  });
});

suite('hộ giống hộ đã có', () => {
  const first = paper('Mạc Thị Chín');
  const again = () => paper('Mạc Thị Chín', { head: { ...first.head, memberId: randomUUID() } });

  test('nộp hai lần: lần sau thấy giấy lần trước, chưa chọn thì không ghi gì', async () => {
    const { number } = await receive(first);
    const { rows: before } = await pool.query('select count(*) from review_request');
    await assert.rejects(receive(again()), refusal('REQUEST_LOOKALIKE', `đã có giấy đề nghị số ${number}`));
    assert.deepEqual((await pool.query('select count(*) from review_request')).rows, before);
  });

  test('chọn cùng một hộ: gắn với giấy trước, không thêm hộ, không thêm hồ sơ', async () => {
    const choice = { is: 'same', householdId: first.householdId };
    const linked = await receive({ ...again(), choice, putOnList: true });
    assert.deepEqual([linked.householdId, linked.state], [first.householdId, 'LINKED']);
    assert.equal(await cases(first.householdId), 0);
  });

  test('hộ đã có trong danh sách: trả lời đã có, không mở hồ sơ thứ hai', async () => {
    await world.run(officer, 'request.list', { ...first, on: '2026-09-10' });
    const choice = { is: 'same', householdId: first.householdId };
    const { state } = await receive({ ...again(), choice, putOnList: true });
    assert.deepEqual([state, await cases(first.householdId)], ['ALREADY_LISTED', 1]);
  });

  test('hai người cùng nhận là chủ hộ: giữ cả hai giấy, một chủ hộ, có câu hỏi cho chuyến rà soát', async () => {
    const choice = { is: 'same', householdId: first.householdId };
    const { citizenNumber } = first.head;
    const claimed = { ...first.head, memberId: randomUUID(), name: 'Mạc Văn Mười', citizenNumber };
    await receive({ ...again(), head: claimed, choice });
    const { rows } = await pool.query<{ body: unknown; heads: number }>(
      `select q.body, (select count(*) from household_member m where m.household_id = q.household_id and m.is_head and m.current) as heads
       from visit_question q where household_id = $1 and kind = 'HEAD_CLAIM'`,
      [first.householdId],
    );
    assert.deepEqual(rows, [{ body: { head: 'Mạc Thị Chín', claimed: 'Mạc Văn Mười' }, heads: 1 }]);
  });

  test('chọn hộ khác kèm lý do: là hộ mới', async () => {
    const head = { ...first.head, memberId: randomUUID(), citizenNumber: undefined };
    const { state, householdId } = await receive({ ...again(), head, choice: { is: 'another', reason: 'Trùng tên' } });
    assert.deepEqual([state, householdId === first.householdId], ['RECEIVED', false]);
  });

  test('có ở xã khác: chỉ nói tên xã', async () => {
    const head = { ...first.head, memberId: randomUUID() };
    const { listedElsewhere } = await receive(paper('Mạc Thị Chín', { head }, beside), neighbour);
    const { rows } = await pool.query<{ name: string }>('select name from place where place_id = $1', [ids.commune]);
    assert.deepEqual(listedElsewhere, [{ commune: rows[0]?.name }]);
  });

  test('không số định danh nào nằm ngoài bảng của nó', async () => {
    const { rows } = await pool.query<{ kept: string }>(
      `select body::text as kept from review_request union all select body::text from command_body
       union all select body::text from visit_question`,
    );
    assert.ok(rows.some(({ kept }) => kept.includes('Mạc Thị Chín')));
    assert.ok(rows.every(({ kept }) => !kept.includes(first.head.citizenNumber)));
  });
});
