import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import { useRowKeys, type RowKeys } from './row-keys.ts';

export interface Column<R> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** Numbers stand right, digit under digit. */
  readonly number?: boolean;
  /** Holds sentences: never narrower than a few words. */
  readonly wide?: boolean;
  /** Left out of the cards of a narrow screen, because another column says it too. */
  readonly tableOnly?: boolean;
  /** Names the row: a row header in the table, the heading line of a card. Exactly one column. */
  readonly names?: boolean;
}

interface DataTableProps<R> {
  /** Says what the table holds; read aloud, not shown. */
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Makes rows reachable with the arrow keys; given every other key pressed on a row, says whether it used it. */
  readonly onRowKey?: (row: R, key: string) => boolean;
}

/** A dense list: a table inside its own scrolling, focusable region; cards on a narrow screen. */
export function DataTable<R>(props: DataTableProps<R>): ReactNode {
  const narrow = useMediaQuery('(max-width: 40em)', globalThis.matchMedia('(max-width: 40em)').matches);
  return narrow ? <Cards {...props} /> : <Wide {...props} />;
}

function useKeysOf<R>(rows: readonly R[], onRowKey: DataTableProps<R>['onRowKey']): (at: number) => RowKeys {
  return useRowKeys(
    rows.length,
    onRowKey &&
      ((at, key) => {
        const row = rows[at];
        return row !== undefined && onRowKey(row, key);
      }),
  );
}

function Wide<R>({ caption, columns, rows, keyOf, onRowKey }: DataTableProps<R>): ReactNode {
  const keysOf = useKeysOf(rows, onRowKey);
  return (
    <div className={styles.region} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={keyOf(row)} {...keysOf(at)}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<R>({ column, row }: { readonly column: Column<R>; readonly row: R }): ReactNode {
  const className = classOf(column);
  if (column.names) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return <td className={className}>{column.cell(row)}</td>;
}

function classOf<R>({ number = false, wide = false }: Column<R>): string | undefined {
  if (number) return styles.number;
  return wide ? styles.wide : undefined;
}

function Cards<R>({ caption, columns, rows, keyOf, onRowKey }: DataTableProps<R>): ReactNode {
  const keysOf = useKeysOf(rows, onRowKey);
  return (
    <ul className={styles.cards} aria-label={caption}>
      {rows.map((row, at) => (
        <li key={keyOf(row)} className={styles.card} {...keysOf(at)}>
          {columns
            .filter((column) => column.names)
            .map((column) => (
              <strong key={column.id}>{column.cell(row)}</strong>
            ))}
          <dl>
            {columns
              .filter((column) => !column.names && !column.tableOnly)
              .map((column) => (
                <CardLine key={column.id} header={column.header}>
                  {column.cell(row)}
                </CardLine>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function CardLine({ header, children }: { readonly header: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{header}</dt>
      <dd>{children}</dd>
    </>
  );
}
