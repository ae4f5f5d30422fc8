import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';

interface GoesTo {
  readonly kind: 'annual' | 'regular';
  readonly year: number;
  readonly month: number | null;
  readonly from: IsoDate | null;
  readonly answerBy: IsoDate;
}

/** The page of monthly reviews and rounds of computed income. */
export const monthlyWords = {
  title: 'Rà soát hằng tháng',
  intro: 'Giấy đề nghị nhận mọi ngày; kỳ của tháng bắt đầu ngày 15, quyết định trong 15 ngày.',
  none: 'Bạn chưa được phân công ở xã, phường nào.',
  noneRemedy: 'Trang này dành cho người làm việc ở một xã, phường.',
  goes: (to: GoesTo | null) => {
    if (to === null) return 'Chưa có quy định cho giấy nộp hôm nay: đề nghị Sở nhập thiết lập kèm văn bản.';
    const by = `trả lời chậm nhất ${showDate(to.answerBy)}`;
    if (to.kind === 'annual') return `Giấy nộp hôm nay vào danh sách rà soát định kỳ năm ${to.year}, ${by}.`;
    const from = to.from === null ? '' : `, bắt đầu ${showDate(to.from)}`;
    return `Giấy nộp hôm nay vào kỳ tháng ${to.month ?? ''}/${to.year}${from}, ${by}.`;
  },
  waiting: 'Giấy đề nghị đang chờ',
  nothingWaits: 'Không có giấy đề nghị nào đang chờ.',
  nothingWaitsHelp: 'Tiếp nhận giấy Mẫu số 01 ở đây; giấy Mẫu số 04 ở trang của hộ.',
  receive: 'Tiếp nhận giấy Mẫu số 01',
  head: 'Chủ hộ',
  number: 'Số tiếp nhận',
  form: 'Mẫu',
  forms: { mau01: 'Mẫu số 01: đề nghị rà soát', mau04: 'Mẫu số 04: đề nghị ra khỏi danh sách' },
  village: 'Thôn, tổ dân phố',
  receivedOn: 'Ngày nhận',
  goesTo: 'Vào kỳ',
  round: (to: GoesTo | null) =>
    to === null
      ? 'chưa có quy định'
      : to.kind === 'annual'
        ? `định kỳ năm ${to.year}`
        : `tháng ${to.month ?? ''}/${to.year}`,
  answerBy: 'Hạn trả lời',
  late: 'quá hạn',
  board: 'Các kỳ trong năm',
  month: 'Tháng',
  monthOf: (month: number, year: number) => `Tháng ${month}/${year}`,
  regular: 'Rà soát thường xuyên',
  middleLiving: 'Mức sống trung bình',
  lowIncomeWorker: 'Lao động thu nhập thấp',
  noRounds: 'Năm nay chưa mở kỳ nào.',
  left: (days: number) => (days < 0 ? `trễ ${-days} ngày` : days === 0 ? 'hôm nay là hạn' : `còn ${days} ngày`),
  decidedOn: (day: string) => `đã quyết định ${day}`,
  cases: (ended: number, all: number) => `${ended}/${all} hồ sơ đã kết thúc`,
  dueBy: (day: string) => `hạn quyết định ${day}`,
  risk: {
    none: '',
    complaintTooLate: 'Nếu có khiếu nại, niêm yết, phúc tra và niêm yết lại không còn vừa thời hạn.',
    late: 'Niêm yết từ hôm nay không kịp quyết định trong thời hạn. Vẫn làm đủ các bước, ghi rõ lý do trễ.',
  },
  open: 'Mở kỳ rà soát thường xuyên',
  openIntro: 'Kỳ của tháng nhận tất cả giấy đề nghị đang chờ.',
  take: 'Nhận giấy đang chờ vào đợt',
  takeIntro: (title: string) => `Mọi giấy đang chờ vào danh sách của “${title}”.`,
  committee: 'Ban chỉ đạo',
  basisTitle: 'Văn bản làm căn cứ',
  basisNumber: 'Số văn bản',
  basisOn: 'Ngày văn bản',
  openedOn: 'Ngày mở',
  leave: 'Đề nghị ra khỏi danh sách (Mẫu số 04)',
  leaveIntro: 'Ghi giấy đề nghị công nhận hộ thoát nghèo, thoát cận nghèo. Giấy chờ kỳ rà soát thường xuyên.',
  reason: 'Lý do đề nghị',
  left04: (number: string) => `Đã tiếp nhận, số ${number}.`,
  home: 'Rà soát hằng tháng',
} as const;
