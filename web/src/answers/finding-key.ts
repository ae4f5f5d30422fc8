/** One finding among all: two of the same kind at the same field share one reason. */
export function findingKey({ code, path }: { readonly code: string; readonly path: string }): string {
  return `${code} ${path}`;
}
