import type { Source } from '../../kernel/source.ts';
import type { Indicator, Standard } from '../standard.ts';

const LINES: Source = { document: 'Nghị định số 351/2025/NĐ-CP (theo báo chí)', mark: 'probable' };
const UNKNOWN: Source = { document: 'Nghị định số 351/2025/NĐ-CP (chưa có phụ lục)', mark: 'unknown' };

const named = (number: number, key: Indicator['key'], name: string, service: Indicator['service']): Indicator => ({
  number,
  key,
  name,
  service,
  deprivedWhen: 'Chưa có văn bản',
  limits: {},
  source: UNKNOWN,
});

/** For display only: lines as reported, no limits, points or forms; it classifies nothing. */
export const vn2027: Standard = {
  id: 'vn-2027',
  title: 'Chuẩn nghèo đa chiều giai đoạn 2026-2030',
  basis: [LINES],
  formVersions: [],
  incomeLines: [
    { class: 'POOR', area: 'rural', upTo: 2_200_000, deprivations: 'at_least_3', source: LINES },
    { class: 'POOR', area: 'urban', upTo: 2_800_000, deprivations: 'at_least_3', source: LINES },
    { class: 'NEAR_POOR', area: 'rural', upTo: 2_200_000, deprivations: 'below_3', source: LINES },
    { class: 'NEAR_POOR', area: 'urban', upTo: 2_800_000, deprivations: 'below_3', source: LINES },
  ],
  b1Limits: [],
  indicators: [
    named(1, 'employment', 'Việc làm', 'employment'),
    named(2, 'dependents', 'Người phụ thuộc trong hộ gia đình', 'employment'),
    named(3, 'nutrition', 'Dinh dưỡng', 'health'),
    named(4, 'health_insurance', 'Bảo hiểm y tế', 'health'),
    named(5, 'adult_education', 'Trình độ giáo dục của người lớn', 'education'),
    named(6, 'child_schooling', 'Tình trạng đi học của trẻ em', 'education'),
    named(7, 'housing_quality', 'Chất lượng nhà ở', 'housing'),
    named(8, 'housing_area', 'Diện tích nhà ở bình quân đầu người', 'housing'),
    named(9, 'water_source', 'Nguồn nước sinh hoạt', 'water_sanitation'),
    named(10, 'toilet', 'Nhà tiêu hợp vệ sinh', 'water_sanitation'),
    named(11, 'waste_treatment', 'Xử lý chất thải sinh hoạt', 'water_sanitation'),
    named(12, 'telecom', 'Sử dụng dịch vụ số, internet', 'information'),
  ],
  decisionTable: [],
};
