/** Digits of a unit's code: the country none, a province 2, a district 3, a commune 5. */
function depthOf(place: string): number {
  return place === 'vn' ? 0 : place.slice(place.indexOf(':') + 1).length;
}

/** Where to begin: the whole campaign for who works at its unit or above, the own unit for who works below. */
export function firstPlace(own: readonly string[], campaign: string | undefined): string | undefined {
  const [first] = own.toSorted((one, other) => depthOf(one) - depthOf(other));
  if (first === undefined || campaign === undefined) return first;
  return depthOf(first) <= depthOf(campaign) ? campaign : first;
}
