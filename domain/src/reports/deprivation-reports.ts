import { factKey, type ClassKey } from './facts.ts';
import type { ListedNames } from './listed-names.ts';
import { counts, numbered, type DraftColumn, type TableLayout } from './table-layout.ts';

const named = { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' } as const;
const group = ['Chỉ số thiếu hụt dịch vụ xã hội cơ bản'];

function totalOf(of: ClassKey): DraftColumn {
  const content = counts(factKey.listed(of, 'households'));
  return { groups: [], title: `Tổng số ${named[of]}`, content, text: 'C' };
}

/** R4 (Mẫu 7.4) and R6 (7.6): households deprived in each indicator; the national software adds their sum. */
export function deprivationCounts(
  of: ClassKey,
  { indicators }: ListedNames,
  version: 'circular' | 'software',
): TableLayout {
  const withSum = version === 'software';
  const first = withSum ? 3 : 2;
  const last = first + indicators.length - 1;
  const sum: DraftColumn = {
    groups: [],
    title: 'Tổng số chỉ số thiếu hụt',
    text: `D=1+…+${indicators.length}`,
    content: { kind: 'columns', first, last },
  };
  return {
    code: of === 'poor' ? 'R4' : 'R6',
    circularNumber: of === 'poor' ? '7.4' : '7.6',
    numberMark: of === 'poor' ? 'confirmed' : 'probable',
    title: `Phân tích các chỉ số thiếu hụt dịch vụ xã hội cơ bản của ${named[of]}`,
    sections: 'byArea',
    rows: [],
    notes: [],
    columns: numbered([
      totalOf(of),
      ...(withSum ? [sum] : []),
      ...indicators.map((title, at): DraftColumn => {
        return { groups: group, title, text: String(at + 1), content: counts(factKey.indicator(of, at + 1)) };
      }),
    ]),
  };
}

/** R5 (Mẫu 7.5) and R7 (7.7): each count of R4, R6 as a share of the households of the class. */
export function deprivationShares(of: ClassKey, { indicators }: ListedNames): TableLayout {
  const base = factKey.listed(of, 'households');
  return {
    code: of === 'poor' ? 'R5' : 'R7',
    circularNumber: of === 'poor' ? '7.5' : '7.7',
    numberMark: of === 'poor' ? 'confirmed' : 'probable',
    title: `Phân tích tỷ lệ các chỉ số thiếu hụt dịch vụ xã hội cơ bản của ${named[of]}`,
    sections: 'byArea',
    rows: [],
    notes: [],
    columns: numbered([
      totalOf(of),
      ...indicators.map((name, at): DraftColumn => {
        const content = { kind: 'share', part: factKey.indicator(of, at + 1), base } as const;
        return { groups: ['Tỷ lệ thiếu hụt (%)'], title: name, text: String(at + 1), content };
      }),
    ]),
  };
}
