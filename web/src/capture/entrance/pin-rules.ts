/** What everybody would try first: one digit six times, or digits in order. */
export function isEasyPin(pin: string): boolean {
  return /^(\d)\1+$/u.test(pin) || '01234567890'.includes(pin) || '09876543210'.includes(pin);
}
