/** How often an invariant was tried and how often it did not hold; the first time in words. */
export class Tally {
  checked = 0;
  violated = 0;
  first: string | undefined;

  count(holds: boolean, what: () => string): void {
    this.checked += 1;
    if (holds) return;
    this.violated += 1;
    this.first ??= what();
  }

  /** Rows that a statement counted. */
  counted({ checked, violated }: { readonly checked: number; readonly violated: number }, what: string): void {
    this.checked += checked;
    this.violated += violated;
    if (violated > 0) this.first ??= what;
  }
}
