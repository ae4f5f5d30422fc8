/** A body of published statistics with what must be known before its numbers are used. */
export interface SeriesSource {
  readonly sourceId: string;
  readonly title: string;
  readonly publisher: string;
  readonly caveats: readonly string[];
}

const ministry = 'Bộ Lao động - Thương binh và Xã hội';
const dakNong = 'Tỉnh Đắk Nông (biểu in và tệp của đợt rà soát 2024)';

/** The statistics that come with the software; the same ids are the names of their files. */
export const shippedSources: readonly SeriesSource[] = [
  {
    sourceId: 'national-results',
    title: 'Kết quả rà soát cả nước và sáu vùng',
    publisher: `${ministry}, các quyết định công bố kết quả`,
    caveats: [
      'Số in sai trong văn bản được giữ nguyên và đánh dấu: Đồng bằng sông Hồng 2022 (69.239, cộng các tỉnh được 69.329); tổng của Tây Nguyên và cả nước năm 2022 cùng lớn hơn tổng các phần 119 hộ.',
      'Tỷ lệ của cả nước không tính lại được từ số hộ (mẫu số khác nhau): công bố 7,52 % năm 2022, 5,71 % năm 2023, 4,06 % năm 2024. Phần mềm không tính lại một tỷ lệ đã công bố và không suy số hộ từ tỷ lệ.',
      'Năm 2018 báo chí dùng 5,35 %, có nơi ghi 5,23 %. Năm 2025 chưa thấy quyết định: 1,3 % là số của Chính phủ, nơi khác ghi 0,9-1,1 %.',
    ],
  },
  {
    sourceId: 'province-panel-2022-2024',
    title: 'Hộ nghèo, hộ cận nghèo của 63 tỉnh cũ, 2022-2024',
    publisher: `Bảng ghép từ số liệu ${ministry} và các tỉnh`,
    caveats: [
      'Cộng lại bằng số cả nước đã công bố ở mọi năm. Hòa Bình 2022-2024 và Huế 2022 suy ra từ tổng của vùng trừ các tỉnh còn lại; Huế 2023, 2024 suy ra từ cả nước và vùng, không có phép kiểm tra thứ hai.',
      'Tổng số hộ là mẫu số đứng sau tỷ lệ đã công bố, có ở 59 tỉnh năm 2022 và một tỉnh năm 2023.',
    ],
  },
  {
    sourceId: 'province-panel-2016-2024',
    title: 'Dãy số của 62 tỉnh cũ, 2016-2024',
    publisher: 'Bảng ghép từ Tổng cục Thống kê và số liệu hành chính của các tỉnh',
    caveats: [
      'Đến 2020 là chuẩn 2016-2020, từ 2021 là chuẩn 2022-2025: không nối hai đoạn thành một.',
      'Tỷ lệ theo khảo sát mức sống là một phép đo khác, không phải kết quả rà soát. Cột tỷ lệ trộn nguồn không dùng làm tỷ lệ hay mẫu số.',
      'Năm 2020 tổng các dòng gần với số hộ nghèo về thu nhập (716.920) hơn là tổng số hộ nghèo (761.322): định nghĩa của 2016-2020 chưa xác nhận được.',
      'Thiếu Hòa Bình; Huế chỉ có phần dân tộc thiểu số; Đắk Lắk và Đắk Nông không có phần này. Số năm 2021 của vài tỉnh có thể là số đã sửa sau rà soát lại 2022.',
    ],
  },
  {
    sourceId: 'province-press-figures',
    title: 'Số liệu riêng lẻ của tỉnh trên báo',
    publisher: 'Báo chí, có ghi chú từng số',
    caveats: [
      'Báo thường gọi kết quả cuối năm trước bằng tên năm sau. Hà Nội 2022 và Quảng Ninh 2024 rất có thể theo chuẩn cao hơn của địa phương: không đặt chung với chuẩn quốc gia.',
    ],
  },
  {
    sourceId: 'daknong-series',
    title: 'Đắk Nông và các huyện, 2015 và 2020-2024',
    publisher: 'Số liệu của tỉnh; năm 2015: Quyết định 403',
    caveats: ['Giữa 2020 và 2021 chuẩn nghèo thay đổi: 11.785 và 18.317 hộ nghèo không so được với nhau.'],
  },
  {
    sourceId: 'daknong-movements-2024',
    title: 'Đắk Nông 2024: diễn biến hộ nghèo, hộ cận nghèo (biểu R2, R3)',
    publisher: dakNong,
    caveats: [
      'Biểu đang rà soát, đọc từ ảnh; chỉ có Cư Jút, Đắk Glong, Đắk Mil và thiếu phần lớn xã của Đắk Mil. Cột 4 và cột 8 để trống ở mọi dòng.',
      '28 trong 54 dòng không khớp công thức của chính biểu. Số in được giữ nguyên.',
    ],
  },
  {
    sourceId: 'daknong-deprivations-2024',
    title: 'Đắk Nông 2024: chỉ số thiếu hụt của hộ nghèo (biểu R4)',
    publisher: dakNong,
    caveats: ['Một xã của Đắk R’Lấp suy ra bằng số của huyện trừ các xã còn lại.'],
  },
  {
    sourceId: 'daknong-register-counts',
    title: 'Đắk Nông: số dòng của tệp danh sách hộ, theo huyện',
    publisher: dakNong,
    caveats: [
      'Tệp danh sách thiếu hộ: 2.446 hộ nghèo và 3.683 hộ cận nghèo, số chính thức năm 2024 là 5.163 và 8.118.',
    ],
  },
];
