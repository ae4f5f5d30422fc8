import { showWhole } from '@ra-soat/domain/kernel/dong.ts';
import type { RoundStage } from '@ra-soat/domain/review/round-state.ts';
import { roundStageWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { capital } from '../ui/capital.ts';

/** The name of a stage the server sent; a stage of a newer server is shown as sent. */
export function roundStageName(state: string): string {
  return capital(isStage(state) ? roundStageWords[state] : state);
}

function isStage(state: string): state is RoundStage {
  return Object.hasOwn(roundStageWords, state);
}

/** Both years of a result, always together. */
export function resultOf(year: number): string {
  return `kết quả rà soát cuối năm ${year}, thực hiện chính sách năm ${year + 1}`;
}

/** For how long a result holds, by the kind of its round. */
export function resultOfRound({ kind, year }: { readonly kind: 'annual' | 'regular'; readonly year: number }): string {
  return kind === 'annual' ? resultOf(year) : `kết quả có hiệu lực từ ngày quyết định đến hết năm ${year}`;
}

interface NamedRound {
  readonly kind: 'annual' | 'regular';
  readonly year: number;
  readonly title: string;
  readonly communeName: string;
}

/** Rounds, the board and the steps of a commune. */
export const roundWords = {
  missingRules: 'Chưa đủ quy định cho ngày này',
  title: 'Đợt rà soát',
  intro: 'Các đợt rà soát hộ nghèo, hộ cận nghèo trong địa bàn được phân công.',
  allRounds: (count: number) => `Xem tất cả ${count} đợt rà soát`,
  none: 'Chưa có đợt rà soát nào trong địa bàn được phân công.',
  noneRemedy: 'Công chức làm công tác giảm nghèo cấp xã mở đợt rà soát hằng năm từ ngày 01/9.',
  open: 'Mở đợt rà soát',
  commune: 'Xã, phường',
  year: 'Năm rà soát',
  result: 'Kết quả',
  standard: 'Chuẩn nghèo',
  state: 'Giai đoạn',
  openedOn: 'Ngày mở',
  nameOf: ({ kind, year, title, communeName }: NamedRound) =>
    kind === 'annual' ? `Rà soát cuối năm ${year}, ${communeName}` : `${title}, ${communeName}`,
  boardTab: 'Bảng tiến độ',
  casesTab: 'Danh sách hộ',
  importTab: 'Nhập danh sách',
  decisionTab: 'Quyết định',
  reportsTab: 'Báo cáo',
  roundNav: 'Các phần của đợt rà soát',
  area: (area: string) => `khu vực ${area}`,
  form: (version: string) => `mẫu phiếu ${version}`,
  basis: 'Căn cứ của đợt rà soát',
  committee: 'Ban chỉ đạo',

  villages: 'Tiến độ từng thôn, tổ dân phố',
  village: 'Thôn, tổ dân phố',
  total: 'Số hộ',
  surveyed: 'Đã có phiếu',
  accepted: 'Đã nghiệm thu',
  agreed: 'Họp dân thống nhất',
  posted: 'Đã niêm yết',
  decided: 'Đã quyết định',
  progress: 'Tiến độ',
  reached: {
    decided: (count: string) => `${count} đã quyết định`,
    posted: (count: string) => `${count} đã niêm yết`,
    agreed: (count: string) => `${count} đã họp dân`,
    accepted: (count: string) => `${count} chờ họp dân`,
    surveyed: (count: string) => `${count} chờ nghiệm thu`,
    open: (count: string) => `${count} chưa có phiếu`,
    sidelined: (count: string) => `${count} không rà soát được`,
  },
  notListed: 'Chưa có hộ trong danh sách',
  work: {
    survey: 'Nhập phiếu',
    accept: 'Nghiệm thu phiếu',
    meet: 'Họp dân',
    post: 'Niêm yết',
    objections: 'Khiếu nại, phản ánh',
  },
  workIn: (work: string, village: string) => `${work}: ${village}`,
  next: 'Việc tiếp theo',
  late: 'chậm',
  votedDown: (count: number) => `${count} hộ phải rà soát lại`,
  meetingOn: (day: string) => `họp ngày ${day}`,
  postingUntil: (from: string, to: string) => `niêm yết ${from} đến ${to}`,
  noVillages: 'Xã chưa có thôn, tổ dân phố nào.',
  wholeCommune: 'Cả xã',
  myVillages: 'Địa bàn của tôi',
  households: (count: number) => `${showWhole(count)} hộ`,
  paper: (title: string, number: string, on: string) => `${title}, số ${number}, ngày ${on}`,

  calendar: 'Lịch của đợt rà soát',
  steps: 'Công việc',
  from: 'Từ ngày',
  due: 'Hạn',
  stepStateHead: 'Tình trạng',
  stepState: { done: 'Đã xong', now: 'Trong hạn', late: 'Quá hạn', later: 'Chưa đến' },
  source: 'Căn cứ',

  safeTitle: 'Ngày niêm yết an toàn cuối cùng',
  safe: (day: string, left: number, end: string) =>
    `Niêm yết chậm nhất ngày ${day} (còn ${left} ngày) thì mới kịp ra quyết định trước khi hết hạn ${end}.`,
  safeToday: (day: string, end: string) => `Hôm nay, ${day}, là ngày cuối cùng có thể niêm yết để kịp hạn ${end}.`,
  safePassed: (day: string, end: string) =>
    `Đã qua ngày ${day}. Danh sách niêm yết từ hôm nay không kịp ra quyết định trước hạn ${end}; đề nghị báo cáo Chủ tịch UBND cấp xã.`,

  blocks: 'Còn vướng trước bước tiếp theo',
  communeSteps: 'Bước của cả xã',
  fillList: 'Đưa hộ đang quản lý vào danh sách',
  fillListHelp: 'Mọi hộ nghèo, hộ cận nghèo xã đang quản lý vào danh sách cần rà soát; hộ có giấy đề nghị thêm sau.',
  listClose: 'Chốt danh sách cần rà soát',
  listCloseHelp: 'Danh sách hộ cần rà soát (Phụ lục I) đã đủ; rà soát viên bắt đầu đến hộ.',
  consolidate: 'Tổng hợp kết quả',
  consolidateHelp: 'Tổng hợp bốn danh sách: hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo.',
  seek: 'Ghi đã gửi xin ý kiến',
  seekHelp: (body: string) => `Ghi số, ngày của văn bản đã gửi xin ý kiến ${body}.`,
  receive: 'Ghi ý kiến trả lời',
  receiveHelp: (body: string) => `Ghi văn bản trả lời của ${body}.`,
  answer: 'Ghi giải trình ý kiến',
  answerHelp: (body: string) => `Ghi việc đã kiểm tra, bổ sung theo ý kiến của ${body}.`,
  toDecision: 'Đến quyết định công nhận',
  report: { preliminary: 'Ghi báo cáo sơ bộ', official: 'Ghi báo cáo chính thức' },
  reportHelp: 'Ghi số, ngày của báo cáo đã gửi.',
  on: 'Ngày',
  number: 'Số văn bản',
  agreedQuestion: 'Nội dung trả lời',
  agreedYes: 'Thống nhất với kết quả của xã',
  agreedNo: 'Có ý kiến, đề nghị kiểm tra lại',
  remarks: 'Ý kiến cụ thể',
  answerText: 'Nội dung giải trình',
  opinionSought: (body: string, day: string, due: string) =>
    `Đã gửi xin ý kiến ${body} ngày ${day}; hạn trả lời ${due}.`,
  opinionAgreed: (body: string, day: string) => `Ý kiến của ${body}: thống nhất, ngày ${day}.`,
  opinionRemarks: (body: string, day: string) => `Ý kiến của ${body}: đề nghị kiểm tra lại, ngày ${day}.`,
  nothingToDo: 'Không có bước nào của cả xã cần làm lúc này.',
  reviewListPaper: 'Danh sách hộ cần rà soát (Phụ lục I)',

  openTitle: 'Mở đợt rà soát hằng năm',
  openHelp: 'Mỗi xã mỗi năm có một đợt rà soát định kỳ theo một chuẩn. Danh sách hộ, lịch và các bước mở ra từ đây.',
  standardHelp: 'Chuẩn áp dụng cho kết quả của đợt này',
  formVersion: 'Phiên bản mẫu phiếu',
  formVersions: {
    'vn-2016': { v1: 'Mẫu phiếu của TT 17/2016' },
    'vn-2022': { v1: 'Bản ban đầu (TT 07/2021)', v2: 'Bản sửa đổi (TT 02/2022)' },
    'vn-2027': { v1: 'Chưa có mẫu phiếu' },
  },
  committeeHelp: 'Tên đầy đủ của Ban Chỉ đạo rà soát cấp xã theo quyết định thành lập',
  basisHelp: 'Kế hoạch, quyết định mà đợt rà soát dựa vào; ít nhất một văn bản.',
  basisTitle: 'Tên văn bản',
  addBasis: 'Thêm văn bản',
  removeBasis: (index: number) => `Bỏ văn bản ${index}`,
  basisRow: (index: number) => `Văn bản ${index}`,
  openDo: 'Mở đợt rà soát',
  numberHelp: 'Ví dụ 15/KH-UBND',
  formVersionHelp: 'Theo văn bản đang áp dụng ngày mở đợt',
} as const;

/** Names of the national standards as screens say them; the technical ids are never shown. */
export const standardWords = {
  'vn-2016': 'chuẩn giai đoạn 2016-2020',
  'vn-2022': 'chuẩn giai đoạn 2022-2025',
  'vn-2027': 'chuẩn giai đoạn 2026-2030',
} as const;

/** A standard by the server's id or, where the server sent words, those words. */
export function standardName(id: string): string {
  return isStandard(id) ? capital(standardWords[id]) : id;
}

function isStandard(id: string): id is keyof typeof standardWords {
  return Object.hasOwn(standardWords, id);
}
