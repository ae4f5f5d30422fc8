import { Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { reportTable } from '@ra-soat/server/reports/contract.ts';
import type { PlaceReportsSearch } from '../place-reports/place-reports-search.ts';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { placeReportWords } from '../words/place-reports.vi.ts';
import { reportScreenWords } from '../words/reports.vi.ts';
import { headerRows } from './header-rows.ts';
import { unitSpans } from './report-rows.ts';
import styles from './table-grid.module.css';

type Report = Pick<z.output<typeof reportTable.output>, 'title' | 'columns'> & { readonly rows: readonly Row[] };
type Row = z.output<typeof reportTable.output>['rows'][number] & { readonly opens?: readonly boolean[] };

interface TableGridProps {
  readonly report: Report;
  /** Whether a check doubts a cell, by its row and column from 0. */
  readonly failing?: (row: number, column: number) => boolean;
  /** Opens what stands behind a cell. */
  readonly open?: (row: number, column: number) => void;
  /** The same report of a unit of the table; null where it has none. */
  readonly linkOf?: (unitId: string) => PlaceReportsSearch | null;
}

/** The table as it is printed: two heading rows, the number row, sections; headings and units stay while it scrolls. */
export function TableGrid({ report, failing, open, linkOf }: TableGridProps): ReactNode {
  const measured = report.rows.some((row) => row.measure !== null);
  const spans = unitSpans(report.rows);
  return (
    <div className={styles.region} role="region" aria-label={report.title} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{report.title}</VisuallyHidden>
        </caption>
        <Head columns={report.columns} measured={measured} />
        <tbody>
          {report.rows.map((row, at) => (
            <tr
              key={`${row.unitId ?? ''} ${row.unit} ${row.measure ?? ''}`}
              className={row.section ? styles.section : undefined}
            >
              <Unit
                row={row}
                span={spans[at] ?? 1}
                link={row.unitId === null ? null : (linkOf?.(row.unitId) ?? null)}
              />
              {measured && <td className={styles.measure}>{row.measure}</td>}
              {row.cells.map((cell, column) => (
                <td
                  key={report.columns[column]?.id ?? column}
                  className={failing?.(at, column) ? `${styles.number} ${styles.failing}` : styles.number}
                >
                  <Value
                    text={typeof cell === 'number' ? whole(cell) : cell}
                    failing={failing?.(at, column) ?? false}
                    label={`${row.unit}, ${row.measure ?? ''} ${report.columns[column]?.label ?? ''}`}
                    open={open && row.opens?.[column] ? () => open(at, column) : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ValueProps {
  readonly text: string;
  readonly failing: boolean;
  readonly label: string;
  readonly open: (() => void) | undefined;
}

function Value({ text, failing, label, open }: ValueProps): ReactNode {
  return (
    <>
      {failing && (
        <>
          <span aria-hidden>⚠ </span>
          <VisuallyHidden>{placeReportWords.failing} </VisuallyHidden>
        </>
      )}
      {open ? (
        <UnstyledButton className={styles.open} onClick={open} aria-label={placeReportWords.open(label, text)}>
          {text}
        </UnstyledButton>
      ) : (
        text
      )}
    </>
  );
}

function Head({ columns, measured }: { readonly columns: Report['columns']; readonly measured: boolean }): ReactNode {
  const { upper, lower } = headerRows(columns);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles.unit}>
          {reportScreenWords.unit}
        </th>
        {measured && (
          <th scope="col" rowSpan={2}>
            {reportScreenWords.measure}
          </th>
        )}
        {upper.map((cell) => (
          <th key={cell.key} scope={cell.rows === 2 ? 'col' : 'colgroup'} colSpan={cell.columns} rowSpan={cell.rows}>
            {cell.text}
          </th>
        ))}
      </tr>
      <tr>
        {lower.map((column) => (
          <th key={column.id} scope="col">
            {column.label}
          </th>
        ))}
      </tr>
      <tr className={styles.numbers}>
        <td className={styles.unit}>A</td>
        {measured && <td>B</td>}
        {columns.map((column) => (
          <td key={column.id}>{column.numberRow}</td>
        ))}
      </tr>
    </thead>
  );
}

interface UnitProps {
  readonly row: Row;
  readonly span: number;
  readonly link: PlaceReportsSearch | null;
}

function Unit({ row, span, link }: UnitProps): ReactNode {
  if (span === 0) return null;
  return (
    <th scope="row" rowSpan={span} className={styles.unit}>
      {link === null ? (
        row.unit
      ) : (
        <TextLink to="/reports" search={link}>
          {row.unit}
        </TextLink>
      )}
      {row.missing > 0 && (
        <Text size="xs" component="span" display="block">
          {reportScreenWords.missing(row.missing)}
        </Text>
      )}
    </th>
  );
}
