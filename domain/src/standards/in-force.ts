import type { IsoDate } from '../kernel/dates.ts';
import type { FormRef } from './standard.ts';

/**
 * `closing`: the standard of that day (monthly reviews, and the closing result of an annual review); `opening`: the
 * one under which an annual review made that day opens the next year. Different = rà soát theo hai chuẩn.
 */
export interface InForce {
  readonly closing: FormRef | null;
  readonly opening: FormRef | null;
}

/** Standards and forms in force on a day at a place (province code). */
export function standardOn(date: IsoDate, place: string): InForce {
  throw new Error(`not built yet: ${date} ${place}`);
}
