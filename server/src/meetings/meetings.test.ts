import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import { Problem } from '../platform/problem.ts';
import { listedBefore } from '../test-listed-before.ts';
import { meetingBody, storyIds, surveyBody } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { meetingCandidates } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Kỷ');
const [first, second, third, fourth] = ids.households;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');

/** The first household was near-poor before; the fourth stays listed; the first three are accepted; no second paper. */
before(async () => {
  const added = story(ids).findIndex(({ kind }) => kind === 'household.add');
  const steps = story(ids)
    .toSpliced(added, 1)
    .filter(({ kind }) => kind !== 'request.receive');
  const listing = steps.findIndex(({ kind }) => kind === 'list.fromRegistry');
  await walk(world, cast, steps.slice(0, listing));
  await listedBefore(world, ids, 0, 'NEAR_POOR');
  await walk(world, cast, steps.slice(listing, steps.findLastIndex(({ kind }) => kind === 'survey.accept') + 1));
  world.setToday('2026-10-20');
});

const stored = ['meeting', 'meeting_vote', 'village_event', 'village_round', 'case_event', 'command'] as const;

/** Everything the tables of a meeting hold, as text. */
async function contents(): Promise<Record<string, unknown>> {
  const all = await Promise.all(
    stored.map(async (table) => {
      const { rows } = await world.database.pool.query<object>(`select t::text from ${table} t order by 1`);
      return [table, rows] as const;
    }),
  );
  return Object.fromEntries(all);
}

async function candidates(): Promise<z.output<(typeof meetingCandidates)['output']>> {
  const asked = { roundId: ids.round, villageId: ids.villages[0] };
  return meetingCandidates.output.parse(await world.ask(officer, 'meeting.candidates', asked));
}

const hands = (agree: number, disagree: number, abstain = 0) => ({ agree, disagree, abstain });

test('chỉ hộ đã nghiệm thu được đưa ra họp, hộ khác chờ với lý do', async () => {
  const { candidates: ready, waiting, meetings } = await candidates();
  assert.deepEqual(
    ready.map(({ householdId, class: found, unchanged }) => ({ householdId, class: found, unchanged })),
    [first, second, third].map((householdId) => ({
      householdId,
      class: 'NEAR_POOR',
      unchanged: householdId === first,
    })),
  );
  assert.deepEqual(
    waiting.map(({ householdId, state }) => ({ householdId, state })),
    [{ householdId: fourth, state: 'LISTED' }],
  );
  assert.deepEqual(meetings, []);
});

test('hộ mới tách hiện hộ cũ và ngày tách; việc tách đã hoàn tác thì thôi', async () => {
  const insert = (seq: number, kind: string, undoes: number | null, body: object) =>
    world.database.pool.query(
      `insert into household_event (household_id, seq, kind, on_date, commune_id, village_id, body, undoes, command_id, recorded_at)
       values ($1, $2, $3, '2026-05-04', $4, $5, $6, $7, $1, '2026-05-05')`,
      [second, seq, kind, ids.commune, ids.villages[0], JSON.stringify(body), undoes],
    );
  const shown = async () => (await candidates()).candidates.map(({ former }) => former);
  await insert(1, 'SPLIT', null, { role: 'new', others: [{ householdId: first, head: 'Hộ Cũ' }] });
  assert.deepEqual(await shown(), [null, { householdId: first, head: 'Hộ Cũ', on: '2026-05-04' }, null]);
  await insert(2, 'UNDO', 1, {});
  assert.deepEqual(await shown(), [null, null, null]);
});

test('một phiếu biểu quyết sai thì cả cuộc họp không được ghi, kể cả các phiếu đúng', async () => {
  const body = meetingBody(ids);
  const [right] = body.singleVotes;
  const wrong = [
    ['votesDoNotAddUp', { singleVotes: [right, { households: [second], ...hands(40, 7) }] }],
    ['notAccepted', { singleVotes: [right, { households: [fourth], ...hands(48, 0) }] }],
    ['votedTwice', { singleVotes: [right, { households: [first], ...hands(48, 0) }] }],
    ['jointVoteOnlyForUnchanged', { jointVote: { households: [first, second], ...hands(48, 0) }, singleVotes: [] }],
  ] as const;
  const before = await contents();
  for (const [code, votes] of wrong) {
    const sent = world.run(officer, 'meeting.hold', { ...body, ...votes });
    await assert.rejects(sent, (error) => error instanceof Problem && error.detail.review?.code === code, code);
    assert.deepEqual(await contents(), before);
  }
});

test('mỗi hộ một dòng: biểu quyết chung hay riêng, số tay giơ, kết quả đưa ra họp, được đồng ý hay không', async () => {
  const body = meetingBody(ids);
  const jointVote = { households: [first], ...hands(40, 8) };
  const singleVotes = [
    { households: [second], ...hands(24, 20, 4), opinion: 'Nhà dột (mẫu)' },
    { households: [third], ...hands(23, 20, 5) },
  ];
  const { answer } = await world.run(officer, 'meeting.hold', { ...body, jointVote, singleVotes });
  assert.deepEqual(answer, { agreed: 2, votedDown: 1 });
  const { rows } = await world.database.pool.query<object>(
    `select household_id, joint, agree, disagree, abstain, attendees, agreed, class, opinion from meeting_vote
     where meeting_id = $1 order by agree desc`,
    [ids.meeting],
  );
  const line = { joint: false, attendees: 48, class: 'NEAR_POOR', opinion: '' };
  assert.deepEqual(rows, [
    { household_id: first, ...line, ...hands(40, 8), agreed: true, joint: true },
    { household_id: second, ...line, ...hands(24, 20, 4), agreed: true, opinion: 'Nhà dột (mẫu)' },
    { household_id: third, ...line, ...hands(23, 20, 5), agreed: false },
  ]);
});

test('cuộc họp hiện với số hộ được đồng ý và ngày ký biên bản; hộ không được đồng ý trở lại danh sách chờ', async () => {
  const turnout = { householdsAttending: 3, listed: 4, form: 'inPerson', formReason: null, area: null, sittings: 1 };
  const shown = { meetingId: ids.meeting, on: '2026-10-20', attendees: 48, agreed: 2, votedDown: 1, ...turnout };
  assert.deepEqual((await candidates()).meetings, [{ ...shown, minutesOn: null }]);
  const signers = { chair: true, secretary: true, households: true };
  await world.run(officer, 'minutes.sign', { meetingId: ids.meeting, on: '2026-10-20', signers });
  const { meetings, candidates: ready, waiting } = await candidates();
  assert.deepEqual(meetings, [{ ...shown, minutesOn: '2026-10-20' }]);
  assert.deepEqual(ready, []);
  assert.deepEqual(waiting.map(({ householdId }) => householdId).sort(), [third, fourth].sort());
});

test('họp lần nữa cho một phần thôn, nhiều buổi: hộ không được thống nhất lần trước được nêu số lần', async () => {
  const entry = { ...surveyBody(ids, 2, 0, '2026-10-22'), seen: await eventsOf(third) };
  world.setToday('2026-10-25');
  await world.run(officer, 'survey.submit', entry);
  await world.run(cast('steeringCommittee'), 'survey.accept', {
    ...{ householdId: third, roundId: ids.round, version: 2, on: '2026-10-23' },
  });
  const [again] = (await candidates()).candidates;
  assert.deepEqual([again?.householdId, again?.votedDown], [third, 1]);
  const sitting = { on: '2026-10-24', startsAt: '19:00', endsAt: '21:00' };
  const second = { ...meetingBody(ids), meetingId: randomUUID(), on: '2026-10-25', area: 'Xóm Trên (mẫu)' };
  const singleVotes = [{ households: [third], ...hands(40, 8) }];
  const late = { ...second, singleVotes, earlierSittings: [{ ...sitting, on: '2026-10-26' }] };
  await assert.rejects(world.run(officer, 'meeting.hold', late), (error) => {
    return error instanceof Problem && error.detail.fields?.[0]?.path === 'earlierSittings.0.on';
  });
  await world.run(officer, 'meeting.hold', { ...second, singleVotes, earlierSittings: [sitting] });
  const held = (await candidates()).meetings.at(-1);
  assert.deepEqual([held?.area, held?.sittings, held?.agreed], ['Xóm Trên (mẫu)', 2, 1]);
});

test('phiếu nhiều hơn người dự bị từ chối, nêu đúng hộ phải đếm lại', async () => {
  const body = { ...meetingBody(ids), meetingId: randomUUID(), on: '2026-10-25' };
  const votes = [{ households: [third], ...hands(60, 0) }];
  await assert.rejects(world.run(officer, 'meeting.hold', { ...body, singleVotes: votes }), (error) => {
    return error instanceof Problem && error.detail.review?.caseIds?.[0] === third;
  });
});

/** The case's event number, on which a new form rests. */
async function eventsOf(householdId: string): Promise<number> {
  const { rows } = await world.database.pool.query<{ seq: number }>(
    `select seq from review_case where household_id = $1 and round_id = $2`,
    [householdId, ids.round],
  );
  return rows[0]?.seq ?? 0;
}
