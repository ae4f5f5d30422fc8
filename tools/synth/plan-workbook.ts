import { ageOn, showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Cause, Evidence, Member, Relation } from '@ra-soat/domain/survey/evidence.ts';
import type { SyntheticCommune, SyntheticHousehold } from './synthetic-commune-types.ts';
import type { CellContent, RowValues } from './workbook-cell.ts';
import type { PlanBlock, PlanSheet } from './workbook-plan.ts';

const listedHeadings: RowValues = [
  'TT', 'Số TT hộ', 'Họ tên chủ hộ', 'Họ tên thành viên', 'Quan hệ với chủ hộ', 'Ngày sinh', 'Giới tính', 'CCCD', 'Tỉnh', 'Huyện',
  'Mã huyện', 'Xã', 'Mã xã', 'Thôn', 'Dân tộc', 'Phân loại hộ', 'Số quyết định công nhận', 'Ngày ban hành quyết định', 'Điểm B1', 'Điểm B2',
  'Hộ DTTS', 'Hộ không có khả năng lao động', 'Hộ có thành viên là người có công với cách mạng', 'Nguyên nhân nghèo', null, 'Tuổi', 'Số nhân khẩu',
]; // prettier-ignore

const exitedHeadings: RowValues = [
  null, 'Số TT hộ', 'Họ tên', 'Quan hệ với chủ hộ', 'Giới tính', 'Ngày sinh', 'CCCD', 'Dân tộc', 'Địa chỉ', 'Điểm B1', 'Điểm B2', null,
  'Ghi chú', null, 'Tuổi', 'Số nhân khẩu',
]; // prettier-ignore

const relations: Readonly<Record<Relation, string>> = {
  head: 'Chủ hộ',
  spouse: 'Vợ/chồng',
  child: 'Con',
  grandchild: 'Cháu',
  parent: 'Bố/mẹ',
  sibling: 'Anh/chị/em',
  other: 'Khác',
};

const causeCodes: Readonly<Partial<Record<Cause, number>>> = {
  no_land: 1,
  no_capital: 2,
  no_labour: 3,
  no_tools: 4,
  no_knowledge: 5,
  no_skills: 6,
  illness_accident: 7,
  other: 8,
};

/** Last year's three lists of a commune in the layout of registers.md §1. */
export function planWorkbook(commune: SyntheticCommune): readonly PlanSheet[] {
  const { households } = commune;
  const listed = households.filter(({ classes }) => classes.before !== 'NON_POOR');
  const left = (from: string) => households.filter(({ classes }) => classes.earlier === from && hasLeft(classes));
  return [
    {
      name: 'HN, HCN',
      kind: 'listed',
      title: { cell: 'A4', text: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT' },
      headings: { 6: listedHeadings, 7: listedHeadings.map((_, index) => index + 1) },
      firstRow: 8,
      blocks: withRunningNumber(listed.map((one) => listedBlock(one, commune))),
    },
    exitedSheet('Thoát nghèo', 'exited_poverty', 'DANH SÁCH HỘ THOÁT NGHÈO SAU KHI RÀ SOÁT', left('POOR'), commune),
    exitedSheet(
      'Thoát cận nghèo',
      'exited_near_poverty',
      'DANH SÁCH HỘ THOÁT CẬN NGHÈO SAU KHI RÀ SOÁT',
      left('NEAR_POOR'),
      commune,
    ),
  ];
}

/** Out of poverty is also who is near-poor now; out of near-poverty only who is neither. */
function hasLeft({ earlier, before }: SyntheticHousehold['classes']): boolean {
  return earlier === 'POOR' ? before !== 'POOR' : before === 'NON_POOR';
}

function listedBlock(household: SyntheticHousehold, { request, villages }: SyntheticCommune): PlanBlock {
  const { place } = request;
  const survey = household.surveys.lastYear;
  const village = villages[household.villageIndex]?.name ?? '';
  const rows = survey.members.map((member, index): RowValues => {
    const isFirst = index === 0;
    return [
      null,
      isFirst ? Number(household.number) : null,
      isFirst ? household.head : null,
      ...personCells(member),
      place.province,
      null,
      null,
      place.name,
      place.code,
      village,
      member.ethnicity ?? null,
      ...(isFirst ? headCells(household, survey) : Array.from({ length: 9 }, () => null)),
      null,
      ageOf(member, survey),
      isFirst ? survey.members.length : null,
    ];
  });
  return { id: `${village}|${household.number}`, rows };
}

function personCells(member: Member): RowValues {
  return [
    member.name,
    relations[member.relation],
    showDate(member.bornOn ?? ''),
    member.sex === 'female' ? 2 : 1,
    member.citizenNumber ?? null,
  ];
}

/** Class, decision, scores, groups and cause: on the head row only. */
function headCells(household: SyntheticHousehold, survey: Evidence): RowValues {
  const tick = (holds: boolean | undefined): CellContent => (holds === true ? 'x' : null);
  const year = survey.interviewOn.slice(0, 4);
  return [
    household.classes.before === 'POOR' ? 1 : 2,
    'DEMO-12/QĐ-UBND',
    `10/12/${year}`,
    survey.b1.keyedTotal ?? null,
    survey.b2.keyedTotal ?? null,
    tick(survey.members[0]?.ethnicity !== 1),
    tick(survey.noLabourCapacity),
    tick(survey.meritMember),
    causeCodes[survey.causes?.[0] ?? 'other'] ?? null,
  ];
}

function ageOf(member: Member, survey: Evidence): number {
  return ageOn(member.bornOn ?? survey.interviewOn, survey.interviewOn);
}

function exitedSheet(
  name: string,
  kind: PlanSheet['kind'],
  title: string,
  households: readonly SyntheticHousehold[],
  commune: SyntheticCommune,
): PlanSheet {
  return {
    name,
    kind,
    title: { cell: 'B5', text: title },
    headings: { 8: exitedHeadings, 9: exitedHeadings.map((_, index) => (index === 0 ? null : index)) },
    firstRow: 10,
    blocks: households.map((household) => exitedBlock(household, commune)),
  };
}

/** Number as in the list of the year before, so that the household is found again. */
function exitedBlock(household: SyntheticHousehold, { villages, request }: SyntheticCommune): PlanBlock {
  const survey = household.surveys.lastYear;
  const village = villages[household.villageIndex]?.name ?? '';
  const rows = survey.members.map((member, index): RowValues => {
    const isFirst = index === 0;
    const [name, relation, born, sex, citizenNumber] = personCells(member);
    return [
      null,
      isFirst ? Number(household.number) : null,
      name ?? null,
      relation ?? null,
      sex ?? null,
      born ?? null,
      citizenNumber ?? null,
      member.ethnicity ?? null,
      `${village}, ${request.place.name}`,
      isFirst ? (survey.b1.keyedTotal ?? null) : null,
      isFirst ? (survey.b2.keyedTotal ?? null) : null,
      null,
      null,
      null,
      ageOf(member, survey),
      isFirst ? survey.members.length : null,
    ];
  });
  return { id: `${village}|${household.number}`, rows };
}

/** TT: every row of the sheet, one after the other. */
function withRunningNumber(blocks: readonly PlanBlock[]): readonly PlanBlock[] {
  let running = 0;
  return blocks.map((block) => ({ ...block, rows: block.rows.map(([, ...rest]) => [(running += 1), ...rest]) }));
}
