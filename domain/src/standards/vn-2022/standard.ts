import type { Source } from '../../kernel/source.ts';
import type { Standard } from '../standard.ts';

const LINES: Source = { document: 'Nghị định số 07/2021/NĐ-CP', article: 'Điều 3', mark: 'confirmed' };
const MIDDLE: Source = { document: 'Nghị định số 07/2021/NĐ-CP', article: 'Điều 3', mark: 'confirmed' };
const LOW_INCOME: Source = {
  document: 'Nghị định số 07/2021/NĐ-CP, sửa đổi bởi Nghị định số 30/2025/NĐ-CP',
  mark: 'confirmed',
};
const METHOD: Source = { document: 'Thông tư số 07/2021/TT-BLĐTBXH', mark: 'confirmed' };
const INDICATORS: Source = { document: 'Nghị định số 07/2021/NĐ-CP', article: 'Phụ lục', mark: 'confirmed' };
const INDICATORS_PROBABLE: Source = { ...INDICATORS, mark: 'probable' };

/** Chuẩn nghèo đa chiều of NĐ 07/2021: income zone by B1 and, inside it, deprivations by B2. */
export const vn2022: Standard = {
  id: 'vn-2022',
  title: 'Chuẩn nghèo đa chiều giai đoạn 2022-2025',
  basis: [
    { document: 'Nghị định số 07/2021/NĐ-CP', mark: 'confirmed' },
    { document: 'Nghị định số 30/2025/NĐ-CP', mark: 'confirmed' },
    { document: 'Thông tư số 07/2021/TT-BLĐTBXH', mark: 'confirmed' },
    { document: 'Thông tư số 02/2022/TT-BLĐTBXH', mark: 'confirmed' },
    { document: 'Nghị định số 351/2025/NĐ-CP (kéo dài đến 31/12/2026)', mark: 'probable' },
  ],
  formVersions: ['v1', 'v2'],
  incomeLines: [
    { class: 'POOR', area: 'rural', upTo: 1_500_000, deprivations: 'at_least_3', source: LINES },
    { class: 'POOR', area: 'urban', upTo: 2_000_000, deprivations: 'at_least_3', source: LINES },
    { class: 'NEAR_POOR', area: 'rural', upTo: 1_500_000, deprivations: 'below_3', source: LINES },
    { class: 'NEAR_POOR', area: 'urban', upTo: 2_000_000, deprivations: 'below_3', source: LINES },
    {
      class: 'MIDDLE_LIVING',
      area: 'rural',
      over: 1_500_000,
      upTo: 2_250_000,
      deprivations: 'any',
      source: MIDDLE,
    },
    {
      class: 'MIDDLE_LIVING',
      area: 'urban',
      over: 2_000_000,
      upTo: 3_000_000,
      deprivations: 'any',
      source: MIDDLE,
    },
    { class: 'LOW_INCOME_WORKER', area: 'rural', upTo: 2_250_000, deprivations: 'any', source: LOW_INCOME },
    { class: 'LOW_INCOME_WORKER', area: 'urban', upTo: 3_000_000, deprivations: 'any', source: LOW_INCOME },
  ],
  b1Limits: [
    { name: 'limit', area: 'rural', points: 140, source: METHOD },
    { name: 'limit', area: 'urban', points: 175, source: METHOD },
  ],
  b2: { step: 10, limit: 30, maximum: 120, source: METHOD },
  indicators: [
    {
      number: 1,
      key: 'employment',
      name: 'Việc làm',
      service: 'employment',
      deprivedWhen:
        'Có ít nhất một thành viên trong độ tuổi lao động muốn và có khả năng làm việc nhưng không tìm được việc làm, hoặc làm công ăn lương mà không có hợp đồng lao động',
      limits: { schoolAskedBelow: 31 },
      source: INDICATORS_PROBABLE,
    },
    {
      number: 2,
      key: 'dependents',
      name: 'Người phụ thuộc trong hộ gia đình',
      service: 'employment',
      deprivedWhen: 'Số người phụ thuộc chiếm trên 50% tổng số nhân khẩu của hộ',
      limits: { childBelow: 16, elderlyFrom: 60, sharePercent: 50 },
      source: INDICATORS,
    },
    {
      number: 3,
      key: 'nutrition',
      name: 'Dinh dưỡng',
      service: 'health',
      deprivedWhen: 'Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi',
      limits: { ageBelow: 16 },
      source: INDICATORS_PROBABLE,
    },
    {
      number: 4,
      key: 'health_insurance',
      name: 'Bảo hiểm y tế',
      service: 'health',
      deprivedWhen: 'Có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế',
      limits: { ageFrom: 6 },
      source: INDICATORS_PROBABLE,
    },
    {
      number: 5,
      key: 'adult_education',
      name: 'Trình độ giáo dục của người lớn',
      service: 'education',
      deprivedWhen:
        'Có ít nhất một người từ 16 đến 30 tuổi không tham gia đào tạo và không có trình độ tương ứng với độ tuổi',
      limits: { ageFrom: 16, ageBelow: 31, upperFrom: 18 },
      source: INDICATORS,
    },
    {
      number: 6,
      key: 'child_schooling',
      name: 'Tình trạng đi học của trẻ em',
      service: 'education',
      deprivedWhen: 'Có ít nhất một trẻ em từ 3 đến dưới 16 tuổi không học đúng bậc, cấp học phù hợp với độ tuổi',
      limits: { ageFrom: 3, primaryFrom: 6, lowerSecondaryFrom: 12, ageBelow: 16 },
      source: INDICATORS,
    },
    {
      number: 7,
      key: 'housing_quality',
      name: 'Chất lượng nhà ở',
      service: 'housing',
      deprivedWhen: 'Ít nhất hai trong ba kết cấu chính (tường, cột, mái) làm bằng vật liệu không bền chắc',
      limits: {
        nonDurableFrom: 2,
        durableWalls: ['concrete', 'brick_stone', 'cement', 'hardwood'],
        durableColumns: ['reinforced_concrete', 'brick_stone', 'steel_hardwood'],
      },
      source: INDICATORS,
    },
    {
      number: 8,
      key: 'housing_area',
      name: 'Diện tích nhà ở bình quân đầu người',
      service: 'housing',
      deprivedWhen: 'Diện tích nhà ở bình quân đầu người nhỏ hơn 8 m²',
      limits: { dm2PerPerson: 800 },
      source: INDICATORS,
    },
    {
      number: 9,
      key: 'water_source',
      name: 'Nguồn nước sinh hoạt',
      service: 'water_sanitation',
      deprivedWhen: 'Hộ không tiếp cận được nguồn nước sạch trong sinh hoạt',
      limits: { accepted: ['tap', 'drilled_well', 'protected_dug_well', 'protected_spring', 'rain', 'bottled'] },
      source: INDICATORS,
    },
    {
      number: 10,
      key: 'toilet',
      name: 'Nhà tiêu hợp vệ sinh',
      service: 'water_sanitation',
      deprivedWhen: 'Hộ không sử dụng nhà tiêu hợp vệ sinh',
      limits: { accepted: ['septic', 'pour_flush', 'ventilated_pit', 'double_vault', 'dug_seat'] },
      source: INDICATORS_PROBABLE,
    },
    {
      number: 11,
      key: 'telecom',
      name: 'Sử dụng dịch vụ viễn thông',
      service: 'information',
      deprivedWhen: 'Không có thành viên nào sử dụng dịch vụ internet',
      limits: {},
      source: INDICATORS_PROBABLE,
    },
    {
      number: 12,
      key: 'info_devices',
      name: 'Phương tiện phục vụ tiếp cận thông tin',
      service: 'information',
      deprivedWhen: 'Hộ không có phương tiện dùng chung và phương tiện cá nhân nào để tiếp cận thông tin',
      limits: { devices: ['tv', 'radio', 'desktop', 'telephone', 'laptop', 'tablet', 'smartphone'] },
      source: INDICATORS_PROBABLE,
    },
  ],
  decisionTable: [
    { id: 'vn-2022/1', area: 'rural', b1: { upTo: 140 }, b2: { atLeast: 30 }, class: 'POOR', source: METHOD },
    { id: 'vn-2022/2', area: 'rural', b1: { upTo: 140 }, b2: { below: 30 }, class: 'NEAR_POOR', source: METHOD },
    { id: 'vn-2022/3', area: 'rural', b1: { over: 140 }, b2: {}, class: 'NON_POOR', source: METHOD },
    { id: 'vn-2022/4', area: 'urban', b1: { upTo: 175 }, b2: { atLeast: 30 }, class: 'POOR', source: METHOD },
    { id: 'vn-2022/5', area: 'urban', b1: { upTo: 175 }, b2: { below: 30 }, class: 'NEAR_POOR', source: METHOD },
    { id: 'vn-2022/6', area: 'urban', b1: { over: 175 }, b2: {}, class: 'NON_POOR', source: METHOD },
  ],
};
