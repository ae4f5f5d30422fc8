import { showWhole } from '@ra-soat/domain/kernel/dong.ts';

/** Published statistics over the years. */
export const historyWords = {
  title: 'Số liệu các năm',
  intro:
    'Số liệu đã công bố, giữ nguyên như công bố, kèm nguồn và điều cần biết. Chỉ có số tổng hợp, không có tên hộ nào.',
  area: 'Cả nước, vùng, tỉnh',
  groups: {
    country: 'Cả nước',
    region: 'Vùng và nhóm huyện',
    province: '34 tỉnh (từ 01/7/2025)',
    'old province': '63 tỉnh (trước 01/7/2025)',
    below: 'Huyện của Đắk Nông cũ',
  },
  measure: 'Chỉ tiêu',
  chart: (measure: string, area: string, rate: boolean) => `${measure}${rate ? ' (%)' : ''}, ${area}`,
  chartSaid: (runs: string) => `Đường theo từng chuẩn: ${runs}. Bảng bên dưới có từng số.`,
  run: (standard: string, from: string, to: string) => `${standard}, từ ${from} đến ${to}`,
  at: (value: string, year: number) => `${value} (${year})`,
  standards: { 'vn-2016': 'chuẩn 2016-2020', 'vn-2022': 'chuẩn 2022-2025', 'vn-2027': 'chuẩn giai đoạn 2026-2030' },
  breakLabel: 'đổi chuẩn',
  breakHelp:
    'Hai chuẩn đo hai điều khác nhau: số trước và sau chỗ ngắt không so được với nhau, nên không nối bằng một đường.',
  own: 'Số của phần mềm này',
  ownHelp: 'Để cạnh số đã công bố mà đối chiếu; phần mềm không lấy số này thay cho số kia.',
  ownFrozen: (version: number) => `báo cáo chính thức đã chốt, bản ${version}`,
  ownToday: (on: string) => `danh sách đang có hiệu lực đến ${on}`,
  ownMissing: (missing: number) => (missing === 0 ? 'đủ đơn vị' : `còn thiếu ${showWhole(missing)} đơn vị`),
  noOwn: 'Phần mềm chưa có số chính thức đã chốt của nơi này, hoặc bạn không được xem báo cáo của nơi này.',
  noPoints: 'Không có số công bố của chỉ tiêu này.',
  noPointsRemedy: 'Hãy chọn chỉ tiêu khác, hoặc một tỉnh, vùng khác.',
  table: 'Từng số và nguồn',
  year: 'Năm rà soát',
  standard: 'Chuẩn',
  value: 'Số công bố',
  source: 'Nguồn, mức tin cậy',
  poor: 'Hộ nghèo',
  nearPoor: 'Hộ cận nghèo',
  basis: 'Dựa trên',
  know: 'Cần biết',
  replaced: (values: string) => `Trước đây ghi: ${values}.`,
  addedUp: (names: string) =>
    `Chưa có dãy số riêng cho tỉnh mới: số hộ là cộng của ${names}. Tỷ lệ không cộng được nên không có.`,
  caveats: 'Điều cần biết về nguồn',
  findings: 'Chỗ không cộng khớp (giữ nguyên như công bố)',
  finding: (year: number, measure: string, found: string, expected: string, difference: string) =>
    `${year}, ${measure}: công bố ${found}, cộng lại được ${expected}, lệch ${difference}.`,
  map: 'Bản đồ tỷ lệ hộ nghèo',
  mapYear: 'Năm rà soát',
  mapKind: 'Bản đồ',
  maps: { '63': '63 tỉnh (trước 01/7/2025)', '34': '34 tỉnh (từ 01/7/2025)' },
  mapSaid: (year: number) => `Tỷ lệ hộ nghèo theo tỉnh, năm rà soát ${year}; bảng từng tỉnh ở dưới.`,
  mapHelp:
    'Tỷ lệ trên bản đồ do phần mềm suy ra để tô màu, không phải số công bố: lấy số hộ nghèo đã công bố chia cho tổng số hộ. Bấm vào một tỉnh để xem dãy số.',
  bases: {
    recovered: 'tổng số hộ là mẫu số của tỷ lệ đã công bố',
    fromNearPoorRate: 'tổng số hộ suy từ số hộ và tỷ lệ cận nghèo đã công bố, gần đúng',
    none: 'không biết tổng số hộ',
  },
  buckets: {
    unknown: 'chưa có tỷ lệ',
    zero: '0 %',
    low: 'trên 0 đến dưới 2 %',
    middle: '2 đến dưới 5 %',
    high: '5 đến dưới 15 %',
    highest: '15 % trở lên',
  },
  bucketCount: (name: string, count: number) => `${name}: ${showWhole(count)} tỉnh`,
  shape: (name: string, said: string) => `${name}: ${said}`,
  province: 'Tỉnh',
  rate: 'Tỷ lệ suy ra (%)',
  provinces: 'Từng tỉnh',
  toMovements: 'Biểu diễn biến Đắk Nông 2024',
  toDeprivations: 'Thiếu hụt Đắk Nông 2024',
} as const;

export const movementsWords = {
  title: 'Đắk Nông 2024: biểu nào không khớp, thiếu gì',
  intro: (unbalanced: number, rows: number) =>
    `${unbalanced} trong ${rows} dòng của biểu in không khớp công thức 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8. Ở mọi dòng, cột 4 và cột 8 (nguyên nhân khác) để trống. Số in giữ nguyên; bên cạnh là biến động còn thiếu.`,
  proof:
    'Phần mềm dựng một số hộ giả định đúng như từng dòng rồi đếm lại bằng chính bộ đếm của báo cáo: dòng khớp thì ra đúng mọi số; thêm biến động được nêu vào dòng không khớp thì ra đúng số in ở cột 9.',
  unit: 'Đơn vị',
  report: 'Biểu',
  balanced: 'khớp',
  missing: (households: number, persons: number, column: number) =>
    `thiếu ${showWhole(households)} hộ, ${showWhole(persons)} nhân khẩu ở cột ${column}`,
  columns: {
    2: 'sang danh sách kia',
    3: 'ra khỏi danh sách này',
    4: 'giảm vì nguyên nhân khác: chết, chuyển đi, tách, nhập',
    5: 'từ danh sách kia sang',
    8: 'tăng vì nguyên nhân khác: chuyển đến, tách, nhập',
  },
  closing: 'Cột 9 in',
  formula: 'Theo công thức',
  pair: (households: number, persons: number) => `${showWhole(households)} hộ, ${showWhole(persons)} khẩu`,
  lacks: 'Còn thiếu',
  transfers: 'Hộ chuyển loại: biểu kia có, biểu này thiếu',
  completed: (text: string) => `Ghi đủ chỗ chuyển loại rồi thì còn: ${text}.`,
  none: 'không thiếu gì',
  printed: 'Xem cả dòng in',
  columnsOf: (report: string) => `${report}, cột 1 đến 9 như in`,
  households: 'Hộ',
  persons: 'Nhân khẩu',
  bad: 'Chỉ dòng không khớp',
} as const;

/** The printed R4 of Đắk Nông. */
export const deprivationsWords = {
  title: 'Đắk Nông 2024: hộ nghèo thiếu hụt gì (biểu R4)',
  intro: (faulty: number, rows: number) =>
    faulty === 0
      ? `Cả ${rows} dòng của biểu in đều cộng đúng: tổng bằng cộng 12 chỉ số, huyện bằng cộng các xã, bình quân đúng.`
      : `${faulty} trong ${rows} dòng của biểu in có chỗ không khớp, nêu ở cột cuối. Số in giữ nguyên.`,
  none: 'Chưa nạp biểu R4 nào.',
  noneRemedy: 'Mở “Số liệu các năm” để xem các dãy số đã có.',
  unit: 'Đơn vị',
  of: (unit: string, households: string) => `${unit}: ${households} hộ nghèo, số hộ thiếu hụt từng chỉ số`,
  table: 'Từng đơn vị',
  households: 'Hộ nghèo',
  total: 'Tổng chỉ số thiếu hụt',
  mean: 'Bình quân một hộ',
  hundredths: (value: number) => (value / 100).toLocaleString('vi', { minimumFractionDigits: 2 }),
  holds: 'Kiểm tra',
  right: 'khớp',
  derived: 'suy ra: huyện trừ các xã còn lại',
  faults: {
    totalDiffers: 'tổng khác cộng 12 chỉ số',
    meanDiffers: 'bình quân khác tổng chia số hộ',
    moreThanHouseholds: 'có chỉ số nhiều hơn số hộ',
    partsDiffer: 'huyện khác cộng các xã',
  },
} as const;

export const loadSeriesWords = {
  open: 'Nạp số liệu',
  intro:
    'Dán bảng có dòng tiêu đề (mẫu bên dưới), hoặc chọn tệp CSV. Kiểm tra trước: chưa ghi gì, lỗi được nêu từng dòng. Nạp thì ghi tất cả hoặc không ghi gì.',
  place: 'Nạp cho',
  country: 'Cả nước',
  name: 'Tên nguồn',
  publisher: 'Nơi công bố',
  caveat: 'Điều cần biết về nguồn này',
  file: 'Tệp CSV',
  table: 'Bảng',
  check: 'Kiểm tra bảng',
  load: 'Nạp bảng',
  accept: 'Nạp nguyên như công bố, đánh dấu chỗ không khớp',
  checked: (rows: number, figures: number) => `Đọc được ${showWhole(figures)} số trong ${showWhole(rows)} dòng.`,
  faults: (count: number) => `${showWhole(count)} chỗ phải sửa`,
  fault: (row: number, column: string, message: string) => `Dòng ${row}, ${column}: ${message}`,
  doesNotAdd: (count: number) => `${showWhole(count)} chỗ không cộng khớp`,
  stored: (count: number) =>
    count === 0 ? 'Bảng này đã nạp trước đó, không có gì thay đổi.' : `Đã nạp ${showWhole(count)} số.`,
} as const;
