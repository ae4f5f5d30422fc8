/** The audit log keeps no citizen number. */
export function withoutNumbers(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'citizenNumber' ? undefined : value)));
}
