import { requestWords } from './requests.vi.ts';

const signHint = '(Ký, ghi rõ họ tên)';

/** What a household asks for; the ticks of Mẫu số 01 and Mẫu số 04. */
export type RequestPurpose = 'review' | 'middleLiving' | 'exitPoverty' | 'exitNearPoverty';

const purposes: Readonly<Record<RequestPurpose, string>> = {
  review: 'Rà soát hộ nghèo, hộ cận nghèo',
  middleLiving: 'Xác định hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình',
  exitPoverty: 'Công nhận hộ thoát nghèo',
  exitNearPoverty: 'Công nhận hộ thoát cận nghèo',
};

/** Giấy đề nghị, Mẫu số 01 and Mẫu số 04, QĐ 24/2021/QĐ-TTg. */
export const requestFormWords = {
  title: 'GIẤY ĐỀ NGHỊ',
  subjects: {
    '01': 'Rà soát hộ nghèo, hộ cận nghèo; xác định hộ có mức sống trung bình',
    '04': 'Công nhận hộ thoát nghèo, hộ thoát cận nghèo',
  },
  forms: {
    '01': 'Mẫu số 01 - Quyết định 24/2021/QĐ-TTg',
    '04': 'Mẫu số 04 - Quyết định 24/2021/QĐ-TTg',
  },
  purposes,
  purposesOf: { '01': ['review', 'middleLiving'], '04': ['exitPoverty', 'exitNearPoverty'] },
  to: (chairman: string) => `Kính gửi: ${chairman}`,
  applicant: 'I. Người đề nghị',
  name: 'Họ và tên',
  sex: 'Giới tính',
  born: 'Ngày sinh',
  ethnicity: 'Dân tộc',
  citizenNumber: 'Số CCCD/CMND',
  issuedOn: 'Ngày cấp',
  permanent: 'Nơi thường trú',
  current: 'Nơi ở hiện tại',
  members: 'II. Thành viên của hộ',
  columns: ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Quan hệ với chủ hộ', 'Tình trạng'],
  statusNote: 'Tình trạng: (1) có việc làm; (2) không có việc làm; (3) đang đi học.',
  statuses: { employed: '1', unemployed: '2', studying: '3' },
  reasonHeading: 'III. Lý do đề nghị',
  reasons: requestWords.reasons,
  promise: 'Tôi cam đoan những điều khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật.',
  unsigned: (place: string) => `${place}, ngày … tháng … năm …`,
  applicantSigns: { titles: ['NGƯỜI ĐỀ NGHỊ'], hint: signHint },
  file: (form: '01' | '04', of: string) => `Giấy đề nghị (Mẫu ${form}) - ${of}`,
  blank: 'mẫu trắng',
} as const;
