import { decideCase } from '../../review/decide-case.ts';
import { objectionKind } from '../../review/decide-objection.ts';
import { decideVillage } from '../../review/decide-village.ts';
import {
  accepted,
  caseContext,
  caseOf,
  hung,
  list,
  listed,
  ready,
  submitted,
  villageContext,
} from '../../review/sample-review.ts';
import { reviewProblemWords } from '../../words/procedure.vi.ts';
import type { ProcedureExercise } from './procedure-exercise.ts';
import { ruleSource } from './rule-source.ts';

const ON = '2026-11-12';
const source = ruleSource('annual.window', ON);

/** In the sample history the form was filled by `surveyor` and keyed by `officer`. */
function acceptedBy(actor: string): string {
  const state = caseOf([listed('A', 'POOR'), submitted('POOR')]);
  const decided = decideCase(state, { kind: 'survey.accept' }, caseContext(ON, actor));
  return decided.ok ? 'accepted' : decided.problem.code;
}

/** Posting a household which the meeting has not agreed on. */
function postedWithoutMeeting(): string {
  const state = caseOf(ready('A', 'NON_POOR', 'POOR'));
  const decided = decideVillage(undefined, { kind: 'list.post', ...list(['A']) }, villageContext(ON, [state]));
  return decided.ok ? 'posted' : decided.problem.code;
}

/** A complaint handed in on the last day of the posting. */
function complainedOnLastDay(): string {
  const state = caseOf(hung('A', 'NON_POOR', 'POOR'));
  const day = state.posting?.endsOn ?? ON;
  const command = { kind: 'objection.open', objectionId: 'O', ownCase: true, named: true, content: 'đơn mẫu' } as const;
  const decided = decideCase(state, command, caseContext(day));
  return decided.ok ? 'taken' : decided.problem.code;
}

/** The form changed after its acceptance. */
function changedAfterAcceptance(): string {
  const state = caseOf([listed('A', 'POOR'), submitted('POOR'), accepted()]);
  const again = submitted('NON_POOR');
  if (again.kind !== 'survey.submitted') throw new RangeError('the sample history changed');
  const { assessment, enteredBy } = again;
  const decided = decideCase(state, { kind: 'survey.submit', enteredBy, assessment }, caseContext(ON));
  return decided.ok ? 'accepted' : decided.problem.code;
}

const choice = (...options: readonly (readonly [string, string])[]) => ({
  as: 'choice' as const,
  options: options.map(([code, label]) => ({ code, label })),
});

/** Who may do which step, and in which order. */
export const stepExercises: readonly ProcedureExercise[] = [
  {
    id: 'filler-accepts',
    title: 'Tự điền phiếu, tự nghiệm thu',
    situation: 'Anh Mẫu C điền Phiếu B của hộ Mẫu A. Tối đó anh cũng là người mở danh sách nghiệm thu.',
    question: 'Anh Mẫu C bấm nghiệm thu phiếu này thì sao?',
    ask: choice(
      ['accepted', 'Được: anh hiểu phiếu này nhất'],
      ['samePersonAccepts', 'Không được: người khác phải nghiệm thu'],
    ),
    right: acceptedBy('surveyor'),
    why: reviewProblemWords.samePersonAccepts,
    source: { document: 'Quy ước của phần mềm: người lập phiếu không tự xác nhận phiếu của mình', mark: 'probable' },
  },
  {
    id: 'post-without-meeting',
    title: 'Niêm yết trước khi họp',
    situation: 'Hộ Mẫu A đã có phiếu được nghiệm thu. Trời mưa lớn, thôn chưa họp được mà sắp hết hạn.',
    question: 'Ban Chỉ đạo niêm yết trước, họp sau có được không?',
    ask: choice(
      ['posted', 'Được, miễn là họp trước khi ra quyết định'],
      ['notAgreed', 'Không được: phải họp dân thống nhất trước'],
    ),
    right: postedWithoutMeeting(),
    why: reviewProblemWords.notAgreed,
    source,
  },
  {
    id: 'complaint-taken-on-last-day',
    title: 'Nhận đơn vào ngày cuối',
    situation: 'Ngày cuối cùng của thời gian niêm yết, lúc 16 giờ, ông Mẫu D nộp đơn khiếu nại có tên về hộ mình.',
    question: 'Xã làm thế nào?',
    ask: choice(['taken', 'Nhận đơn, phúc tra và trả lời'], ['postingAlreadyEnded', 'Không nhận, vì đã quá muộn']),
    right: complainedOnLastDay(),
    why: 'Còn trong thời gian niêm yết thì còn nhận. Chưa trả lời xong đơn thì chưa được ra quyết định cho hộ đó.',
    source: ruleSource('reverify.days', ON),
  },
  {
    id: 'nameless-about-another',
    title: 'Lá đơn không ghi tên',
    situation: 'Hòm thư có lá đơn không ghi tên: “Nhà Mẫu A có ô tô mà vẫn được hộ nghèo”.',
    question: 'Ghi lá đơn này là gì?',
    ask: choice(['complaint', 'Khiếu nại'], ['feedback', 'Phản ánh'], ['nothing', 'Không ghi, vì không có tên']),
    right: objectionKind(false, false),
    why: 'Khiếu nại là đơn có tên, về chính hộ của mình. Đơn về hộ khác hoặc không có tên là phản ánh; cả hai đều phải xem xét.',
    source: ruleSource('reverify.days', ON),
  },
  {
    id: 'change-after-acceptance',
    title: 'Sửa phiếu đã nghiệm thu',
    situation: 'Phiếu hộ Mẫu A đã nghiệm thu. Rà soát viên nhớ ra hộ có thêm con bò, muốn gửi lại phiếu.',
    question: 'Gửi thẳng phiếu mới có được không?',
    ask: choice(
      ['accepted', 'Được: phiếu mới thay phiếu cũ'],
      ['surveyAlreadyAccepted', 'Không được: người nghiệm thu phải trả lại phiếu kèm lý do'],
    ),
    right: changedAfterAcceptance(),
    why: reviewProblemWords.surveyAlreadyAccepted,
    source: { document: 'Quy ước của phần mềm: phiếu đã nghiệm thu chỉ mở lại khi được trả lại', mark: 'probable' },
  },
];
