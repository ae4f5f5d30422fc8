import { Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { reportTable } from '@ra-soat/server/reports/contract.ts';
import { whole } from '../ui/show.ts';
import { reportScreenWords } from '../words/reports.vi.ts';
import { headerRows } from './header-rows.ts';
import { unitSpans } from './report-rows.ts';
import styles from './table-grid.module.css';

type Report = Pick<z.output<typeof reportTable.output>, 'title' | 'columns' | 'rows'>;
type Row = Report['rows'][number];

/** The table as it is printed: two heading rows, the number row, sections; headings and units stay while it scrolls. */
export function TableGrid({ report }: { readonly report: Report }): ReactNode {
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
              <Unit row={row} span={spans[at] ?? 1} />
              {measured && <td className={styles.measure}>{row.measure}</td>}
              {row.cells.map((cell, column) => (
                <td key={report.columns[column]?.id ?? column} className={styles.number}>
                  {typeof cell === 'number' ? whole(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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

function Unit({ row, span }: { readonly row: Row; readonly span: number }): ReactNode {
  if (span === 0) return null;
  return (
    <th scope="row" rowSpan={span} className={styles.unit}>
      {row.unit}
      {row.missing > 0 && (
        <Text size="xs" component="span" display="block">
          {reportScreenWords.missing(row.missing)}
        </Text>
      )}
    </th>
  );
}
