import type { ChildLack, ClassKey, GroupKey, ProfilePart } from '../reports/facts.ts';

/** What a fact counts, for findings and for the list of households behind a cell. */
const classes: Readonly<Record<ClassKey, string>> = { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' };

const groups: Readonly<Record<GroupKey, string>> = {
  minority: 'dân tộc thiểu số',
  noLabour: 'không có khả năng lao động',
  merit: 'có thành viên là người có công',
  none: 'không thuộc ba nhóm',
  localMinority: 'dân tộc thiểu số tại chỗ',
  femaleHead: 'chủ hộ là nữ',
};

const lacks: Readonly<Record<ChildLack, string>> = {
  uninsured: 'trẻ em thiếu hụt bảo hiểm y tế',
  undernourished: 'trẻ em thiếu hụt dinh dưỡng',
  notSchooled: 'trẻ em thiếu hụt tình trạng đi học',
};

const parts: Readonly<Record<ProfilePart, string>> = {
  indicators: 'chỉ số thiếu hụt',
  causes: 'nguyên nhân nghèo',
  ethnicity: 'dân tộc của chủ hộ',
  groups: 'nhóm đối tượng',
  children: 'phần trẻ em',
};

export const reportCellWords = {
  classes,
  groups,
  lacks,
  parts,
  inClass: (of: ClassKey, what: string) => `${classes[of]}, ${what}`,
} as const;
