import { checkFigures, withFlags } from '@ra-soat/domain/series/check-figures.ts';
import type { FigureFlag, FigureMark, OfficialFigure } from '@ra-soat/domain/series/official-figure.ts';
import type { SeriesMeasure } from '@ra-soat/domain/series/series-measure.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import { seriesNoteWords } from '@ra-soat/domain/words/series.vi.ts';
import { readShipped, type CsvRow } from '../platform/shipped-csv.ts';
import type { AreaBook } from './area-book.ts';
import { DAK_NONG, figuresOf } from './figures-of-row.ts';
import { shippedReports } from './shipped-reports.ts';

const periods: Readonly<Record<string, StandardId>> = { '2016-2020': 'vn-2016', '2022-2025': 'vn-2022' };

function periodOf(text: string): StandardId {
  const standard = periods[text];
  if (standard === undefined) throw new Error(`unknown standard: ${text}`);
  return standard;
}

/** In the panel of the provinces the year says the standard: from the review of 2021 on it holds the newer one. */
const panelStandards: Readonly<Record<string, StandardId>> = {
  ...{ '2016': 'vn-2016', '2017': 'vn-2016', '2018': 'vn-2016', '2019': 'vn-2016', '2020': 'vn-2016' },
  ...{ '2021': 'vn-2022', '2022': 'vn-2022', '2023': 'vn-2022', '2024': 'vn-2022' },
};

const old = (code: string) => `2025-06:${code}`;
const yearOf = (row: CsvRow) => Number(row('review_year'));
const markOf = (row: CsvRow): FigureMark => (row('mark') === 'confirmed' ? 'confirmed' : 'reported');
const noteOf = (row: CsvRow) => (row('note') === '' ? '' : (seriesNoteWords[row('note')] ?? row('note')));

function national(book: AreaBook): OfficialFigure[] {
  return readShipped('statistics/national-results.csv').flatMap((row) =>
    figuresOf(
      {
        ...{ source: 'national-results', area: book.printed(row('area')), year: yearOf(row), mark: markOf(row) },
        ...{ standard: periodOf(row('standard')), document: row('decision'), note: noteOf(row) },
      },
      [
        ['poorHouseholds', row('poor_households')],
        ['poorRate', row('poor_rate_pct')],
        ['nearPoorHouseholds', row('near_poor_households')],
        ['nearPoorRate', row('near_poor_rate_pct')],
        ['listedHouseholds', row('total_households_poor_and_near')],
        ['listedRate', row('total_rate_pct')],
      ],
    ),
  );
}

function recentProvinces(book: AreaBook): OfficialFigure[] {
  return readShipped('statistics/province-panel-2022-2024.csv').flatMap((row) => {
    const area = book.place(old(row('province_code_63')));
    const of = { source: 'province-panel-2022-2024', area, year: yearOf(row), standard: 'vn-2022' } as const;
    const derived = row('basis') !== 'compiled_table';
    return [
      ...figuresOf({ ...of, mark: derived ? 'derived' : 'reported' }, [
        ['poorHouseholds', row('poor_households')],
        ['nearPoorHouseholds', row('near_poor_households')],
        ['listedHouseholds', row('poor_and_near_poor')],
      ]),
      ...figuresOf({ ...of, mark: 'derived' }, [['households', row('households_total_recovered')]]),
    ];
  });
}

/** One count of the table carries the digits of a division (25.084817642069552): kept with four of them, and flagged. */
function atMostFour(text: string): string {
  return /\.\d{5,}$/u.test(text) ? Number(text).toFixed(4) : text;
}

function longPanel(book: AreaBook): OfficialFigure[] {
  return readShipped('statistics/province-panel-2016-2024.csv').flatMap((row) => {
    const standard = panelStandards[row('review_year')];
    if (standard === undefined) throw new Error(`the panel has no standard for ${row('review_year')}`);
    const area = book.place(old(row('province_code_63')));
    const nearPoor = atMostFour(row('near_poor_households_dtts'));
    const unsure: FigureFlag[] = standard === 'vn-2016' ? ['definitionUnconfirmed'] : [];
    return figuresOf({ source: 'province-panel-2016-2024', area, year: yearOf(row), standard, mark: 'reported' }, [
      ['surveyRate', row('rate_gso_survey_pct'), ['notForRates']],
      ['mixedRate', row('rate_mixed_source_pct'), ['notForRates']],
      ['poorHouseholds', row('poor_households'), unsure],
      ['nearPoorHouseholds', row('near_poor_households')],
      ['nearPoorRate', row('near_poor_rate_pct')],
      ['minorityPoorHouseholds', row('poor_households_dtts')],
      ['minorityPoorRate', row('poor_rate_dtts_pct')],
      ['minorityNearPoorHouseholds', nearPoor, nearPoor.includes('.') ? ['notWhole'] : []],
      ['minorityNearPoorRate', row('near_poor_rate_dtts_pct')],
    ]);
  });
}

function press(book: AreaBook): OfficialFigure[] {
  return readShipped('statistics/province-press-figures.csv').flatMap((row) => {
    const note = row('note');
    const flags: FigureFlag[] = [
      ...(note.includes('higher standard') ? (['localStandard'] as const) : []),
      ...(note.startsWith('press calls it') ? (['yearLabel'] as const) : []),
    ];
    const area = book.named('vn', row('province'));
    const of = { source: 'province-press-figures', area, year: yearOf(row), standard: 'vn-2022' } as const;
    return figuresOf({ ...of, mark: markOf(row), note: noteOf(row), flags }, [
      ['poorHouseholds', row('poor_households')],
      ['poorRate', row('poor_rate_pct')],
      ['nearPoorHouseholds', row('near_poor_households')],
      ['nearPoorRate', row('near_poor_rate_pct')],
      ['listedHouseholds', row('total')],
      ['listedRate', row('total_rate_pct')],
    ]);
  });
}

const dakNongMeasures: Readonly<Record<string, SeriesMeasure>> = {
  poor_households: 'poorHouseholds',
  near_poor_households: 'nearPoorHouseholds',
  poor_and_near_poor_households: 'listedHouseholds',
  poor_rate_pct: 'poorRate',
  poor_and_near_poor_rate_pct: 'listedRate',
};

function dakNong(book: AreaBook): OfficialFigure[] {
  return readShipped('statistics/daknong-series.csv').flatMap((row) => {
    const unit = row('unit');
    const area = unit === 'Đắk Nông' ? book.place(DAK_NONG) : book.named(DAK_NONG, unit);
    const measure = dakNongMeasures[row('measure')];
    if (measure === undefined) throw new Error(`unknown measure: ${row('measure')}`);
    const document = row('source').startsWith('QĐ') ? 'QĐ 403 (tổng điều tra cuối năm 2015)' : '';
    return figuresOf(
      {
        source: 'daknong-series',
        area,
        year: yearOf(row),
        standard: periodOf(row('standard')),
        mark: 'reported',
        document,
      },
      [[measure, row('value')]],
    );
  });
}

/** Every number of the shipped statistics, with the flags of what does not add up in them. */
export function shippedFigures(book: AreaBook): readonly OfficialFigure[] {
  const read = [national, recentProvinces, longPanel, press, dakNong, shippedReports].flatMap((of) => of(book));
  return withFlags(read, checkFigures(read, book.parts()));
}
