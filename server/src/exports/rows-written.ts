interface Written {
  readonly written: number;
  readonly total: number;
}

/** Files being made in this process: a file is made while it is fetched, so nothing of it outlives the request. */
const underWay = new Map<string, Written>();

export function rowsWritten(exportId: string): Written | null {
  return underWay.get(exportId) ?? null;
}

/** Passes rows on and keeps count of them while the file is made. */
export async function* counted<T>(exportId: string, total: number, rows: AsyncIterable<T>): AsyncGenerator<T> {
  let written = 0;
  try {
    underWay.set(exportId, { written, total });
    for await (const row of rows) {
      written += 1;
      underWay.set(exportId, { written, total });
      yield row;
    }
  } finally {
    underWay.delete(exportId);
  }
}
