import { ageOn, isIsoDate, type IsoDate } from '../kernel/dates.ts';
import type { Member } from './evidence.ts';

/**
 * The days on which the member may have been born: the exact day, or the first and the last possible day of a year
 * known alone; none when nothing usable is known.
 */
export function possibleBirths(member: Member, on: IsoDate): readonly IsoDate[] {
  if (!isIsoDate(on)) return [];
  if (member.bornOn !== undefined) return isIsoDate(member.bornOn) && member.bornOn <= on ? [member.bornOn] : [];
  if (member.bornYear === undefined || !Number.isInteger(member.bornYear)) return [];
  const year = String(member.bornYear).padStart(4, '0');
  const first = `${year}-01-01`;
  if (!isIsoDate(first) || first > on) return [];
  const last = `${year}-12-31`;
  return [first, last < on ? last : on];
}

/** The possible ages in completed years, highest first. */
export function possibleAges(member: Member, on: IsoDate): readonly number[] {
  return possibleBirths(member, on).map((born) => ageOn(born, on));
}

/** Completed months of age. */
export function monthsOn(born: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  const months = years * 12 + Number(on.slice(5, 7)) - Number(born.slice(5, 7));
  return on.slice(8) < born.slice(8) ? months - 1 : months;
}
