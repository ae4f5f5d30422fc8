import type { MovementLabel } from '../review/movement.ts';
import type { ListCode } from './table-layout.ts';

export interface ListColumn {
  readonly key: ListColumnKey;
  readonly groups: readonly string[];
  readonly title: string;
}

export interface ListLayout {
  readonly code: ListCode;
  readonly title: string;
  readonly class: 'POOR' | 'NEAR_POOR';
  readonly columns: readonly ListColumn[];
}

export type ListColumnKey =
  | 'headOrder'
  | 'memberOrder'
  | 'name'
  | 'bornMale'
  | 'bornFemale'
  | 'ethnicity'
  | 'relation'
  | 'newlyListed'
  | 'relapsed'
  | 'stillListed'
  | 'merit'
  | 'localMinority'
  | 'noLabourCapacity'
  | SupportNeed;

/** Nhu cầu hỗ trợ (registers.md §5). */
export const supportNeeds = ['health', 'education', 'production', 'loan', 'housing', 'other'] as const;
export type SupportNeed = (typeof supportNeeds)[number];

const needTitles: Readonly<Record<SupportNeed, string>> = {
  health: 'Y tế',
  education: 'Giáo dục',
  production: 'Sản xuất',
  loan: 'Vay vốn',
  housing: 'Nhà ở',
  other: 'Khác',
};

function columnsOf(newly: string, relapsed: string, still: string): ListColumn[] {
  const kind = ['Phân loại'];
  return [
    { key: 'headOrder', groups: ['STT'], title: 'Chủ hộ' },
    { key: 'memberOrder', groups: ['STT'], title: 'Thành viên' },
    { key: 'name', groups: [], title: 'Họ và tên' },
    { key: 'bornMale', groups: ['Năm sinh'], title: 'Nam' },
    { key: 'bornFemale', groups: ['Năm sinh'], title: 'Nữ' },
    { key: 'ethnicity', groups: [], title: 'Dân tộc' },
    { key: 'relation', groups: [], title: 'Quan hệ với chủ hộ' },
    { key: 'newlyListed', groups: kind, title: newly },
    { key: 'relapsed', groups: kind, title: relapsed },
    { key: 'stillListed', groups: kind, title: still },
    { key: 'merit', groups: ['Nhóm đối tượng'], title: 'CSCC' },
    { key: 'localMinority', groups: ['Nhóm đối tượng'], title: 'DTTC' },
    { key: 'noLabourCapacity', groups: ['Nhóm đối tượng'], title: 'KCKNLĐ' },
    ...supportNeeds.map((key) => ({ key, groups: ['Nhu cầu hỗ trợ'], title: needTitles[key] })),
  ];
}

export const r14: ListLayout = {
  code: 'R14',
  title: 'Danh sách chi tiết hộ cận nghèo',
  class: 'NEAR_POOR',
  columns: columnsOf('Cận nghèo mới', 'Tái cận nghèo', 'Cận nghèo cũ'),
};

export const r15: ListLayout = {
  code: 'R15',
  title: 'Danh sách chi tiết hộ nghèo',
  class: 'POOR',
  columns: columnsOf('Nghèo mới', 'Tái nghèo', 'Nghèo cũ'),
};

export interface ListedHousehold {
  readonly movement: MovementLabel;
  readonly merit: boolean;
  readonly localMinority: boolean;
  readonly noLabourCapacity: boolean;
  readonly needs: readonly SupportNeed[];
  /** The head first. */
  readonly members: readonly ListedMember[];
}

export interface ListedMember {
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly birthYear: number | null;
  readonly ethnicity: string;
  readonly relation: string;
}

export type ListCell = string | number | null;

/** The rows of one household, the head's with the marks; made one household at a time so that lists can stream. */
export function listRows(layout: ListLayout, household: ListedHousehold, order: number): ListCell[][] {
  const marks = marksOf(household);
  return household.members.map((member, index) => {
    const cells = new Map<ListColumnKey, ListCell>([
      ['headOrder', index === 0 ? order : null],
      ['memberOrder', index + 1],
      ['name', member.name],
      [member.sex === 'male' ? 'bornMale' : 'bornFemale', member.birthYear],
      ['ethnicity', member.ethnicity],
      ['relation', member.relation],
    ]);
    return layout.columns.map(({ key }) => cells.get(key) ?? (index === 0 && marks.has(key) ? 'x' : null));
  });
}

function marksOf(household: ListedHousehold): ReadonlySet<ListColumnKey> {
  const marks = new Set<ListColumnKey>([tickOf(household.movement), ...household.needs]);
  if (household.merit) marks.add('merit');
  if (household.localMinority) marks.add('localMinority');
  if (household.noLabourCapacity) marks.add('noLabourCapacity');
  return marks;
}

/** Mới, tái or cũ: a household that comes from the other class is new in this one. */
export function tickOf(movement: MovementLabel): 'newlyListed' | 'relapsed' | 'stillListed' {
  if (movement === 'stillPoor' || movement === 'stillNearPoor') return 'stillListed';
  return movement === 'relapsedPoor' || movement === 'relapsedNearPoor' ? 'relapsed' : 'newlyListed';
}
