interface PointCame {
  readonly pointId: string;
  readonly present: number;
  readonly late: number;
}

/** How long after its acknowledgement each check-in is first in an answer of one board. */
export class BoardLag {
  /** By point: when each check-in was acknowledged, in that order. */
  readonly #acknowledged: ReadonlyMap<string, number[]>;
  readonly #seen = new Map<string, number>();
  readonly lags: number[] = [];
  constructor(acknowledged: ReadonlyMap<string, number[]>) {
    this.#acknowledged = acknowledged;
  }
  /** An answer that came at `now`: what is new in it. */
  take(points: readonly PointCame[], now: number): void {
    for (const { pointId, present, late } of points) {
      const times = this.#acknowledged.get(pointId) ?? [];
      const seen = this.#seen.get(pointId) ?? 0;
      // The board may know of one whose acknowledgement is still on its way: that one is not behind at all.
      const known = Math.min(present + late, times.length);
      for (const time of times.slice(seen, known)) this.lags.push(Math.max(0, now - time));
      this.#seen.set(pointId, Math.max(seen, known));
    }
  }
  get missing(): number {
    const all = [...this.#acknowledged.values()].reduce((sum, times) => sum + times.length, 0);
    return all - [...this.#seen.values()].reduce((sum, seen) => sum + seen, 0);
  }
}
