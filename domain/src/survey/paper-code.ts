/** What a printed form says of its household and round: the first digits of both ids. */
export interface PaperCode {
  readonly household: string;
  readonly round: string;
}

/** 31 signs, a prime: a wrong digit and two digits swapped both change the last sign. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRSTUVW';

function checkSign(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number.parseInt(digit, 16) * (at + 1), 0);
  return SIGNS[sum % SIGNS.length] ?? '';
}

/** `PB-7F3A91C2-0B1D-K`: on every printed form, for finding the household again; it says nothing of a person. */
export function paperCode({
  householdId,
  roundId,
}: {
  readonly householdId: string;
  readonly roundId: string;
}): string {
  const [household, round] = [householdId.slice(0, 8).toUpperCase(), roundId.slice(0, 4).toUpperCase()];
  return `PB-${household}-${round}-${checkSign(household + round)}`;
}

/** The code as it was typed or scanned, with or without blanks, lines and the page behind it; null: misread. */
export function readPaperCode(text: string): PaperCode | null {
  const signs =
    text
      .toUpperCase()
      .split('/')[0]
      ?.replace(/[^0-9A-Z]/gu, '')
      .replace(/^PB/u, '') ?? '';
  const [, household, round, check] = /^([0-9A-F]{8})([0-9A-F]{4})([0-9A-Z])$/u.exec(signs) ?? [];
  if (household === undefined || round === undefined || check !== checkSign(household + round)) return null;
  return { household: household.toLowerCase(), round: round.toLowerCase() };
}
