/** Short and without a name: for scanning a paper back. */
export function codeOf(kind: string, id: string): string {
  return `${kind}-${id.slice(0, 8).toUpperCase()}`;
}
