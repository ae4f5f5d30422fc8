/** Letters and digits that are not mistaken for each other on paper: 32 of them, five bits each. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Fifty bits: a code cannot be guessed. */
export const INVITATION_CODE_LENGTH = 10;

/** The code of an invitation from as many random bytes. */
export function invitationCode(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, INVITATION_CODE_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** As on a letter: `ABCD-EFGH-JK`. */
export function showInvitationCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}

/** What a person typed as it is stored; undefined when it can be no code. */
export function readInvitationCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s.-]/gu, '');
  return code.length === INVITATION_CODE_LENGTH && Array.from(code).every((letter) => LETTERS.includes(letter))
    ? code
    : undefined;
}
