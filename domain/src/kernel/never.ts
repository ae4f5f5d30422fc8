/** Makes a forgotten case a compile error, and loud if the data lied. */
export function never(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
