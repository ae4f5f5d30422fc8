interface UnitRow {
  readonly unit: string;
  readonly unitId: string | null;
}

/** How many rows a unit's name spans; 0 for the rows below the first, which carry no name of their own. */
export function unitSpans(rows: readonly UnitRow[]): readonly number[] {
  const spans: number[] = [];
  let first = 0;
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    const same = before?.unit === row.unit && before.unitId === row.unitId;
    if (!same) first = at;
    spans[at] = same ? 0 : 1;
    if (same) spans[first] = (spans[first] ?? 0) + 1;
  });
  return spans;
}
