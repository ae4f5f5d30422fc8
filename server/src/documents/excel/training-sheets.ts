import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { totalOf, trainingCounts } from '@ra-soat/domain/training/coverage.ts';
import { coverageColumns, trainingReportWords as words } from '@ra-soat/domain/words/training-report.vi.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import type { MissingPerson } from '../../platform/training-missing.ts';
import { presentPercent } from '../papers/training-report.ts';
import type { ReportFacts } from '../training-report-rows.ts';
import type { ListRow, ListSheet } from './list-workbook.ts';

interface Made {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly ListRow[];
}

function sheet({ name, title, columns, widths, rows }: Made): ListSheet {
  return {
    ...{ name, widths, headRows: [3, 3], firstRow: 4, rows },
    head: [{ row: 1, column: 1, text: title }, ...columns.map((text, at) => ({ row: 3, column: at + 1, text }))],
  };
}

const audienceCounts = [
  ...(['listed', 'invited', 'came', 'attendances', 'halfDays', 'practised'] as const),
  ...(['passed', 'certified', 'missing', 'women', 'minorities'] as const),
];

function unitSheet({ campaign, units, expected }: ReportFacts): ListSheet {
  const rows = units.map((unit, at) => ({
    cells: [at + 1, unit.name, unit.expected, ...trainingCounts.map((count) => unit[count])],
  }));
  const total = ['', words.total, expected, ...trainingCounts.map((count) => totalOf(units, count))];
  return sheet({
    ...{ name: words.sheets.units, title: campaign.title },
    columns: [
      words.number1,
      words.unit,
      coverageColumns.expected,
      ...trainingCounts.map((count) => coverageColumns[count]),
    ],
    widths: [6, 34, 10, ...trainingCounts.map(() => 12)],
    rows: [...rows, { cells: total, strong: true }],
  });
}

function sessionSheet({ campaign, sessions }: ReportFacts): ListSheet {
  const rows = sessions.map(({ title, from, to, points, seats, persons, halfDays, halves }, at) => ({
    cells: [
      ...[at + 1, title, from === to ? showDate(from) : `${showDate(from)} – ${showDate(to)}`],
      ...[points, seats, persons, halfDays, presentPercent(halfDays, persons, seats, halves)],
    ],
  }));
  const sum = (of: 'points' | 'seats' | 'persons' | 'halfDays') => sessions.reduce((all, one) => all + one[of], 0);
  const total = ['', words.total, '', sum('points'), sum('seats'), sum('persons'), sum('halfDays'), null];
  return sheet({
    ...{ name: words.sheets.sessions, title: campaign.title, columns: words.sessionColumns },
    widths: [6, 44, 26, 10, 10, 12, 12, 14],
    rows: [...rows, { cells: total, strong: true }],
  });
}

function audienceSheet({ campaign, audiences }: ReportFacts): ListSheet {
  return sheet({
    ...{ name: words.sheets.audiences, title: `${campaign.title}. ${words.audienceNote}` },
    columns: [
      words.number1,
      words.audience,
      coverageColumns.expected,
      ...audienceCounts.map((count) => coverageColumns[count]),
    ],
    widths: [6, 40, 10, ...audienceCounts.map(() => 12)],
    rows: audiences.map((row, at) => ({
      cells: [
        ...[at + 1, row.audience === null ? words.noAudience : audienceWords[row.audience], row.expected],
        ...audienceCounts.map((count) => row[count]),
      ],
    })),
  });
}

function missingSheet(people: readonly MissingPerson[]): ListSheet {
  return sheet({
    ...{ name: words.sheets.missing, title: words.missingTitle },
    columns: [words.number1, words.unit, words.village, words.name, words.audience, words.phone, words.invitedTimes],
    widths: [6, 30, 26, 30, 40, 16, 12],
    rows: people.map(({ unit, village, name, audiences, phone, invitedTimes }, at) => ({
      cells: [
        ...[at + 1, unit, village ?? '', name, audiences.map((one) => audienceWords[one]).join('; ')],
        ...[phone ?? '', invitedTimes],
      ],
    })),
  });
}

/** Sheets of a campaign's report: by session, by unit, by audience, and who is still missing. */
export function trainingSheets(facts: ReportFacts, missing: readonly MissingPerson[]): readonly ListSheet[] {
  return [sessionSheet(facts), unitSheet(facts), audienceSheet(facts), missingSheet(missing)];
}
