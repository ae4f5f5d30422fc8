import { foldLabel } from './fold-label.ts';
import type { ListKind } from './workbook-types.ts';

const classes: Readonly<Record<string, ListKind>> = {
  '1': 'POOR',
  hn: 'POOR',
  ngheo: 'POOR',
  'ho ngheo': 'POOR',
  '2': 'NEAR_POOR',
  hcn: 'NEAR_POOR',
  'can ngheo': 'NEAR_POOR',
  'ho can ngheo': 'NEAR_POOR',
  'khong ngheo': 'REVIEWED_NON_POOR',
  'ho khong ngheo': 'REVIEWED_NON_POOR',
  'ko ngheo': 'REVIEWED_NON_POOR',
};

/** 1, 2 or the words of the lists; codes 3 and 4 of some templates are not official and not taken. */
export function parseClass(text: string): ListKind | null {
  return classes[foldLabel(text)] ?? null;
}
