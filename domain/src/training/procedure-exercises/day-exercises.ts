import { showDate, type IsoDate } from '../../kernel/dates.ts';
import { countedDays } from '../../procedure/counted-days.ts';
import { complaintDeadline, firstDecisionDay, lastSafePostingDay, postingEnds } from '../../procedure/deadlines.ts';
import { endOf, type Duration } from '../../procedure/duration.ts';
import { reviewRulesOn } from '../../procedure/review-rules.ts';
import type { ProcedureExercise } from './procedure-exercise.ts';
import { known, ruleSource } from './rule-source.ts';

const DAY = { as: 'day' } as const;
const rules = (on: IsoDate) => reviewRulesOn(on);
const counted = (from: IsoDate, duration: Duration) => ({
  from,
  counted: countedDays(from, duration, rules(from).holidays),
});
const WORDS = { working: 'ngày làm việc', calendar: 'ngày' } as const;
const say = ({ days, unit }: Duration) => `${String(days)} ${WORDS[unit]}`;

const EVE = '2026-11-23';
const POSTED = '2026-11-20';
const LAST = postingEnds(POSTED, known(rules(POSTED).posting), rules(POSTED).holidays);
const START = '2026-11-15';

function onTheEve(): ProcedureExercise {
  const posting = known(rules(EVE).posting);
  return {
    id: 'post-on-the-eve',
    title: 'Niêm yết trước ngày nghỉ lễ',
    situation: `Danh sách được niêm yết thứ Hai ${showDate(EVE)}, hôm sau 24/11 là Ngày Văn hóa Việt Nam được nghỉ.`,
    question: 'Ngày cuối cùng của thời gian niêm yết là ngày nào?',
    ask: DAY,
    right: postingEnds(EVE, posting, rules(EVE).holidays),
    why: `Niêm yết ${say(posting)}, không tính ngày niêm yết, không tính thứ Bảy, Chủ nhật và ngày nghỉ lễ.`,
    source: ruleSource('posting.days', EVE),
    days: counted(EVE, posting),
  };
}

function firstDecision(): ProcedureExercise {
  const posting = known(rules(POSTED).posting);
  return {
    id: 'first-decision-day',
    title: 'Được ký quyết định sớm nhất ngày nào',
    situation: `Danh sách được niêm yết thứ Sáu ${showDate(POSTED)}. Không có khiếu nại, phản ánh nào.`,
    question: 'Chủ tịch xã ký quyết định công nhận sớm nhất vào ngày làm việc nào?',
    ask: DAY,
    right: firstDecisionDay(POSTED, posting, rules(POSTED).holidays),
    why: `Niêm yết hết ngày ${showDate(LAST)}; ngay trong ngày cuối vẫn chưa được ký, phải sau ngày đó.`,
    source: ruleSource('posting.days', POSTED),
    days: counted(POSTED, posting),
  };
}

function complaintOnLastDay(): ProcedureExercise {
  const reverify = known(rules(LAST).reverify);
  return {
    id: 'complaint-on-the-last-day',
    title: 'Khiếu nại vào ngày cuối niêm yết',
    situation: `Danh sách niêm yết từ ${showDate(POSTED)} đến hết ${showDate(LAST)}. Chiều ${showDate(LAST)} chị Mẫu B nộp đơn khiếu nại về hộ mình.`,
    question: 'Chậm nhất ngày nào phải phúc tra và trả lời?',
    ask: DAY,
    right: complaintDeadline(LAST, reverify, rules(LAST).holidays),
    why: `Đơn nộp trong ngày cuối vẫn nhận. Phúc tra trong ${say(reverify)} từ ngày nhận, không tính ngày nhận.`,
    source: ruleSource('reverify.days', LAST),
    days: counted(LAST, reverify),
  };
}

function lastSafePosting(): ProcedureExercise {
  const { holidays, posting, annualWindow } = rules(POSTED);
  const { to } = known(annualWindow);
  const end = `${POSTED.slice(0, 4)}-${to}`;
  return {
    id: 'last-safe-posting-day',
    title: 'Ngày niêm yết cuối cùng còn kịp',
    situation: `Rà soát định kỳ kết thúc ngày ${showDate(end)}, xã phải ký quyết định trong thời gian đó.`,
    question: 'Nếu không có khiếu nại, chậm nhất phải niêm yết ngày nào?',
    ask: DAY,
    right: lastSafePostingDay(end, known(posting), holidays),
    why: `Niêm yết ${say(known(posting))}, hết ngày cuối rồi mới ký được; niêm yết muộn hơn một ngày thì ngày ký rơi ra ngoài thời gian rà soát. Nên để sớm hơn, phòng khi có khiếu nại.`,
    source: ruleSource('annual.window', POSTED),
    days: counted(lastSafePostingDay(end, known(posting), holidays), known(posting)),
  };
}

function regularReview(): ProcedureExercise {
  const total = known(rules(START).regularTotal);
  return {
    id: 'regular-review-ends',
    title: 'Rà soát thường xuyên bắt đầu ngày Chủ nhật',
    situation: `Rà soát thường xuyên tháng 11 bắt đầu từ ngày 15, năm nay ngày 15/11/2026 là Chủ nhật.`,
    question: 'Chậm nhất ngày nào phải có quyết định hoặc văn bản trả lời?',
    ask: DAY,
    right: endOf(START, total, rules(START).holidays),
    why: `Ngày 15 không dời dù là ngày nghỉ. Thời hạn ${say(total)} tính từ hôm sau, kể cả ngày nghỉ; nếu ngày cuối là ngày nghỉ thì dời sang ngày làm việc kế tiếp.`,
    source: ruleSource('regular.total', START),
    days: counted(START, total),
  };
}

/** Days of the calendar, counted with the real days off. */
export const dayExercises: readonly ProcedureExercise[] = [
  onTheEve(),
  firstDecision(),
  complaintOnLastDay(),
  lastSafePosting(),
  regularReview(),
];
