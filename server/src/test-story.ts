import { randomUUID } from 'node:crypto';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import type { Actor } from './platform/access.ts';
import { putBlob } from './platform/blob.ts';
import * as bodies from './test-story-bodies.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { attendanceSteps } from './test-story-attendance.ts';
import { phoneSteps } from './test-story-phones.ts';
import { exportSteps } from './test-story-exports.ts';
import { fieldSteps } from './test-story-field.ts';
import { keepingAccounts, settlingRules } from './test-story-house.ts';
import { questionSteps } from './test-story-questions.ts';
import { qualificationSteps } from './test-story-qualification.ts';
import { incomeSteps } from './test-story-income.ts';
import { propagandaSteps } from './test-story-propaganda.ts';
import { seriesSteps } from './test-story-series.ts';
import { figuresBody, seasonSteps } from './test-story-season.ts';
import { materialSteps } from './test-story-materials.ts';
import { movementSteps } from './test-story-movements.ts';
import { paperSteps } from './test-story-papers.ts';
import { practiceSteps } from './test-story-practice.ts';
import { quizSteps } from './test-story-quizzes.ts';
import { traineeSteps } from './test-story-trainees.ts';
import { trainingSteps } from './test-story-training.ts';
import { unitSteps } from './test-story-units.ts';
import type { World } from './test-world.ts';

export type Before = (world: World, actor: Actor) => Promise<object>;

/** One command of a story: on which day, by whom, and what. */
export interface Step {
  readonly on: string;
  readonly by: RoleId | 'second ministry' | 'newcomer';
  readonly kind: string;
  readonly body: unknown;
  /** What the machine does and the person sees before the step: it adds to the body. */
  readonly before?: Before;
  /** Of the command, where a later step names it. */
  readonly id?: string;
}

/** The body of a step as it is sent, after what happens before it. */
export async function readyBody(world: World, actor: Actor, { body, before }: Step): Promise<unknown> {
  return before ? { ...Object(body), ...(await before(world, actor)) } : body;
}

function preparing(ids: StoryIds): Step[] {
  const village = (index: 0 | 1) => ({
    villageId: ids.villages[index],
    commune: ids.commune,
    name: `Thôn ${String(index + 1)} ${ids.mark}`,
    position: index + 1,
    from: '2026-01-01',
  });
  const count = { villageId: ids.villages[0], households: 100, persons: 400, on: '2026-09-01', source: 'Thống kê xã' };
  const officer = (kind: string, body: unknown): Step => ({ on: '2026-09-02', by: 'povertyOfficer', kind, body });
  return [
    officer('village.add', village(0)),
    officer('village.add', village(1)),
    officer('village.count', count),
    { on: '2026-09-02', by: 'administrator', kind: 'account.create', body: bodies.accountBody(ids) },
    {
      on: '2026-09-02',
      by: 'newcomer',
      kind: 'account.changePassword',
      body: { oldPassword: bodies.STORY_PASSWORD, newPassword: `${bodies.STORY_PASSWORD} mới` },
    },
    ...keepingAccounts(ids),
    {
      on: '2026-09-02',
      by: 'administrator',
      kind: 'account.deactivate',
      body: { accountId: ids.account, reason: 'Nghỉ việc (mẫu)' },
    },
    officer('round.open', bodies.roundBody(ids)),
    officer('list.fromRegistry', { roundId: ids.round, on: '2026-09-02' }),
    officer('households.import', bodies.importBody(ids)),
    ...[0, 1, 2, 3].map((index) => officer('household.add', bodies.requestBody(ids, index))),
    officer('branchList.import', bodies.branchListBody(ids)),
    officer('request.receive', bodies.receivedBody(ids)),
    { on: '2026-09-05', by: 'povertyOfficer', kind: 'list.close', body: { roundId: ids.round, on: '2026-09-05' } },
  ];
}

/** A table of points for later years: loaded by one person, confirmed by another. */
function scoring({ scoreTable: tableId, formA: formId }: StoryIds): Step[] {
  const { formAControl: control, scoreTableBody, scoreTableTotals: controlTotals } = bodies;
  const on = '2026-09-01';
  return [
    { on, by: 'ministry', kind: 'scoreTable.load', body: scoreTableBody(tableId, '2030-01-01') },
    { on, by: 'second ministry', kind: 'scoreTable.confirm', body: { tableId, controlTotals } },
    { on, by: 'ministry', kind: 'formA.load', body: bodies.formABody(formId, '2030-01-01') },
    { on, by: 'second ministry', kind: 'formA.confirm', body: { formId, control } },
  ];
}

function surveying(ids: StoryIds): Step[] {
  const at = (index: number) => ({ householdId: ids.households[index], roundId: ids.round });
  const officer = (on: string, kind: string, body: unknown): Step => ({ on, by: 'povertyOfficer', kind, body });
  const committee = (kind: string, body: unknown): Step => ({ on: '2026-10-10', by: 'steeringCommittee', kind, body });
  const accept = (index: number, version: number) => ({ ...at(index), version, on: '2026-10-10' });
  return [
    ...phoneSteps(ids),
    ...[0, 1, 2].map((index) => officer('2026-10-05', 'survey.submit', bodies.surveyBody(ids, index, 1))),
    committee('survey.return', { ...accept(0, 1), reason: 'Thiếu chữ ký (mẫu)' }),
    officer('2026-10-10', 'survey.submit', bodies.surveyBody(ids, 0, 3, '2026-10-10')),
    committee('survey.accept', accept(0, 2)),
    committee('survey.accept', accept(1, 1)),
    committee('survey.accept', accept(2, 1)),
    officer('2026-10-11', 'case.sideline', { ...at(3), state: 'ABSENT', reason: 'Vắng nhà', on: '2026-10-11' }),
    officer('2026-10-12', 'case.resume', { ...at(3), reason: 'Đã về', on: '2026-10-12' }),
    officer('2026-10-13', 'case.sideline', { ...at(3), state: 'MOVED_AWAY', reason: 'Chuyển đi', on: '2026-10-13' }),
    officer('2026-10-13', 'case.close', { ...at(3), reason: 'Chuyển đi xã khác', on: '2026-10-13' }),
  ];
}

function deciding(ids: StoryIds): Step[] {
  const roundId = ids.round;
  const officer = (on: string, kind: string, body: object): Step => ({
    on,
    by: 'povertyOfficer',
    kind,
    body: { ...body, on },
  });
  const signers = { chair: true, secretary: true, households: true };
  const answer = { objectionId: ids.objection, upheld: false, answer: 'Giữ kết quả', number: 'DEMO-5' };
  return [
    officer('2026-10-20', 'meeting.hold', bodies.meetingBody(ids)),
    officer('2026-10-20', 'minutes.sign', { meetingId: ids.meeting, signers }),
    officer('2026-10-21', 'attachment.add', {
      attachmentId: ids.attachment,
      subject: { kind: 'survey', id: ids.households[0], roundId },
      sha256: ids.photo,
      name: 'Phiếu đã ký (mẫu)',
    }),
    officer('2026-10-22', 'list.post', bodies.postingBody(ids)),
    officer('2026-10-23', 'objection.receive', bodies.objectionBody(ids)),
    officer('2026-10-27', 'objection.answer', answer),
    officer('2026-11-05', 'posting.end', { postingId: ids.posting, proof: 'Biên bản kết thúc (mẫu)' }),
    { on: '2026-11-06', by: 'steeringCommittee', kind: 'committee.meet', body: bodies.committeeBody(ids) },
    officer('2026-11-10', 'round.consolidate', { roundId, committeeReason: 'Đã xem lại tại chỗ (mẫu)' }),
    officer('2026-11-11', 'opinion.seek', { roundId, number: 'DEMO-6' }),
    officer('2026-11-13', 'opinion.receive', { roundId, number: 'DEMO-7', agreed: false, remarks: 'Rà lại hộ 1' }),
    officer('2026-11-14', 'opinion.answer', { roundId, number: 'DEMO-8', answer: 'Đã rà lại' }),
    { on: '2026-11-25', by: 'communeChairman', kind: 'decision.sign', body: bodies.decisionBody(ids) },
    officer('2026-11-26', 'certificates.issue', { decisionId: ids.decision, firstNumber: 1 }),
    officer('2026-12-01', 'round.report', { roundId, number: 'DEMO-9', stage: 'official' }),
    { on: '2026-12-01', by: 'povertyOfficer', kind: 'figures.freeze', body: figuresBody(ids) },
  ];
}

/** A whole review of one village of four households, from an empty commune to certificates and report. */
export function story(ids: StoryIds): Step[] {
  return [
    ...scoring(ids),
    ...settlingRules(ids),
    ...preparing(ids),
    ...trainingSteps(ids),
    ...attendanceSteps(ids),
    ...practiceSteps(),
    ...quizSteps(ids),
    ...traineeSteps(ids),
    ...fieldSteps(ids),
    ...surveying(ids),
    ...deciding(ids),
    ...seasonSteps(ids),
    ...materialSteps(ids),
    ...qualificationSteps(ids),
    ...movementSteps(ids),
    ...questionSteps(ids),
    ...propagandaSteps(ids),
    ...seriesSteps(ids),
    ...paperSteps(ids),
    ...incomeSteps(ids),
    ...unitSteps(ids),
    ...exportSteps(ids),
  ];
}

/** The commune asks its province for an opinion, so that those steps are walked too. */
async function askProvince({ database }: World, { commune }: StoryIds): Promise<void> {
  const row = (key: string, value: unknown) => ({
    place_id: commune,
    key,
    valid_from: '2026-01-01',
    value: JSON.stringify(value),
    source: 'Quy định mẫu của tỉnh',
    entered_by: randomUUID(),
  });
  await database.kysely
    .insertInto('place_setting')
    .values([row('opinion.body', 'province'), row('opinion.days', { days: 5, unit: 'working' })])
    .execute();
}

/** The people of a story's commune, each role once, and the account the story itself creates. */
export async function castOf(world: World, ids: StoryIds): Promise<(by: Step['by']) => Actor> {
  await askProvince(world, ids);
  const roles = ['povertyOfficer', 'steeringCommittee', 'communeChairman', 'administrator', 'enumerator'] as const;
  const people = new Map<string, Actor>();
  for (const role of roles) people.set(role, await world.person(role, ids.commune));
  for (const name of ['ministry', 'second ministry']) people.set(name, await world.person('ministry', 'vn'));
  const { rows } = await world.database.pool.query<{ parent_id: string }>(
    `select parent_id from place where place_id = $1`,
    [ids.commune],
  );
  people.set('provincialDepartment', await world.person('provincialDepartment', rows[0]?.parent_id ?? 'vn'));
  people.set('newcomer', {
    accountId: ids.account,
    username: 'nguoi.moi',
    fullName: 'Người mẫu mới',
    mustChangePassword: true,
    grants: [],
  });
  await putBlob(world.doors, people.get('povertyOfficer'), ids.file, bodies.STORY_FILE);
  await putBlob(world.doors, people.get('povertyOfficer'), ids.photo, bodies.STORY_PHOTO);
  return (by) => {
    const actor = people.get(by);
    if (!actor) throw new Error(`nobody in the story is ${by}`);
    return actor;
  };
}

/** Walks steps in order, each on its day; stops at the first that is refused. */
export async function walk(world: World, cast: (by: Step['by']) => Actor, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    world.setToday(step.on);
    const actor = cast(step.by);
    await world.run(actor, step.kind, await readyBody(world, actor, step), step.id);
  }
}
