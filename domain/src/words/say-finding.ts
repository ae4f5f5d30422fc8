import type { CheckFinding } from '../reports/check-finding.ts';
import { checkWords, measureWords, reportLineWords } from './reports.vi.ts';

/** A finding in words: the template of its code with the fields of the finding in its braces. */
export function sayFinding(finding: CheckFinding): string {
  const { code, unit, report, column, measure, expected, found, against } = finding;
  const values: Readonly<Record<string, string | number | undefined>> = {
    unit,
    report,
    column,
    measure: measure && measureWords[measure].toLocaleLowerCase('vi'),
    expected,
    found,
    against: against && reportLineWords.column(against.report, against.column),
  };
  return checkWords[code].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}
