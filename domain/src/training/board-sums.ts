/** What is counted of a point of a session. */
export interface PointCount {
  readonly pointId: string;
  readonly parentId: string | null;
  readonly expected: number;
  readonly present: number;
  readonly late: number;
  readonly questions: number;
}

export interface BoardSum {
  readonly points: number;
  readonly expected: number;
  readonly present: number;
  readonly late: number;
  readonly questions: number;
}

/** One branch of the tree (a district with its communes), with what it sums to. */
export interface BoardGroup<P> {
  /** Null: points that stand alone, the first point among them. */
  readonly head: P | null;
  readonly points: readonly P[];
  readonly sum: BoardSum;
}

export function sumOf(points: readonly PointCount[]): BoardSum {
  const add = (of: (point: PointCount) => number) => points.reduce((sum, point) => sum + of(point), 0);
  return {
    points: points.length,
    expected: add(({ expected }) => expected),
    present: add(({ present }) => present),
    late: add(({ late }) => late),
    questions: add(({ questions }) => questions),
  };
}

/** Every point in exactly one group: the branches under the first point, then those that stand alone. */
export function boardGroups<P extends PointCount>(points: readonly P[]): BoardGroup<P>[] {
  const byId = new Map(points.map((point) => [point.pointId, point]));
  const parentOf = ({ parentId }: P) => (parentId === null ? undefined : byId.get(parentId));
  const roots = points.filter((point) => !parentOf(point));
  // A single first point is over everything: its branches are told apart.
  const top = roots.length === 1 ? roots[0] : undefined;
  const branchOf = (point: P): P => {
    let branch = point;
    for (let up = parentOf(branch); up && up !== top; up = parentOf(branch)) branch = up;
    return branch;
  };
  const branches = Map.groupBy(points, branchOf);
  const whole = [...branches].filter(([, members]) => members.length > 1);
  const alone = [...branches.values()].filter((members) => members.length === 1).flat();
  const groups = whole.map(([head, members]) => ({ head, points: members, sum: sumOf(members) }));
  return alone.length > 0 ? [...groups, { head: null, points: alone, sum: sumOf(alone) }] : groups;
}

/** Whole per cent of those expected who came; null when nobody is expected. */
export function cameShare({ expected, present, late }: Pick<BoardSum, 'expected' | 'present' | 'late'>): number | null {
  return expected === 0 ? null : Math.floor(((present + late) * 100) / expected);
}
