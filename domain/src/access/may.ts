import type { IsoDate } from '../kernel/dates.ts';
import type { PlaceLevel, RoleId } from './role.ts';
import { roles } from './roles.ts';
import type { Verb } from './verb.ts';

/** Whether a role holds a verb on a day; the place (granted place or below) is judged by the caller. */
export function may(role: RoleId, verb: Verb, on: IsoDate): boolean {
  return existsOn(role, on) && roles[role].verbs.includes(verb);
}

/** Whether an account may be given the role at a place of this level on a day. */
export function grantable(role: RoleId, level: PlaceLevel, on: IsoDate): boolean {
  return existsOn(role, on) && roles[role].levels.includes(level);
}

function existsOn(role: RoleId, on: IsoDate): boolean {
  const { until } = roles[role];
  return until === undefined || on <= until;
}
