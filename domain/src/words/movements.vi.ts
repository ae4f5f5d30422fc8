import { showDate } from '../kernel/dates.ts';
import type { EventKind } from '../registry/household-event.ts';
import type { MovementProblem } from '../registry/movement-problem.ts';

/** Biến động hộ và nhân khẩu: names of the events, and why one is not recorded. */
export const eventKindWords: Readonly<Record<EventKind, string>> = {
  birth: 'Sinh',
  death: 'Chết',
  join: 'Người đến ở cùng',
  leave: 'Người rời hộ',
  moveIn: 'Hộ chuyển đến',
  moveOut: 'Hộ chuyển đi',
  split: 'Tách hộ',
  merge: 'Nhập hộ',
  headChange: 'Đổi chủ hộ',
  correction: 'Đính chính thành viên',
};

/** How a household went, inside a sentence. */
const wentWords: Partial<Record<EventKind, string>> = {
  death: 'không còn ai (người cuối cùng đã chết)',
  moveOut: 'đã chuyển đi',
  merge: 'đã nhập vào hộ khác',
};

const open = (day: string) =>
  `Hãy giữ ngày xảy ra đúng thực tế và điền “Tính từ ngày” là ${showDate(day)} hoặc sau đó.`;

type Said = { readonly [C in MovementProblem['code']]: (problem: Extract<MovementProblem, { code: C }>) => string };

const said: Said = {
  dateInFuture: () => 'Ngày xảy ra ở sau hôm nay. Hãy sửa ngày xảy ra.',
  periodClosed: ({ decision, decidedOn, firstOpen }) =>
    `Ngày này thuộc kỳ đã chốt: quyết định số ${decision} ngày ${showDate(decidedOn)} đã công nhận danh sách. ${open(firstOpen)}`,
  countedTooEarly: ({ firstOpen }) => `“Tính từ ngày” không được trước ${showDate(firstOpen)}. ${open(firstOpen)}`,
  countedTooLate: () => '“Tính từ ngày” ở sau hôm nay. Hãy sửa lại.',
  beforeHousehold: ({ since }) =>
    `Hộ này được biết trong sổ từ ngày ${showDate(since)}; việc ghi không được trước ngày đó. Thiếu người từ trước: ghi “Người đến ở cùng”; sai thông tin: ghi “Đính chính thành viên”.`,
  beforeEarlierEvent: ({ name, on }) =>
    `Đã ghi một biến động của ${name} ngày ${showDate(on)}, sau ngày này. Hãy sửa ngày xảy ra, hoặc hoàn tác việc kia trước.`,
  beforeLeaving: ({ on }) => `Hộ rời nơi cũ ngày ${showDate(on)}; ngày đến không được trước ngày đó.`,
  householdGone: ({ how, on }) =>
    `Hộ ${wentWords[how] ?? 'không còn ở đây'} từ ngày ${showDate(on)} nên không ghi thêm được. Nếu việc đó ghi nhầm, hãy hoàn tác nó trước.`,
  memberNotHere: () => 'Có người không còn trong hộ. Hãy tải lại trang rồi chọn lại.',
  memberTwice: ({ name }) => `${name} được tính hai lần. Hãy bỏ một lần.`,
  nobodyChosen: () => 'Chưa chọn người nào. Hãy chọn ít nhất một người.',
  nobodyStays: () => 'Không còn ai ở lại hộ. Cả hộ đi thì ghi “Hộ chuyển đi”; đổi người đứng tên thì ghi “Đổi chủ hộ”.',
  headMissing: () => 'Hộ phải có đúng một chủ hộ. Hãy chọn chủ hộ trong những người ở lại.',
  headNotHere: () => 'Người được chọn làm chủ hộ không ở trong hộ đó. Hãy chọn một người trong hộ.',
  headUnchanged: () => 'Người này đang là chủ hộ. Hãy chọn người khác.',
  headTwice: () => 'Hộ đã có chủ hộ. Muốn đổi chủ hộ, hãy ghi “Đổi chủ hộ”.',
  sameHousehold: () => 'Hãy chọn một hộ khác để nhập.',
  otherPlace: () =>
    'Hộ kia ở xã, phường khác. Hãy ghi “Hộ chuyển đi” ở nơi đó và tiếp nhận ở đây trước, rồi mới nhập hộ.',
  samePlace: () => 'Hộ đang ở chính thôn này. Hãy chọn thôn khác.',
  undoneAlready: () => 'Việc này đã được hoàn tác rồi.',
  laterEvent: ({ kind, on }) =>
    `Sau việc này, hộ còn biến động “${eventKindWords[kind]}” ngày ${showDate(on)}. Hãy hoàn tác việc sau cùng trước.`,
  notTheLast: () => 'Sau việc này hộ còn biến động khác. Hãy hoàn tác việc sau cùng trước.',
  decisionRests: ({ decision }) =>
    `Quyết định số ${decision} đã dựa trên việc này nên không hoàn tác được nữa. Nếu sai, hãy ghi một biến động mới trong kỳ đang mở.`,
  receivedThere: () =>
    'Nơi đến đã tiếp nhận hộ. Hãy đề nghị nơi đó hoàn tác việc tiếp nhận trước, rồi hoàn tác việc chuyển đi.',
  changedSince: () =>
    'Sau việc này, phiếu rà soát đã ghi lại thành viên của hộ nên không hoàn tác được. Nếu sai, hãy ghi “Đính chính thành viên” hoặc một biến động mới.',
  undoneElsewhere: () => 'Việc gộp này do đối chiếu hộ trùng; hãy hoàn tác ở trang “Hộ có thể trùng” của đợt rà soát.',
  transferOver: () => 'Việc chuyển này không còn chờ tiếp nhận. Hãy tải lại trang để xem.',
};

function sayOf<C extends MovementProblem['code']>(problem: Extract<MovementProblem, { code: C }>, code: C): string {
  return said[code](problem);
}

/** The refusal in words, with the remedy. */
export function sayMovementProblem(problem: MovementProblem): string {
  return sayOf(problem, problem.code);
}
