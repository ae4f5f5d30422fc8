import type { ClassAfter, MovementLabel } from '../review/movement.ts';
import type { CheckCode, CheckNumber } from '../reports/check-finding.ts';
import type { Measure } from '../reports/movement-counts.ts';
import type { ReportCode } from '../reports/table-layout.ts';

export const reportWords: Readonly<Record<ReportCode, string>> = {
  R1: 'Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo',
  R2: 'Tổng hợp diễn biến hộ nghèo trong năm',
  R3: 'Tổng hợp diễn biến hộ cận nghèo trong năm',
  R14: 'Danh sách chi tiết hộ cận nghèo',
  R15: 'Danh sách chi tiết hộ nghèo',
};

export const measureWords: Readonly<Record<Measure, string>> = { households: 'Hộ', persons: 'Nhân khẩu' };

export const reportFrameWords = {
  order: 'TT',
  unit: 'Đơn vị',
  measure: 'Chỉ tiêu',
  urban: 'Khu vực thành thị',
  rural: 'Khu vực nông thôn',
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
};

/** What each built-in check looks at. */
export const checkNames: Readonly<Record<CheckNumber, string>> = {
  1: 'R2, R3: cột 9 đúng theo công thức, cả hộ và nhân khẩu',
  2: 'R2 và R3: hộ chuyển loại khớp nhau (R2 cột 2 = R3 cột 5, R2 cột 5 = R3 cột 3)',
  3: 'R2, R3: số đầu năm đúng bằng danh sách của quyết định hằng năm gần nhất',
  10: 'Số hộ nghèo, hộ cận nghèo bằng nhau ở R1, R2, R3, R14, R15',
  11: 'Số nhân khẩu bằng nhau ở R1, R2, R3, R14, R15',
  12: 'R1: đơn vị đã rà soát có tổng số hộ, nhân khẩu, và không ít hơn số hộ nghèo, cận nghèo',
  13: 'R2, R3: toàn xã bằng tổng các thôn, tổ dân phố',
  15: 'Danh sách kèm quyết định khớp với R1, R2, R3',
  17: 'R14, R15: chỉ có hộ đã được công nhận, không ai đứng tên ở hai hộ',
};

export const reportLineWords = {
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
