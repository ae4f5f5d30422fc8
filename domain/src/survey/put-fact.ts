/** What one field of the form holds; undefined = not answered. */
export type FieldValue = string | number | boolean | readonly (string | number)[] | undefined;

/** A copy with one key set, or removed when the value is undefined: an unanswered question has no key. */
export function putFact<T extends object>(whole: T, [key = '', ...rest]: readonly string[], value: FieldValue): T {
  if (rest.length > 0) return { ...whole, [key]: putFact(roomOf(whole, key), rest, value) };
  if (value !== undefined) return { ...whole, [key]: value };
  const copy = { ...whole };
  Reflect.deleteProperty(copy, key);
  return copy;
}

function roomOf(whole: object, key: string): object {
  const inner: unknown = Reflect.get(whole, key);
  return typeof inner === 'object' && inner !== null ? inner : {};
}
