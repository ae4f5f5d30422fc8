import type { OfficialFigure } from '@ra-soat/domain/series/official-figure.ts';
import { readShipped, type CsvRow } from '../platform/shipped-csv.ts';
import type { Area, AreaBook } from './area-book.ts';
import { DAK_NONG, figuresOf, type RowOf } from './figures-of-row.ts';

const YEAR = 2024;
const of2024 = (source: string, area: Area | undefined): RowOf => ({
  ...{ source, area, year: YEAR, standard: 'vn-2022', mark: 'reported' },
});

/** A printed row is of a district or of one commune of it; one commune was found only as what remains. */
function areaOf(book: AreaBook, row: CsvRow): Area | undefined {
  const district = book.named(DAK_NONG, row('district'));
  if (district === undefined || row('unit_level') === 'district') return district;
  if (row('unit').startsWith('(')) return { area: `rest:${district.area}`, areaName: row('unit') };
  return book.named(district.area, row('unit'));
}

const columns = ['c1_opening', 'c2', 'c3', 'c4_other_out', 'c5', 'c6_relapse', 'c7_new', 'c8_other_in'] as const;

function movements(book: AreaBook): OfficialFigure[] {
  const source = 'daknong-movements-2024';
  return readShipped(`statistics/${source}.csv`).flatMap((row) => {
    const report = row('report') === 'R2' ? 'R2' : 'R3';
    const measure = row('measure') === 'persons' ? 'persons' : 'households';
    const printed = [...columns, 'c9_closing_printed'].map(
      (column, index) => [`${report}.${measure}.${index + 1}`, row(column)] as const,
    );
    return figuresOf(of2024(source, areaOf(book, row)), printed);
  });
}

const indicators = [
  ...['i01_employment', 'i02_dependents', 'i03_nutrition', 'i04_health_insurance', 'i05_adult_education'],
  ...['i06_child_schooling', 'i07_housing_quality', 'i08_housing_area', 'i09_water_source', 'i10_toilet'],
  ...['i11_telecom', 'i12_info_devices'],
] as const;

function deprivations(book: AreaBook): OfficialFigure[] {
  const source = 'daknong-deprivations-2024';
  return readShipped(`statistics/${source}.csv`).flatMap((row) => {
    const derived = row('derived') === '1';
    return figuresOf({ ...of2024(source, areaOf(book, row)), mark: derived ? 'derived' : 'reported' }, [
      ['R4.0', row('poor_households')],
      ['R4.total', row('deprivations_total')],
      ...indicators.map((column, index) => [`R4.${index + 1}`, row(column)] as const),
      ['R4.mean', row('mean_deprivations')],
    ]);
  });
}

function registerCounts(book: AreaBook): OfficialFigure[] {
  const source = 'daknong-register-counts';
  return readShipped(`statistics/${source}.csv`).flatMap((row) => {
    const of = { ...of2024(source, book.named(DAK_NONG, row('district'))), flags: ['underCount'] } as const;
    return [
      ...figuresOf({ ...of, year: YEAR - 1 }, [
        ['registerPoor', row('poor_2023')],
        ['registerNearPoor', row('near_poor_2023')],
      ]),
      ...figuresOf(of, [
        ['registerPoor', row('poor_2024')],
        ['registerNearPoor', row('near_poor_2024')],
        ['registerNonPoor', row('non_poor_2024')],
      ]),
    ];
  });
}

/** The printed reports and register counts of Đắk Nông. */
export function shippedReports(book: AreaBook): OfficialFigure[] {
  return [movements, deprivations, registerCounts].flatMap((read) => read(book));
}
