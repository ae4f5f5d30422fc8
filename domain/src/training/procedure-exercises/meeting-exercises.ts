import { reviewRulesOn } from '../../procedure/review-rules.ts';
import { decideCase } from '../../review/decide-case.ts';
import { decideVillage } from '../../review/decide-village.ts';
import { foldVillage } from '../../review/fold-village.ts';
import { meetingPasses } from '../../review/meeting-passes.ts';
import { caseContext, caseOf, meeting, ready, uninvitedMeeting, villageContext } from '../../review/sample-review.ts';
import type { Meeting } from '../../review/village-event.ts';
import { reviewProblemWords } from '../../words/procedure.vi.ts';
import type { ProcedureExercise } from './procedure-exercise.ts';
import { known, ruleSource } from './rule-source.ts';

const ON = '2026-11-12';
const SHARE = known(reviewRulesOn(ON).minAgreePercent);
const source = ruleSource('meeting.min_agree_share', ON);

/** A newly poor household of the sample commune, accepted and ready for the meeting. */
const household = () => caseOf(ready('A', 'NON_POOR', 'POOR'));

/** What the rules make of a meeting: agreed, voted down, or the code of their refusal. */
function outcomeOf(held: Meeting): string {
  const decided = decideVillage(undefined, { kind: 'meeting.hold', ...held }, villageContext(ON, [household()]));
  if (!decided.ok) return decided.problem.code;
  const village = decided.events.reduce<ReturnType<typeof foldVillage> | undefined>(foldVillage, undefined);
  const { meetingId } = held;
  const vote = decideCase(
    household(),
    { kind: 'case.vote', meetingId },
    { ...caseContext(ON), ...(village && { village }) },
  );
  return vote.ok ? (vote.events[0]?.kind ?? '') : vote.problem.code;
}

const votes = (agree: number, disagree: number, abstain = 0): Meeting['votes'] => [
  { caseIds: ['A'], joint: false, tally: { agree, disagree, abstain } },
];

const OPTIONS = [
  { code: 'case.agreed', label: 'Được thống nhất, chuyển sang niêm yết' },
  { code: 'case.votedDown', label: 'Không đạt, hộ phải rà soát lại rồi họp lại' },
  { code: 'frontNotInvited', label: 'Chưa ghi được biên bản: thiếu việc mời Mặt trận Tổ quốc' },
  { code: 'votesDoNotAddUp', label: 'Chưa ghi được biên bản: số phiếu không bằng số người dự' },
];

function percent(agree: number, attendees: number): string {
  return ((100 * agree) / attendees).toFixed(2).replace('.', ',').replace(/,00$/u, '');
}

function voted(id: string, title: string, agree: number, attendees: number): ProcedureExercise {
  const held = { ...meeting(votes(agree, attendees - agree)), attendees };
  return {
    id,
    title,
    situation: `Thôn Mẫu họp dân, có ${String(attendees)} người dự. Mặt trận Tổ quốc xã đã được mời. Hộ Mẫu A mới nghèo: ${String(agree)} người đồng ý, ${String(attendees - agree)} người không đồng ý.`,
    question: 'Kết quả của hộ Mẫu A là gì?',
    ask: { as: 'choice', options: OPTIONS },
    right: outcomeOf(held),
    why: `${String(agree)} trên ${String(attendees)} người dự là ${percent(agree, attendees)} %. Phải có ít nhất ${String(SHARE)} % số người dự họp đồng ý, tính trên người dự, không tính trên số hộ của thôn.`,
    source,
  };
}

const withoutFront = { ...uninvitedMeeting(votes(90, 8)), attendees: 98 };
const miscounted = { ...meeting(votes(47, 49, 1)), attendees: 98 };
const least = (attendees: number) =>
  Array.from({ length: attendees }, (_, at) => at + 1).find((agree) =>
    meetingPasses({ agree, disagree: attendees - agree, abstain: 0 }, attendees, SHARE),
  );

/** The village meeting: the share, who must be invited, how hands are counted. */
export const meetingExercises: readonly ProcedureExercise[] = [
  voted('meeting-47-of-98', 'Họp thôn: 47 trên 98', 47, 98),
  voted('meeting-49-of-98', 'Họp thôn: 49 trên 98', 49, 98),
  {
    id: 'meeting-least',
    title: 'Họp thôn: ít nhất bao nhiêu người',
    situation: 'Thôn Mẫu họp dân, có 97 người dự.',
    question: 'Một hộ cần ít nhất bao nhiêu người đồng ý để được thống nhất?',
    ask: { as: 'number', unit: 'người' },
    right: String(least(97)),
    why: `${String(SHARE)} % của 97 là 48,5. 48 người mới được ${percent(48, 97)} %, chưa đủ; 49 người được ${percent(49, 97)} %.`,
    source,
  },
  {
    id: 'front-not-invited',
    title: 'Họp thôn: quên mời Mặt trận',
    situation: 'Thôn Mẫu họp dân, 90 trên 98 người đồng ý. Không ai mời Mặt trận Tổ quốc xã đến giám sát.',
    question: 'Kết quả của hộ Mẫu A là gì?',
    ask: { as: 'choice', options: OPTIONS },
    right: outcomeOf(withoutFront),
    why: `${reviewProblemWords.frontNotInvited} Phải mời trước hoặc trong ngày họp; đông người đồng ý không thay được việc mời.`,
    source,
  },
  {
    id: 'votes-miscounted',
    title: 'Họp thôn: đếm phiếu thiếu một',
    situation: 'Thôn Mẫu họp dân, có 98 người dự. Thư ký đếm: 47 đồng ý, 49 không đồng ý, 1 không ý kiến.',
    question: 'Ghi biên bản thế nào?',
    ask: { as: 'choice', options: OPTIONS },
    right: outcomeOf(miscounted),
    why: `47 + 49 + 1 = 97, thiếu 1 người. ${reviewProblemWords.votesDoNotAddUp}`,
    source,
  },
];
