import type { Standard, StandardId } from './standard.ts';
import { vn2016 } from './vn-2016/standard.ts';
import { vn2022 } from './vn-2022/standard.ts';
import { vn2027 } from './vn-2027/standard.ts';

const STANDARDS: Readonly<Record<StandardId, Standard>> = { 'vn-2016': vn2016, 'vn-2022': vn2022, 'vn-2027': vn2027 };

export const STANDARD_IDS: readonly StandardId[] = ['vn-2016', 'vn-2022', 'vn-2027'];

/** The standard with this id. */
export function standardOf(id: StandardId): Standard {
  return STANDARDS[id];
}

export function isStandardId(text: string): text is StandardId {
  return Object.hasOwn(STANDARDS, text);
}

/** False for a standard known in part only (vn-2027): it is shown, and decides nothing. */
export function classifies(standard: Standard): boolean {
  return standard.b2 !== undefined && standard.decisionTable.length > 0;
}
