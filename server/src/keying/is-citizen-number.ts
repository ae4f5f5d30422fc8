/** A number of identity papers: shown to few, logged and stored nowhere in clear. */
export function isCitizenNumber(path: string): boolean {
  return path.endsWith('.citizenNumber');
}
