import { showWhole } from '../kernel/dong.ts';
import type { TrainingCount } from '../training/coverage.ts';

/** Cột của bảng bao phủ, trên màn hình và trên giấy. */
export const coverageColumns: Readonly<Record<TrainingCount | 'expected', string>> = {
  expected: 'Dự kiến',
  listed: 'Trong danh sách',
  invited: 'Đã mời',
  came: 'Đã dự (người)',
  unlisted: 'Trong đó: ngoài danh sách',
  attendances: 'Lượt người dự',
  halfDays: 'Lượt buổi',
  practised: 'Đã thực hành',
  passed: 'Đạt kiểm tra',
  certified: 'Có giấy xác nhận',
  missing: 'Còn thiếu',
  women: 'Nữ',
  minorities: 'Dân tộc thiểu số',
  villages: 'Số thôn, tổ',
  trainedVillages: 'Thôn, tổ có người đã dự',
};

/** Báo cáo kết quả tập huấn (thể thức Nghị định 30/2020/NĐ-CP) và các bảng kèm theo. */
export const trainingReportWords = {
  form: 'Báo cáo tập huấn',
  title: 'BÁO CÁO',
  subject: (title: string) => `Kết quả ${title}`,
  number: 'Số:        /BC-',
  basis: (number: string, day: string) => `Thực hiện Kế hoạch số ${number} ngày ${day};`,
  opening: (unit: string) => `${unit} báo cáo kết quả tập huấn như sau:`,
  organisation: 'I. CÔNG TÁC TỔ CHỨC',
  organisers: (names: readonly string[]) => `- Đơn vị tổ chức: ${names.join('; ')}.`,
  time: (from: string, to: string) => `- Thời gian: từ ngày ${from} đến ngày ${to}.`,
  sessions: (held: number, planned: number) =>
    `- Số lớp đã mở: ${showWhole(held)} trên ${showWhole(planned)} lớp theo kế hoạch.`,
  cancelled: (count: number) => `- Số lớp đã hủy: ${showWhole(count)}.`,
  points: (connected: number, planned: number) =>
    `- Số điểm cầu, hội trường có người dự: ${showWhole(connected)} trên ${showWhole(planned)}.`,
  subjects: (names: readonly string[]) => `- Nội dung: ${names.join('; ')}.`,
  results: 'II. KẾT QUẢ',
  people: (expected: number | null, listed: number, came: number) =>
    `- ${expected === null ? '' : `Dự kiến ${showWhole(expected)} người; `}danh sách ${showWhole(listed)} người; đã dự ${showWhole(came)} người.`,
  attendances: (attendances: number, halfDays: number) =>
    `- Số lượt người dự (mỗi người mỗi lớp tính một lượt): ${showWhole(attendances)}; số lượt buổi: ${showWhole(halfDays)}.`,
  who: (women: number, minorities: number) =>
    `- Trong số người đã dự: nữ ${showWhole(women)}, dân tộc thiểu số ${showWhole(minorities)}.`,
  learned: (practised: number, passed: number, certified: number) =>
    `- Đã thực hành ${showWhole(practised)} người; đạt kiểm tra ${showWhole(passed)} người; được cấp giấy xác nhận ${showWhole(certified)} người.`,
  quiz: (passed: number, sat: number, percent: number) =>
    `- Kiểm tra: ${showWhole(passed)} trên ${showWhole(sat)} người dự kiểm tra đạt (${percent}%).`,
  noQuiz: '- Không tổ chức kiểm tra.',
  villages: (trained: number, all: number) =>
    `- Số thôn, tổ dân phố có ít nhất một rà soát viên hoặc trưởng thôn đã dự: ${showWhole(trained)} trên ${showWhole(all)}.`,
  missing: (count: number) => `- Số người trong danh sách chưa dự lớp nào: ${showWhole(count)}.`,
  questions: (asked: number, open: number) =>
    `- Câu hỏi trong tập huấn: ${showWhole(asked)}; còn ${showWhole(open)} câu chưa trả lời.`,
  bySession: '1. Theo lớp',
  byUnit: '2. Theo đơn vị',
  byAudience: '3. Theo đối tượng',
  audienceNote: '(Người có hai vai được ghi ở cả hai dòng nên bảng này không cộng dọc.)',
  total: 'Tổng số',
  own: 'Cơ quan',
  noAudience: 'Chưa ghi đối tượng',
  cost: 'III. KINH PHÍ',
  costLine: (estimate: string, actual: string) => `- Dự toán ${estimate} đồng; đã chi ${actual} đồng.`,
  perDay: (amount: string) => `- Bình quân một ngày người học: ${amount} đồng.`,
  noCost: '- Chưa ghi kinh phí.',
  opinion: 'IV. ĐÁNH GIÁ, KIẾN NGHỊ',
  dots: '…………………………………………………………………………………………………………',
  signers: ['THỦ TRƯỞNG ĐƠN VỊ'],
  recipients: (superior: string) => [...(superior === '' ? [] : [`${superior};`]), 'Lưu: VT.'],
  sessionColumns: ['TT', 'Lớp', 'Ngày', 'Điểm', 'Số chỗ', 'Người dự', 'Lượt buổi', 'Tỷ lệ có mặt'],
  unitColumns: ['TT', 'Đơn vị', 'Dự kiến', 'Danh sách', 'Đã dự', 'Đạt', 'Giấy CN', 'Còn thiếu', 'Thôn có người dự'],
  audienceColumns: ['TT', 'Đối tượng', 'Dự kiến', 'Danh sách', 'Đã dự', 'Nữ', 'DTTS', 'Đạt', 'Còn thiếu'],
  sheets: { sessions: 'Theo lớp', units: 'Theo đơn vị', audiences: 'Theo đối tượng', missing: 'Còn thiếu' },
  number1: 'TT',
  unit: 'Đơn vị',
  audience: 'Đối tượng',
  village: 'Thôn, tổ',
  name: 'Họ và tên',
  phone: 'Điện thoại',
  invitedTimes: 'Số lần mời',
  missingTitle: 'Danh sách người còn thiếu (không có số định danh)',
  fileName: (title: string) => `Báo cáo - ${title}`,
  tablesName: (title: string) => `Bảng tập huấn - ${title}`,
} as const;
