/** Letters to change, add or leave out to make one text of the other; stops counting above `most`. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      line.push(Math.min((before[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, (before[at - 1] ?? 0) + same));
    }
    if (Math.min(...line) > most) return most + 1;
    before = line;
  }
  return before.at(-1) ?? 0;
}

/** Up to three names whose keys are nearest to a key, near enough to be meant. */
export function nearestNames(key: string, names: readonly { readonly key: string; readonly name: string }[]): string[] {
  const most = Math.max(1, Math.floor(key.length / 3));
  return names
    .map(({ key: known, name }) => ({ name, distance: editDistance(key, known, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
