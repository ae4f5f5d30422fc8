/** true, false, or null: not answered. Unanswered never turns into false. */
export type Truth = boolean | null;

export function not(value: Truth): Truth {
  return value === null ? null : !value;
}

/** False as soon as one part is false, otherwise unanswered as soon as one is. */
export function all(...parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/** True as soon as one part is true, otherwise unanswered as soon as one is. */
export function any(...parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}

/** Whether an answer is one of `wanted`; unanswered when there is none. */
export function is<T>(answer: T | undefined, ...wanted: readonly T[]): Truth {
  return answer === undefined ? null : wanted.includes(answer);
}

/** What all readings agree on; unanswered when they differ, or there are none. */
export function agreed(readings: readonly Truth[]): Truth {
  const [first = null] = readings;
  return readings.every((reading) => reading === first) ? first : null;
}
