import { factKey, type ClassKey } from './facts.ts';
import type { Measure } from './movement-counts.ts';
import { counts, numbered, rate, type DraftColumn, type TableLayout } from './table-layout.ts';

const named = { poor: 'nghèo', nearPoor: 'cận nghèo' } as const;

function totals(measure: Measure, heading: string): DraftColumn[] {
  const groups = [heading];
  return [
    { groups, title: 'Tổng số', content: counts(factKey.population('', measure)) },
    { groups, title: 'Kinh', content: counts(factKey.population('kinh.', measure)) },
    { groups, title: 'DTTS', content: counts(factKey.population('minority.', measure)) },
    { groups, title: 'DTTC', content: counts(factKey.population('localMinority.', measure)) },
  ];
}

/** The class, of it DTTS and DTTC, each with its rate over the column of the same people. */
function listed(of: ClassKey, measure: Measure, heading: string, at: { first: number; base: number }): DraftColumn[] {
  const groups = [heading];
  const { first, base } = at;
  return [
    { groups, title: 'Tổng số', content: counts(factKey.listed(of, measure)) },
    { groups, title: 'Tỷ lệ (%)', content: rate(first, base) },
    { groups, title: 'DTTS', content: counts(factKey.group(of, 'minority', measure)) },
    { groups, title: 'Tỷ lệ DTTS (%)', content: rate(first + 2, base + 2) },
    { groups, title: 'DTTC', content: counts(factKey.group(of, 'localMinority', measure)) },
    { groups, title: 'Tỷ lệ DTTC (%)', content: rate(first + 4, base + 3) },
  ];
}

/** R12 (poor) and R13 (near-poor): the local table. DTTC: dân tộc thiểu số tại chỗ. */
export function localReport(of: ClassKey): TableLayout {
  const households = `Hộ ${named[of]}`;
  const mark = (title: string, group: 'merit' | 'noLabour' | 'femaleHead'): DraftColumn => ({
    groups: [households],
    title,
    content: counts(factKey.group(of, group, 'households')),
  });
  return {
    code: of === 'poor' ? 'R12' : 'R13',
    numberMark: 'confirmed',
    title: `Tổng hợp kết quả rà soát hộ ${named[of]} theo chuẩn nghèo đa chiều`,
    sections: 'flat',
    rows: [],
    notes: [
      'DTTS: dân tộc thiểu số; DTTC: dân tộc thiểu số tại chỗ. Tỷ lệ của DTTS, DTTC tính trên tổng số hộ, nhân khẩu của chính nhóm đó.',
    ],
    columns: numbered([
      ...totals('households', 'Tổng số hộ'),
      ...totals('persons', 'Tổng số nhân khẩu'),
      ...listed(of, 'households', households, { first: 9, base: 1 }),
      mark('Hộ có chính sách, có công', 'merit'),
      mark('Không có khả năng lao động', 'noLabour'),
      mark('Chủ hộ là nữ', 'femaleHead'),
      ...listed(of, 'persons', `Nhân khẩu ${named[of]}`, { first: 18, base: 5 }),
    ]),
  };
}
