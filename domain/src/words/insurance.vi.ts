import type { InsuranceChange } from '../registry/insurance-list.ts';

export const insuranceChangeWords: Readonly<Record<InsuranceChange, string>> = {
  new: 'Tăng mới',
  left: 'Giảm',
  changed: 'Đổi mã đối tượng',
  same: 'Giữ nguyên',
};

/** The list handed to the health-insurance agency (D03-TS), as far as its columns are known. */
export const insuranceWords = {
  sheets: { now: 'Danh sách', left: 'Giảm' },
  title: (year: number) =>
    `DANH SÁCH NGƯỜI THUỘC HỘ NGHÈO, HỘ CẬN NGHÈO, HỘ CÓ MỨC SỐNG TRUNG BÌNH THAM GIA BẢO HIỂM Y TẾ NĂM ${year}`,
  leftTitle: (year: number) => `NGƯỜI KHÔNG CÒN TRONG DANH SÁCH TỪ NĂM ${year}`,
  blanks:
    'Cột “Mã số BHXH”, “Nơi đăng ký khám chữa bệnh ban đầu” để trống: hệ thống không có dữ liệu. Thứ tự cột cần đối chiếu với mẫu D03-TS của cơ quan bảo hiểm xã hội.',
  noNumbers: 'Số định danh để trống: tài khoản tải tệp không có quyền xem số định danh cá nhân.',
  columns: [
    'TT',
    'Họ và tên',
    'Mã số BHXH',
    'Ngày sinh',
    'Giới tính',
    'Dân tộc',
    'Số định danh',
    'Quan hệ với chủ hộ',
    'Chủ hộ',
    'Địa chỉ',
    'Mã đối tượng',
    'Từ ngày',
    'Đến ngày',
    'Nơi đăng ký khám chữa bệnh ban đầu',
    'Biến động',
    'Ghi chú',
  ],
  sexes: { male: 'Nam', female: 'Nữ' },
  wasObject: (code: string) => `năm trước: ${code}`,
  underSix: 'dưới 6 tuổi, đối chiếu mã TE',
  twice: 'trùng số định danh trong danh sách',
  file: (unit: string, year: number) => `Danh sách BHYT ${year} - ${unit}`,
} as const;
