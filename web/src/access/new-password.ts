import { accessWords } from '../words/access.vi.ts';

const shortest = 10;

/** What is wrong with a new password and its repetition, or nothing. */
export function newPasswordFault(password: string, repeated: string): string | undefined {
  if (password.length < shortest) return accessWords.tooShort(shortest);
  return password === repeated ? undefined : accessWords.notSame;
}
