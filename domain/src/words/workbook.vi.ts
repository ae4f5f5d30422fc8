export type RowSeverity = 'error' | 'warning';

interface RowWords {
  readonly severity: RowSeverity;
  /** `{value}` is replaced by the value of that name. */
  readonly text: string;
}

/** What is wrong with a row and what to do; an error refuses its household, a warning keeps it. */
export const rowMessageWords = {
  member_without_household: {
    severity: 'error',
    text: 'dòng thành viên đứng trước dòng chủ hộ đầu tiên; ghi số thứ tự hộ và họ tên chủ hộ ở dòng đầu của hộ.',
  },
  name_blank: { severity: 'error', text: 'thiếu họ tên; ghi họ tên thành viên hoặc xóa dòng thừa.' },
  no_head: { severity: 'error', text: 'hộ không có chủ hộ; ghi "Chủ hộ" ở cột quan hệ của đúng một người.' },
  two_heads: { severity: 'error', text: 'hộ có hơn một chủ hộ ({value}); chỉ giữ một người là "Chủ hộ" hoặc tách hộ.' },
  class_blank: { severity: 'error', text: 'thiếu phân loại hộ; ghi 1 (hộ nghèo) hoặc 2 (hộ cận nghèo) ở dòng chủ hộ.' },
  class_unknown: {
    severity: 'error',
    text: 'không hiểu phân loại "{value}"; ghi 1 (hộ nghèo), 2 (hộ cận nghèo) hoặc "Hộ không nghèo".',
  },
  class_conflict: {
    severity: 'error',
    text: 'phân loại "{value}" ở dòng thành viên khác dòng chủ hộ; sửa cho giống nhau hoặc để trống.',
  },
  score_unreadable: { severity: 'error', text: 'điểm "{value}" không phải số nguyên không âm; sửa theo phiếu đã ký.' },
  score_too_high: {
    severity: 'error',
    text: 'điểm B2 là {value}, vượt mức cao nhất {maximum}; kiểm tra lại phiếu đã ký.',
  },
  village_blank: { severity: 'error', text: 'thiếu thôn, tổ dân phố; ghi tên thôn ở dòng chủ hộ.' },
  other_commune: {
    severity: 'error',
    text: 'hộ thuộc đơn vị khác ({value}); bỏ dòng này hoặc nhập tệp ở đúng xã, phường.',
  },
  after_list_end: {
    severity: 'error',
    text: 'dòng đứng sau hai dòng trống nên không thuộc danh sách; xóa các dòng trống ở giữa rồi nhập lại.',
  },
  household_refused: {
    severity: 'error',
    text: 'cả hộ không được nhận vì lỗi ở dòng {value}; sửa dòng đó rồi nhập lại.',
  },
  number_blank: {
    severity: 'warning',
    text: 'thiếu số thứ tự hộ; hộ được nhận theo họ tên chủ hộ, đề nghị bổ sung số.',
  },
  number_twice: {
    severity: 'warning',
    text: 'số hộ {value} đã dùng trong thôn này ở dòng {other}; kiểm tra và đánh lại số.',
  },
  head_by_name: {
    severity: 'warning',
    text: 'không ai ghi là "Chủ hộ"; đã lấy người trùng họ tên chủ hộ ({value}), đề nghị kiểm tra.',
  },
  head_name_differs: {
    severity: 'warning',
    text: 'họ tên chủ hộ "{value}" khác người ghi là chủ hộ ({other}); đã lấy theo cột quan hệ.',
  },
  village_inherited: { severity: 'warning', text: 'thiếu thôn; đã lấy theo dòng trên ({value}), đề nghị kiểm tra.' },
  size_differs: {
    severity: 'warning',
    text: 'số nhân khẩu ghi {value} nhưng danh sách có {other} người; kiểm tra người thiếu hoặc thừa.',
  },
  old_commune_split: {
    severity: 'warning',
    text: 'xã cũ mã {value} đã chia về nhiều xã, phường; kiểm tra thôn của hộ có thuộc đơn vị này không.',
  },
  relation_blank: { severity: 'warning', text: 'thiếu quan hệ với chủ hộ; bổ sung khi rà soát.' },
  relation_unknown: { severity: 'warning', text: 'không hiểu quan hệ "{value}"; đã để là "khác", sửa khi rà soát.' },
  birth_blank: { severity: 'warning', text: 'thiếu ngày sinh; bổ sung khi rà soát, ít nhất là năm sinh.' },
  birth_unreadable: { severity: 'warning', text: 'không hiểu ngày sinh "{value}"; đã để trống, ghi ngày/tháng/năm.' },
  birth_impossible_day: {
    severity: 'warning',
    text: 'ngày sinh "{value}" không có trong lịch; đã giữ năm {other}, kiểm tra giấy tờ.',
  },
  birth_two_digit_year: {
    severity: 'warning',
    text: 'năm sinh "{value}" chỉ có hai chữ số; đã hiểu là {other}, đề nghị kiểm tra.',
  },
  birth_in_future: { severity: 'warning', text: 'ngày sinh "{value}" ở tương lai; đã để trống, kiểm tra giấy tờ.' },
  sex_blank: { severity: 'warning', text: 'thiếu giới tính; bổ sung khi rà soát.' },
  sex_unknown: { severity: 'warning', text: 'không hiểu giới tính "{value}"; đã để trống, ghi 1 (Nam) hoặc 2 (Nữ).' },
  ethnicity_blank: { severity: 'warning', text: 'thiếu dân tộc; bổ sung khi rà soát.' },
  ethnicity_unknown: { severity: 'warning', text: 'không hiểu dân tộc "{value}"; đã để trống, ghi mã 1-54 hoặc tên.' },
  citizen_number_length: {
    severity: 'warning',
    text: 'số định danh "{value}" không đủ 9 hoặc 12 chữ số; đã để trống, kiểm tra giấy tờ.',
  },
  citizen_number_lost_zero: {
    severity: 'warning',
    text: 'số định danh "{value}" thiếu số 0 ở đầu, có thể là {other}; đã để trống, xác nhận rồi ghi dạng chữ.',
  },
  citizen_number_sex: { severity: 'warning', text: 'số định danh không khớp giới tính đã ghi; kiểm tra giấy tờ.' },
  citizen_number_birth: { severity: 'warning', text: 'số định danh không khớp năm sinh đã ghi; kiểm tra giấy tờ.' },
  citizen_number_twice: {
    severity: 'warning',
    text: 'người này (cùng số định danh) đã có ở dòng {other}; giữ ở một hộ, xóa ở hộ kia.',
  },
  person_twice: {
    severity: 'warning',
    text: '"{value}" giống người ở dòng {other} của hộ; xóa nếu ghi hai lần, giữ nếu là hai người.',
  },
  score_blank: { severity: 'warning', text: 'thiếu điểm; chép từ phiếu đã ký nếu có.' },
  score_not_multiple: {
    severity: 'warning',
    text: 'điểm B2 là {value}, không phải bội số của 10; kiểm tra phiếu đã ký.',
  },
  class_contradicts_scores: {
    severity: 'warning',
    text: 'phân loại không khớp điểm B1 {b1}, B2 {b2} theo chuẩn; đã giữ theo danh sách, kiểm tra phiếu đã ký.',
  },
  non_poor_listed: {
    severity: 'warning',
    text: 'hộ không nghèo trong danh sách hộ nghèo; đã nhận là hộ rà soát không nghèo.',
  },
  decision_blank: { severity: 'warning', text: 'thiếu số quyết định công nhận; bổ sung hoặc nhập chung cho cả tệp.' },
  decision_day_unreadable: {
    severity: 'warning',
    text: 'không hiểu ngày quyết định "{value}"; đã để trống, ghi ngày/tháng/năm.',
  },
  decision_outside_window: {
    severity: 'warning',
    text: 'ngày quyết định {value} nằm ngoài đợt rà soát; kiểm tra quyết định.',
  },
  cause_unknown: { severity: 'warning', text: 'không hiểu nguyên nhân "{value}"; đã ghi là nguyên nhân khác.' },
  flag_unknown: { severity: 'warning', text: 'không hiểu dấu "{value}"; đã để trống, ghi x, 1 hoặc để trống.' },
  cell_error: { severity: 'warning', text: 'ô báo lỗi {value}; đã để trống, sửa công thức hoặc ghi giá trị.' },
  formula_without_result: {
    severity: 'warning',
    text: 'công thức chưa có kết quả; đã để trống, mở tệp bằng Excel rồi lưu lại.',
  },
  font_converted: {
    severity: 'warning',
    text: 'chữ theo phông cũ ({font}) đã chuyển thành "{value}"; đề nghị kiểm tra.',
  },
  row_repeated: { severity: 'warning', text: 'dòng giống hệt dòng {other}; chỉ nhận một lần.' },
  household_repeated: { severity: 'warning', text: 'hộ giống hệt hộ ở dòng {other}; chỉ nhận một lần.' },
  sheet_not_recognised: {
    severity: 'warning',
    text: 'trang này không phải một trong ba danh sách nên được bỏ qua; nếu là danh sách, ghi lại dòng tiêu đề cột.',
  },
} as const satisfies Readonly<Record<string, RowWords>>;

export type RowMessageCode = keyof typeof rowMessageWords;

/** Why a file cannot be read at all, and what to do. */
export const workbookProblemWords = {
  file_empty: 'Tệp rỗng. Chọn lại tệp Excel có dữ liệu.',
  file_too_large: 'Tệp lớn hơn 100 MB. Xóa ảnh, trang thừa hoặc chia thành nhiều tệp rồi nhập từng tệp.',
  file_is_xls:
    'Tệp kiểu Excel cũ (.xls) không đọc được. Mở bằng Excel, chọn Tệp → Lưu thành → "Excel Workbook (*.xlsx)" rồi nhập tệp mới.',
  file_is_binary:
    'Tệp kiểu .xlsb không đọc được. Mở bằng Excel, chọn Tệp → Lưu thành → "Excel Workbook (*.xlsx)" rồi nhập tệp mới.',
  file_encrypted:
    'Tệp có mật khẩu. Mở bằng Excel, chọn Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi nhập lại.',
  file_not_workbook: 'Tệp không phải sổ Excel (.xlsx). Chọn đúng tệp, hoặc mở bằng Excel rồi lưu thành .xlsx.',
  file_damaged: 'Tệp Excel bị hỏng. Mở bằng Excel để sửa, lưu lại rồi nhập tệp mới.',
  too_many_rows: 'Tệp có quá nhiều dòng (tối đa 200.000). Chia thành nhiều tệp rồi nhập từng tệp.',
  too_heavy: 'Tệp bung ra quá lớn nên không đọc được. Xóa trang thừa, định dạng thừa hoặc chia thành nhiều tệp.',
  no_list_found:
    'Không tìm thấy danh sách nào trong tệp. Tệp cần có dòng tiêu đề cột (số thứ tự hộ, họ tên, quan hệ, ngày sinh …).',
} as const satisfies Readonly<Record<string, string>>;

export type WorkbookProblemCode = keyof typeof workbookProblemWords;

interface ShownMessage {
  readonly row: number;
  readonly column: string | null;
  readonly code: RowMessageCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** "Dòng 14, cột H: số định danh …". */
export function rowMessageText({ row, column, code, values }: ShownMessage): string {
  const where = column === null ? `Dòng ${row}` : `Dòng ${row}, cột ${column}`;
  const text = rowMessageWords[code].text.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
  return `${where}: ${text}`;
}
