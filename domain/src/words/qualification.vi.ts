import { COLLECTION_FORMS } from '../training/trained-forms.ts';

/** How somebody who surveys stands, short enough for a badge. */
export const standingWords = {
  trained: 'đã tập huấn',
  allowed: 'được cho phép',
  untrained: 'chưa tập huấn',
} as const;

/** The form of a certificate in words: "Phiếu B mẫu v2 (chuẩn 2022)". */
export function sayTrainedForm(form: string): string {
  if (COLLECTION_FORMS.includes(form)) return `Phiếu ${form}`;
  const [standard = '', version = ''] = form.split('/');
  return `Phiếu B bản ${version.replace(/^v/u, '')} (chuẩn ${standard.replace(/^vn-/u, '')})`;
}

/** The workbook of who may survey a round. */
export const qualificationPaperWords = {
  sheet: 'Rà soát viên',
  villageSheet: 'Thôn',
  title: (year: number) => `RÀ SOÁT VIÊN VÀ VIỆC TẬP HUẤN, ĐỢT RÀ SOÁT NĂM ${String(year)}`,
  form: (form: string) => `Mẫu phiếu của đợt: ${form}`,
  columns: [
    'TT',
    'Họ và tên',
    'Thôn, tổ dân phố',
    'Tình trạng',
    'Số giấy chứng nhận',
    'Lý do cho phép',
    'Người cho phép',
    'Ngày cho phép',
    'Hộ được giao',
    'Phiếu đã điền',
    'Phiếu điền khi chưa có giấy chứng nhận',
  ],
  villageTitle: 'THÔN VÀ SỐ RÀ SOÁT VIÊN ĐÃ TẬP HUẤN',
  villageColumns: ['TT', 'Thôn, tổ dân phố', 'Rà soát viên', 'Đã tập huấn', 'Ghi chú'],
  villageWithout: 'chưa có rà soát viên đã tập huấn',
  wholeCommune: 'toàn xã',
  file: (unit: string, year: number) => `Rà soát viên và tập huấn ${String(year)} - ${unit}`,
} as const;
