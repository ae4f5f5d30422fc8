import type { Standard, StandardId } from './standard.ts';
import { vn2022 } from './vn-2022/standard.ts';

const STANDARDS: Partial<Record<StandardId, Standard>> = { 'vn-2022': vn2022 };

/** The standard with this id. */
export function standardOf(id: StandardId): Standard {
  const standard = STANDARDS[id];
  if (standard === undefined) throw new Error(`not built yet: ${id}`);
  return standard;
}
