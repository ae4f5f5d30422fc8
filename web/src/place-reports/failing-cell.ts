interface Checked {
  readonly code: string;
  readonly columns: readonly { readonly numberRow: string }[];
  readonly rows: readonly { readonly unitId: string | null; readonly rowKey: string | null }[];
  readonly checks: readonly {
    readonly findings: readonly {
      readonly report: string;
      readonly unitId: string;
      readonly column: number | null;
      readonly row: string | null;
    }[];
  }[];
}

/** Whether a check doubts the cell: by the printed number of its column, not its place in the table. */
export function failingCell(report: Checked): (row: number, column: number) => boolean {
  const findings = report.checks.flatMap((check) => check.findings).filter((one) => one.report === report.code);
  return (at, column) => {
    const row = report.rows[at];
    const printed = report.columns[column]?.numberRow.split('=')[0];
    return findings.some(
      (one) =>
        one.unitId === row?.unitId &&
        one.column !== null &&
        String(one.column) === printed &&
        (row.rowKey === null || one.row === null || one.row === row.rowKey),
    );
  };
}
