import type { FieldSetFault } from '../survey/field-set.ts';

const signHint = '(Ký, ghi rõ họ tên)';

/** Phiếu C and C1 (QĐ 1655/QĐ-LĐTBXH of 2015 and updates): the items we know; the others are loaded. */
export const formCWords = {
  titles: {
    C: 'PHIẾU C: THU THẬP ĐẶC ĐIỂM HỘ NGHÈO VÀ HỘ CẬN NGHÈO',
    C1: 'PHIẾU C1: THÔNG TIN HỘ GIA ĐÌNH CÓ NGƯỜI ĐANG NHẬN TRỢ CẤP, TRỢ GIÚP XÃ HỘI HẰNG THÁNG',
  },
  year: (year: number) => `Năm ${year}`,
  sheets: 'Tờ số …… trong tổng số …… tờ',
  places: 'Địa bàn',
  placeColumns: ['Tỉnh', 'Huyện', 'Xã', 'Thôn, tổ dân phố', 'Khu vực (1 thành thị, 2 nông thôn)', 'Số thứ tự hộ'],
  household: 'Phần I. Thông tin chung của hộ',
  columns: ['Mục', 'Nội dung', 'Trả lời'],
  items: {
    head: 'Họ và tên chủ hộ (chữ in hoa)',
    phone: 'Số điện thoại',
    persons: 'Số người trong hộ',
    scores: 'Điểm B1 và B2',
    result: 'Kết quả phân loại (1 quốc gia, 2 riêng địa phương)',
    national:
      'Theo chuẩn quốc gia. Hộ nghèo: 1 từ nghèo cũ, 2 từ cận nghèo cũ, 3 mới; hộ cận nghèo: 4 từ nghèo cũ, 5 từ cận nghèo cũ, 6 mới',
    local: 'Theo chuẩn của địa phương (cùng sáu mã)',
    housing: 'Tình trạng nhà ở (mã: cần đối chiếu văn bản)',
  },
  scores: (b1: number | null, b2: number | null) => `B1: ${b1 ?? '……'}     B2: ${b2 ?? '……'}`,
  members: 'Phần II. Thành viên của hộ',
  memberColumns: ['TT', 'Họ và tên', 'Quan hệ với chủ hộ', 'Giới tính', 'Ngày sinh', 'Dân tộc', 'Số định danh'],
  receivers: 'Phần II. Người đang nhận trợ cấp, trợ giúp xã hội hằng tháng',
  receiverColumns: [
    'TT',
    'Họ và tên',
    'Nhóm đối tượng',
    'Hệ số, mức hưởng',
    'Số, ngày quyết định',
    'Hưởng từ',
    'Người nhận, nơi nhận',
    'Khuyết tật (dạng, mức)',
    'Bảo hiểm y tế',
  ],
  unknown:
    'Các mục tiếp theo của phiếu: cần đối chiếu văn bản. Danh mục chưa được nạp, phần mềm không tự đặt ra; khi có mẫu in, Sở hoặc Bộ nạp danh mục và phiếu in thêm các mục đó.',
  receiversAreDesign: 'Cột của bảng này là mẫu ghi tạm của phần mềm, cần đối chiếu văn bản trước khi dùng chính thức.',
  loaded: (document: string, article: string, page: string) => `Mục nạp theo ${document}, ${article}, trang ${page}.`,
  codes: (codes: readonly string[]) => codes.map((code) => `□ ${code}`).join('     '),
  signs: {
    household: { titles: ['ĐẠI DIỆN HỘ'], hint: signHint },
    enumerator: { above: 'Ngày …… tháng …… năm ……', titles: ['ĐIỀU TRA VIÊN'], hint: signHint },
  },
  forms: { C: 'Phiếu C (cần đối chiếu văn bản)', C1: 'Phiếu C1 (cần đối chiếu văn bản)' },
  blank: 'phiếu trắng',
  file: (form: string, of: string, year: number) => `Phiếu ${form} ${year} - ${of}`,
} as const;

/** Loading the items of Phiếu C, C1. */
export const fieldSetWords: { readonly faults: Readonly<Record<FieldSetFault, string>> } = {
  faults: {
    noField: 'Chưa có mục nào. Nhập các mục theo mẫu in.',
    numberTwice: 'Có hai mục cùng số. Mỗi mục có một số riêng, như trên mẫu in.',
    controlDiffers: 'Số mục gõ lại không khớp với số mục đã nhập. Đếm lại trên mẫu in.',
    validBackwards: 'Ngày hết hiệu lực trước ngày bắt đầu. Sửa lại hai ngày.',
  },
};
