import { planFrameOf } from '@ra-soat/domain/procedure/check-plan.ts';
import { proposePlan } from '@ra-soat/domain/procedure/propose-plan.ts';
import { taskIdOf } from './platform/task-id.ts';
import type { StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';

const signer = { name: 'Chủ tịch Mẫu', authority: 'chairman' } as const;
const basis = [{ title: 'Kế hoạch rà soát của tỉnh (mẫu)', number: 'DEMO-1/KH-UBND', on: '2026-08-20' }];
const on = '2026-12-01';

/** The opinion of the province is asked for in the story's communes: five working days. */
const asked = [
  ['opinion.body', 'province'],
  ['opinion.days', { days: 5, unit: 'working' }],
] as const;
const source = { document: 'Quy định mẫu của tỉnh', mark: 'confirmed' } as const;

function lawfulSteps() {
  const [body, days] = asked;
  const rest = { from: '2026-01-01', scope: 'mẫu', source };
  const overrides = [
    { key: body[0], value: body[1], ...rest },
    { key: days[0], value: days[1], ...rest },
  ];
  const frame = planFrameOf(2026, { overrides });
  return frame ? [...proposePlan(frame)] : [];
}

const content = () => ({
  number: 'DEMO-2/KH-UBND',
  on: '2026-08-25',
  signer,
  basis,
  rounds: [
    { kind: 'annual', months: [] },
    { kind: 'regular', months: [10, 11] },
  ],
  steps: lawfulSteps(),
});

export function planBody({ plan: planId, commune }: StoryIds) {
  return { planId, commune, year: 2026, ...content() };
}

export function planChangeBody({ plan: planId, commune }: StoryIds) {
  const rounds = [{ kind: 'annual', months: [] }];
  return { planId, commune, seen: 1, reason: 'Bỏ kỳ thường xuyên (mẫu)', ...content(), on, rounds };
}

export function committeeBody({ committee: committeeId, commune, member: memberId, villages }: StoryIds) {
  const paper = { year: 2026, number: 'DEMO-3/QĐ-UBND', on: '2026-08-26', from: '2026-09-01', signer, basis };
  const members = [
    { memberId, name: 'Đặng Văn Mẫu', office: 'Trưởng thôn', post: 'Rà soát viên', phone: '', villages: [villages[0]] },
  ];
  return { committeeId, commune, kind: 'enumerators', name: 'Tổ rà soát mẫu', ...paper, members };
}

export function invitationBody({ invitation: invitationId, commune, villages }: StoryIds) {
  return {
    ...{ invitationId, commune, to: { villageId: villages[0] }, number: 'DEMO-12/GM-UBND', on: '2026-10-15' },
    ...{ meetingOn: '2026-10-20', at: '19:00', venue: 'Nhà văn hóa', content: 'Họp dân (mẫu)', guests: [], signer },
  };
}

export function guidanceBody({ guidance: guidanceId, commune: place }: StoryIds) {
  return {
    ...{
      guidanceId,
      place,
      number: 'DEMO-15/HD',
      on: '2026-09-01',
      issuer: 'UBND xã mẫu',
      subject: 'Hướng dẫn họp dân',
    },
    ...{
      content: 'Mời Mặt trận Tổ quốc (mẫu).',
      steps: ['meet'],
      questions: [],
      validFrom: '2026-09-01',
      validTo: null,
    },
  };
}

export function directiveBody({ directive: directiveId, commune: place, villages }: StoryIds) {
  const work = [{ what: 'Xong phiếu trước họp (mẫu)', dueOn: '2026-12-05', units: [{ villageId: villages[0] }] }];
  return { directiveId, place, source: 'meeting', by: 'Chủ tịch Mẫu', on, number: '', content: 'Kết luận mẫu', work };
}

export function taskOf({ directive, villages }: StoryIds): string {
  return taskIdOf(directive, 0, villages[0]);
}

export function inspectionBody({ inspection: inspectionId, commune, remark: remarkId }: StoryIds) {
  const person = { name: 'Thanh tra Mẫu', office: 'Chuyên viên' };
  const remarks = [{ remarkId, what: 'Thiếu chữ ký (mẫu)', who: 'Công chức xã', villageId: null, dueOn: '2026-12-10' }];
  const minutes = { number: 'DEMO-16/BB', on, venue: 'UBND xã', team: [person], present: [person] };
  return { inspectionId, commune, by: 'vn', office: 'Bộ mẫu', ...minutes, findings: 'Nhận xét mẫu', remarks };
}

export function figuresBody(ids: StoryIds) {
  const of = { place: ids.commune, year: 2026, standard: 'vn-2022' };
  return { figuresId: ids.figures, ...of, stage: 'official', reason: 'Số liệu mẫu' };
}

/** The papers of a season, entered late from paper: plan, people, invitation, letter, task and inspection. */
export function seasonSteps(ids: StoryIds): Step[] {
  const { committee: committeeId, commune, member, remark: remarkId } = ids;
  const by = (role: Step['by']) => (kind: string, body: unknown) => ({ on, by: role, kind, body });
  const officer = by('povertyOfficer');
  const ministry = by('ministry');
  const mended = { remarkId, on, note: 'Đã bổ sung', paper: 'DEMO-17/BC' };
  return [
    officer('plan.make', planBody(ids)),
    officer('plan.change', planChangeBody(ids)),
    officer('committee.form', committeeBody(ids)),
    officer('committee.change', { committeeId, commune, from: '2026-10-01', leaving: [member], joining: [] }),
    officer('invitation.send', invitationBody(ids)),
    officer('guidance.add', guidanceBody(ids)),
    officer('guidance.end', { guidanceId: ids.guidance, place: commune, validTo: '2026-12-31' }),
    officer('directive.give', directiveBody(ids)),
    officer('task.answer', { taskId: taskOf(ids), on, note: 'Đã xong', paper: '' }),
    ministry('inspection.record', inspectionBody(ids)),
    officer('remark.mend', mended),
    ministry('remark.confirm', { remarkId, on, accepted: true, note: '' }),
  ];
}
