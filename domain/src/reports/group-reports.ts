import { ethnicityName } from '../words/ethnicity.vi.ts';
import { classKeys, factKey, type ClassKey, type GroupKey } from './facts.ts';
import type { ListedNames } from './listed-names.ts';
import { counts, measureRows, numbered, type DraftColumn, type TableLayout } from './table-layout.ts';
import { peopleCodes } from './zero-facts.ts';

const heads = { poor: ['Hộ nghèo'], nearPoor: ['Hộ cận nghèo'] } as const;
const KINH = 1;

const groupColumns: readonly (readonly [GroupKey, string])[] = [
  ['minority', 'Dân tộc thiểu số'],
  ['noLabour', 'Không có khả năng lao động'],
  ['merit', 'Có thành viên là người có công'],
  ['none', 'Khác (không thuộc ba nhóm trên)'],
];

function groupsOf(of: ClassKey): DraftColumn[] {
  const groups = heads[of];
  return [
    { groups, title: 'Tổng số', content: counts(`${of}.*`) },
    ...groupColumns.map(([group, title]) => ({ groups, title, content: counts(`${of}.group.${group}.*`) })),
  ];
}

/** Mẫu 7.8. Groups overlap, so "khác" counts the households in none of them and is never a difference. */
export const r8: TableLayout = {
  code: 'R8',
  circularNumber: '7.8',
  numberMark: 'probable',
  title: 'Phân tích hộ nghèo, hộ cận nghèo theo các nhóm đối tượng',
  sections: 'byArea',
  rows: measureRows,
  columns: numbered(classKeys.flatMap(groupsOf)),
  notes: [
    'Một hộ có thể thuộc nhiều nhóm: mỗi nhóm đếm mọi hộ có dấu hiệu của nhóm; cột 5 và cột 10 đếm hộ không thuộc nhóm nào, nên có thể khác công thức in trên mẫu (5 = 1 − 2 − 3 − 4).',
  ],
};

function peoplesOf(of: ClassKey, peoples: readonly number[], before: number): DraftColumn[] {
  const groups = heads[of];
  const key = (code: number) => factKey.ethnicity(of, code);
  const shown = peoples.filter((code) => code !== KINH);
  const others = peopleCodes.filter((code) => code !== KINH && !shown.includes(code));
  const minorities = peopleCodes.filter((code) => code !== KINH).map(key);
  const at = before + 1;
  return [
    { groups, title: 'Tổng số hộ', content: counts(factKey.listed(of, 'households')) },
    { groups, title: 'Tổng số hộ dân tộc thiểu số', text: `${at + 1}=${at}-${at + 2}`, content: counts(...minorities) },
    { groups, title: ethnicityName(KINH), content: counts(key(KINH)) },
    ...shown.map((code): DraftColumn => ({ groups, title: ethnicityName(code), content: counts(key(code)) })),
    { groups, title: 'Khác', content: counts(...others.map(key)) },
  ];
}

/** Mẫu 7.9; the peoples that have a column of their own are a list of the province. */
export function ethnicityReport(peoples: readonly number[]): TableLayout {
  const poor = peoplesOf('poor', peoples, 0);
  return {
    code: 'R9',
    circularNumber: '7.9',
    numberMark: 'confirmed',
    title: 'Phân nhóm hộ nghèo, hộ cận nghèo theo dân tộc',
    sections: 'byArea',
    rows: [],
    columns: numbered([...poor, ...peoplesOf('nearPoor', peoples, poor.length)]),
    notes: [],
  };
}

/** Mẫu 7.10: three rows a unit; a household may have several causes, so the number of households stands beside. */
export function causeReport({ causes }: ListedNames): TableLayout {
  const groups = ['Nguyên nhân nghèo'];
  return {
    code: 'R10',
    circularNumber: '7.10',
    numberMark: 'confirmed',
    title: 'Phân tích hộ nghèo, hộ cận nghèo theo các nguyên nhân nghèo',
    sections: 'byArea',
    rows: [
      { key: 'all', fill: ['poor', 'nearPoor'] },
      { key: 'poor', fill: ['poor'] },
      { key: 'nearPoor', fill: ['nearPoor'] },
    ],
    columns: numbered([
      ...causes.map(({ number, name }, at): DraftColumn => {
        return { groups, title: name, text: String(at + 1), content: counts(`*.cause.${number}`) };
      }),
      { groups: [], title: 'Số hộ (để đối chiếu)', content: counts('*.households') },
    ]),
    notes: ['Một hộ có thể có nhiều nguyên nhân: cộng các cột có thể lớn hơn số hộ.'],
  };
}

function childrenOf(of: ClassKey): DraftColumn[] {
  const name = heads[of][0];
  const health = [name, 'Y tế'];
  return [
    { groups: [name], title: 'Tổng số trẻ em (dưới 16 tuổi)', content: counts(factKey.children(of)) },
    { groups: health, title: 'Thiếu hụt bảo hiểm y tế', content: counts(factKey.children(of, 'uninsured')) },
    { groups: health, title: 'Thiếu hụt dinh dưỡng', content: counts(factKey.children(of, 'undernourished')) },
    {
      groups: [name, 'Giáo dục'],
      title: 'Thiếu hụt tình trạng đi học (từ 3 đến dưới 16 tuổi)',
      content: counts(factKey.children(of, 'notSchooled')),
    },
  ];
}

/** Mẫu 7.11: children, not households. */
export const r11: TableLayout = {
  code: 'R11',
  circularNumber: '7.11',
  numberMark: 'probable',
  title: 'Tổng hợp các chỉ tiêu thiếu hụt của trẻ em thuộc hộ nghèo, hộ cận nghèo',
  sections: 'byArea',
  rows: [],
  columns: numbered(classKeys.flatMap(childrenOf)),
  notes: ['Đếm trẻ em, không đếm hộ; hai cột y tế không cộng với nhau.'],
};
