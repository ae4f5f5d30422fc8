/** Stops the reader of a random season at what the procedure forbids. */
export function must(right: boolean, what: string): asserts right {
  if (!right) throw new Error(`the history breaks the procedure: ${what}`);
}

export function same(found: unknown, wanted: unknown, what: string): void {
  must(found === wanted, `${what}: ${String(found)} instead of ${String(wanted)}`);
}
