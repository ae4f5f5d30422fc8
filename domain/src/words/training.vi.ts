import type { Audience, CourseKind } from '../training/audience.ts';

export const audienceWords: Readonly<Record<Audience, string>> = {
  villageHead: 'Trưởng thôn, tổ trưởng tổ dân phố',
  enumerator: 'Rà soát viên',
  steeringCommittee: 'Ban Chỉ đạo',
  communeOfficer: 'Công chức cấp xã',
  districtOfficer: 'Cán bộ cấp huyện',
  provinceOfficer: 'Cán bộ cấp tỉnh',
  leader: 'Lãnh đạo Ủy ban nhân dân',
  front: 'Mặt trận Tổ quốc',
  collaborator: 'Cộng tác viên công tác xã hội',
};

export const courseKindWords: Readonly<Record<CourseKind, string>> = {
  review: 'Rà soát hộ nghèo, hộ cận nghèo',
  middleLiving: 'Rà soát hộ có mức sống trung bình, người lao động có thu nhập thấp',
  collection: 'Thu thập thông tin (Phiếu C, C1)',
  localPolicies: 'Chính sách của địa phương',
  capacity: 'Năng lực thực hiện chương trình',
  socialWork: 'Công tác xã hội',
  software: 'Sử dụng phần mềm',
  refresher: 'Bồi dưỡng lại sau khi có sai sót',
};
