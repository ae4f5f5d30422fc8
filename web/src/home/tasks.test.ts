import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import type { Board } from '../rounds/board.ts';
import { tasksOf, type Task } from './tasks.ts';

const counts = {
  total: 20,
  listed: 0,
  surveyed: 20,
  accepted: 20,
  agreed: 20,
  votedDown: 0,
  posted: 20,
  objected: 0,
  sidelined: 0,
  decided: 0,
};

function village(position: number, change: Partial<typeof counts>, late = false): Board['villages'][number] {
  return {
    villageId: `00000000-0000-4000-8000-00000000000${position}`,
    name: `Thôn ${position}`,
    position,
    counts: { ...counts, ...change },
    meetingHeldOn: null,
    postedOn: null,
    postingEndsOn: null,
    late,
    overdue: late ? ['quá hạn'] : [],
    nextAnswerBy: null,
    next: '',
  };
}

function board(state: string, villages: Board['villages'], change: Partial<Board> = {}): Board {
  return {
    readAt: '2026-11-12T07:00:00.000Z',
    round: {
      roundId: '00000000-0000-4000-8000-000000000000',
      commune: '2025-07:00337',
      communeName: 'Phường Lĩnh Nam',
      year: 2026,
      standard: 'vn-2022',
      standardName: 'Chuẩn nghèo đa chiều giai đoạn 2022-2025',
      standards: [],
      state,
      openedOn: '2026-09-01',
      formVersion: 'v2',
      areaType: 'urban',
      legalBasis: [],
      committee: 'Ban Chỉ đạo',
      listClosedOn: null,
      consolidatedOn: null,
      opinion: { required: false, body: null, soughtOn: null, dueOn: null, receivedOn: null, agreed: null },
      decisionId: null,
      ...{ kind: 'annual', month: null, title: 'Rà soát định kỳ năm 2026', windowEndsOn: '2026-12-14', daysLeft: 20 },
      risk: 'none',
      decidedOn: null,
      reportedOn: null,
    },
    calendar: [],
    lastSafePostingOn: '2026-12-08',
    villages,
    totals: counts,
    blocks: [],
    committeeOpen: [],
    ...change,
  };
}

const everything = () => true;

test('an empty round begins with the import, for who may import', () => {
  const empty = board('LISTING', [], { totals: { ...counts, total: 0 } });
  assert.deepEqual(tasksOf(empty, everything)[0], { kind: 'import' });
  assert.deepEqual(
    tasksOf(empty, (verb) => verb === 'survey.enter'),
    [],
  );
});

test('late villages come first, then objections, then what is nearest to the decision', () => {
  const villages = [
    village(1, { surveyed: 10, accepted: 10, agreed: 10, posted: 10 }),
    village(2, { posted: 18 }),
    village(3, { objected: 1 }),
    village(4, { surveyed: 10, accepted: 10, agreed: 10, posted: 10 }, true),
  ];
  const blocked = { blocks: [{ code: 'casesNotEnded', message: '', village: null }] };
  const tasks = tasksOf(board('REVIEWING', villages, blocked), everything);
  const names = tasks.map((task) => (task.kind === 'village' ? `${task.work} ${task.village.position}` : task.kind));
  assert.deepEqual(names, ['survey 4', 'objections 3', 'post 2', 'survey 1', 'commune']);
});

test('a step of the commune that nothing stops is the first thing to do', () => {
  assert.deepEqual(tasksOf(board('REVIEWING', [village(1, {})]), everything)[0], {
    kind: 'commune',
    step: 'consolidate',
    blocked: false,
  });
});

test('after the consolidation nothing waits in villages', () => {
  const tasks = tasksOf(board('CONSOLIDATED', [village(1, { surveyed: 10 })]), everything);
  assert.deepEqual(tasks, [{ kind: 'commune', step: 'decide', blocked: false }]);
});

test('several roles of one person are one list: each thing once, whichever role asks for it', () => {
  const villages = [
    village(1, { surveyed: 10, accepted: 10, agreed: 10, posted: 10 }),
    village(2, { accepted: 15, posted: 15 }),
  ];
  const seen = board('REVIEWING', villages);
  const roles: readonly (readonly Verb[])[] = [
    ['survey.enter', 'survey.accept', 'meeting.hold'],
    ['survey.enter'],
    ['survey.enter', 'survey.accept', 'list.post', 'round.consolidate', 'decision.sign'],
  ];
  const keyOf = (task: Task) =>
    task.kind === 'village' ? `${task.work} ${task.village.villageId}` : JSON.stringify(task);
  const each = roles.flatMap((verbs) => tasksOf(seen, (verb) => verbs.includes(verb)).map(keyOf));
  const together = tasksOf(seen, (verb) => roles.flat().includes(verb)).map(keyOf);
  assert.ok(new Set(each).size < each.length);
  assert.deepEqual(together.toSorted(), [...new Set(each)].toSorted());
});
