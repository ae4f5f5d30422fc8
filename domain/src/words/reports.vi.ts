import { showDate, type IsoDate } from '../kernel/dates.ts';
import { showWhole } from '../kernel/dong.ts';
import type { ClassAfter, MovementLabel } from '../review/movement.ts';
import type { CheckCode, CheckNumber } from '../reports/check-finding.ts';
import type { ReportCode, RowKey } from '../reports/table-layout.ts';

export const reportWords: Readonly<Record<ReportCode, string>> = {
  R1: 'Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo',
  R2: 'Tổng hợp diễn biến hộ nghèo trong năm',
  R3: 'Tổng hợp diễn biến hộ cận nghèo trong năm',
  R4: 'Phân tích các chỉ số thiếu hụt của hộ nghèo',
  R5: 'Phân tích tỷ lệ các chỉ số thiếu hụt của hộ nghèo',
  R6: 'Phân tích các chỉ số thiếu hụt của hộ cận nghèo',
  R7: 'Phân tích tỷ lệ các chỉ số thiếu hụt của hộ cận nghèo',
  R8: 'Phân tích hộ nghèo, hộ cận nghèo theo các nhóm đối tượng',
  R9: 'Phân nhóm hộ nghèo, hộ cận nghèo theo dân tộc',
  R10: 'Phân tích hộ nghèo, hộ cận nghèo theo các nguyên nhân nghèo',
  R11: 'Tổng hợp các chỉ tiêu thiếu hụt của trẻ em',
  R12: 'Tổng hợp kết quả rà soát hộ nghèo (biểu địa phương)',
  R13: 'Tổng hợp kết quả rà soát hộ cận nghèo (biểu địa phương)',
  R14: 'Danh sách chi tiết hộ cận nghèo',
  R15: 'Danh sách chi tiết hộ nghèo',
};

export const measureWords: Readonly<Record<RowKey, string>> = {
  households: 'Hộ',
  persons: 'Nhân khẩu',
  all: 'Tổng',
  poor: 'Hộ nghèo',
  nearPoor: 'Hộ cận nghèo',
};

export const reportFrameWords = {
  order: 'TT',
  unit: 'Đơn vị',
  measure: 'Chỉ tiêu',
  urban: 'Khu vực thành thị',
  rural: 'Khu vực nông thôn',
  noDistrict: 'Chưa rõ huyện cũ',
  nowhere: 'Thôn chưa xếp vào đơn vị nào',
  netWithinYear:
    'Hộ vào danh sách rồi ra khỏi danh sách trong cùng năm không được tính ở cột tăng và cột giảm, theo thiết lập của địa phương (cần đối chiếu văn bản).',
  total: 'Tổng cộng',
  totalOfAreas: 'Tổng cộng (I + II)',
  notReviewed: 'chưa rà soát',
  missing: 'còn {missing} đơn vị chưa rà soát',
  preliminary: 'sơ bộ',
  official: 'chính thức',
  maker: 'Người lập biểu',
  chairman: 'CHỦ TỊCH',
} as const;

export const classAfterWords: Readonly<Record<ClassAfter, string>> = {
  POOR: 'hộ nghèo',
  NEAR_POOR: 'hộ cận nghèo',
  NON_POOR: 'hộ không nghèo',
  GONE: 'giảm khác',
};

export const movementWords: Readonly<Record<MovementLabel, string>> = {
  stillPoor: 'hộ nghèo cũ',
  poorToNearPoor: 'thoát nghèo, trở thành hộ cận nghèo',
  poorToNonPoor: 'thoát nghèo, vượt chuẩn cận nghèo',
  poorGone: 'hộ nghèo giảm khác',
  nearPoorToPoor: 'cận nghèo trở thành nghèo',
  stillNearPoor: 'hộ cận nghèo cũ',
  nearPoorToNonPoor: 'thoát cận nghèo',
  nearPoorGone: 'hộ cận nghèo giảm khác',
  relapsedPoor: 'tái nghèo',
  newPoor: 'hộ nghèo phát sinh mới',
  relapsedNearPoor: 'tái cận nghèo',
  newNearPoor: 'hộ cận nghèo phát sinh mới',
  notListed: 'không thuộc danh sách',
};

/** Places in braces are the fields of the finding. */
export const checkWords: Readonly<Record<CheckCode, string>> = {
  closingDiffers:
    '{unit}: {report} cột 9 ({measure}) ghi {found}, theo công thức 1−2−3−4+5+6+7+8 là {expected}. Kiểm tra cột 4 và cột 8.',
  transferDiffers:
    '{unit}: {report} cột {column} ({measure}) ghi {found}, nhưng {against} ghi {expected}. Tìm hộ chuyển loại chưa được ghi ở một trong hai biểu.',
  openingDiffers:
    '{unit}: {report} cột 1 ({measure}) ghi {found}, theo quyết định hằng năm gần nhất là {expected}. Biến động trong năm không ghi vào đầu năm.',
  householdsDiffer: '{unit}: {report} có {found} hộ, {against} có {expected} hộ. Rà lại danh sách của đơn vị.',
  personsDiffer: '{unit}: {report} có {found} nhân khẩu, {against} có {expected}. Rà lại thành viên các hộ.',
  populationMissing: '{unit}: thiếu tổng số {measure} tại thời điểm rà soát. Nhập tổng số kèm ngày và nguồn.',
  moreListedThanPopulation:
    '{unit}: nghèo và cận nghèo cộng lại {expected} {measure}, nhiều hơn tổng số {found}. Kiểm tra tổng số của đơn vị.',
  sumDiffers:
    '{unit}: {report} cột {column} ({measure}) ghi {found}, cộng các đơn vị bên dưới là {expected}. Kiểm tra từng đơn vị.',
  decisionListDiffers:
    '{unit}: danh sách kèm quyết định có {expected} hộ, {report} cột {column} ghi {found}. Đối chiếu quyết định với biểu.',
  notDecided: '{unit}: {report} có {found} hộ chưa có quyết định. Chỉ đưa hộ đã được công nhận vào danh sách.',
  personInTwoHouseholds: '{unit}: {report} có {found} người đứng tên ở hai hộ. Bỏ người đó khỏi một hộ.',
  tooFewDeprivations:
    '{unit}: {report} có tổng {found} chỉ số thiếu hụt, ít hơn {expected} (mỗi hộ nghèo ít nhất 3). Rà lại chỉ số của các hộ nghèo.',
  tooManyDeprivations:
    '{unit}: {report} có tổng {found} chỉ số thiếu hụt; hộ cận nghèo thiếu dưới 3 chỉ số nên nhiều nhất là {expected}. Rà lại chỉ số của các hộ cận nghèo.',
  classAgainstRule:
    '{unit}: {report} có {found} hộ có số chỉ số thiếu hụt không đúng với phân loại. Mở ô tổng số để xem từng hộ.',
  countAboveHouseholds: '{unit}: {report} {cell} ghi {found}, nhiều hơn {expected} hộ của cả loại. Kiểm tra cột này.',
  peoplesDiffer:
    '{unit}: {report} {cell}: cộng Kinh và các dân tộc được {found} hộ, tổng số là {expected}. Ghi dân tộc của chủ hộ cho những hộ còn thiếu.',
  causesMissing:
    '{unit}: {report} ({measure}) có {found} hộ chưa ghi nguyên nhân nào. Bổ sung nguyên nhân trong phiếu của các hộ đó.',
  groupAboveTotal:
    '{unit}: {report} {cell} ({measure}) ghi {found}, nhiều hơn tổng số {expected}. Kiểm tra nhóm đối tượng của các hộ.',
  fewerPersons: '{unit}: {report} {cell}: {found} nhân khẩu, ít hơn {expected} hộ. Rà lại thành viên các hộ.',
  childrenBelowLack:
    '{unit}: {report} {cell}: {found} trẻ em, nhưng có {expected} trẻ thiếu hụt. Rà lại ngày sinh và phần trẻ em của phiếu.',
  childrenBelowHouseholds:
    '{unit}: {report} {cell}: {found} trẻ em, nhưng {against} có {expected} hộ thiếu hụt chỉ số này. Rà lại phần trẻ em của phiếu.',
  profilesMissing:
    '{unit}: {report} {cell}: {found} hộ chưa có số liệu này nên không nằm trong cột nào. Bổ sung phiếu của các hộ đó.',
  factSumDiffers:
    '{unit}: {report} {cell} ghi {found}, cộng các đơn vị bên dưới là {expected}. Kiểm tra thôn chưa xếp vào đơn vị nào.',
  stagesDiffer: '{unit}: {report} {cell} chính thức là {found}, sơ bộ là {expected}. Nêu lý do khi gửi báo cáo.',
};

interface Totals {
  readonly unit: string;
  readonly households: number;
  readonly persons: number;
  readonly on: IsoDate | null;
  readonly source: string;
}

/** What a printed report says below its table. */
export const reportRemarkWords = {
  official: 'kết quả chính thức',
  notOfficial: (communes: number) => `chưa chính thức, còn ${showWhole(communes)} xã chưa có quyết định`,
  undecided: (communes: readonly string[]) =>
    `Chưa có quyết định của năm, số là danh sách năm trước và biến động đến ngày đã ghi: ${communes.join(', ')}.`,
  missing: (missing: number) =>
    `Còn ${showWhole(missing)} đơn vị chưa rà soát (dấu “–”), các dòng cộng chỉ gồm đơn vị đã rà soát.`,
  totals: ({ unit, households, persons, on, source }: Totals) =>
    `Tổng số để tính tỷ lệ của ${unit}: ${showWhole(households)} hộ, ${showWhole(persons)} nhân khẩu` +
    `${on === null ? '' : `, ngày ${showDate(on)}`} (nguồn: ${source}).`,
  totalsOfMany: (units: number, from: IsoDate, to: IsoDate, sources: readonly string[]) =>
    `Tổng số để tính tỷ lệ của ${showWhole(units)} đơn vị: từ ngày ${showDate(from)} đến ${showDate(to)} (nguồn: ${sources.join('; ')}).`,
  fails: (text: string) => `Chưa khớp: ${text}`,
  failsMore: (count: number) => `Còn ${showWhole(count)} chỗ chưa khớp khác, xem trên màn hình báo cáo.`,
  source: (map: 'current' | 'before-2025-07-01', madeOn: IsoDate) =>
    `Nguồn: danh sách hộ nghèo, hộ cận nghèo theo các quyết định, đơn vị hành chính ${map === 'current' ? 'hiện nay' : 'trước 01/7/2025'}; lập ngày ${showDate(madeOn)}.`,
} as const;

/** What each built-in check looks at. */
export const checkNames: Readonly<Record<CheckNumber, string>> = {
  1: 'R2, R3: cột 9 đúng theo công thức, cả hộ và nhân khẩu',
  2: 'R2 và R3: hộ chuyển loại khớp nhau (R2 cột 2 = R3 cột 5, R2 cột 5 = R3 cột 3)',
  3: 'R2, R3: số đầu năm đúng bằng danh sách của quyết định hằng năm gần nhất',
  4: 'R4, R6: bình quân mỗi hộ nghèo thiếu hụt từ 3 chỉ số, mỗi hộ cận nghèo dưới 3',
  5: 'Từng hộ nghèo thiếu hụt từ 3 chỉ số, từng hộ cận nghèo dưới 3',
  6: 'R4 đến R7: không chỉ số nào nhiều hơn số hộ; đủ chỉ số cho mọi hộ',
  7: 'R9: Kinh cộng các dân tộc thiểu số bằng tổng số hộ',
  8: 'R10: không nguyên nhân nào nhiều hơn số hộ; hộ nào cũng có nguyên nhân',
  9: 'R8: mỗi nhóm không quá tổng số; nhân khẩu không ít hơn số hộ',
  10: 'Số hộ nghèo, hộ cận nghèo bằng nhau ở R1, R2, R3, R14, R15',
  11: 'Số nhân khẩu bằng nhau ở R1, R2, R3, R14, R15',
  12: 'R1: đơn vị đã rà soát có tổng số hộ, nhân khẩu, và không ít hơn số hộ nghèo, cận nghèo',
  13: 'Đơn vị bằng tổng các đơn vị bên dưới',
  14: 'R11: trẻ em thiếu hụt không quá số trẻ em, và khớp với hộ thiếu hụt ở R4, R6',
  15: 'Danh sách kèm quyết định khớp với R1, R2, R3',
  16: 'Số chính thức so với số sơ bộ',
  17: 'R14, R15: chỉ có hộ đã được công nhận, không ai đứng tên ở hai hộ',
};

export const reportLineWords = {
  asOf: (year: number, on: IsoDate, basis: 'reviewYear' | 'month') =>
    basis === 'month'
      ? `Năm rà soát ${year} - biến động tháng ${on.slice(5, 7)}/${on.slice(0, 4)}, tính đến ngày ${showDate(on)}`
      : `Năm rà soát ${year} - số liệu theo quyết định, tính đến ngày ${showDate(on)}`,
  stage: (year: number, stage: string) => `Năm rà soát ${year} - kết quả ${stage}`,
  standard: (title: string) => `Theo ${title.slice(0, 1).toLocaleLowerCase('vi')}${title.slice(1)}, chuẩn quốc gia`,
  local: (title: string, leavesOutNational: boolean | null) => {
    const scope =
      leavesOutNational === null
        ? 'chưa rõ có gồm hộ nghèo theo chuẩn quốc gia hay không'
        : leavesOutNational
          ? 'không gồm hộ đã ở danh sách theo chuẩn quốc gia'
          : 'gồm cả hộ nghèo theo chuẩn quốc gia';
    return `Theo ${title.slice(0, 1).toLocaleLowerCase('vi')}${title.slice(1)}, chuẩn địa phương (${scope})`;
  },
  column: (report: string, column: number) => `${report} cột ${column}`,
} as const;
