import type { IsoDate } from '../kernel/dates.ts';

/** One half-day of a session: its day, its hours, and what is taught. */
export interface Half {
  readonly on: IsoDate;
  readonly from: string;
  readonly to: string;
  readonly subjects: readonly string[];
}

/** What a session is looked over by. */
export interface SessionPlan {
  readonly halves: readonly Half[];
  readonly capacity: number | null;
  readonly mode: 'venue' | 'online' | 'both';
  readonly points: readonly { readonly name: string; readonly capacity: number | null; readonly link: string }[];
  /** Half-days at which a person on duty here is also on duty elsewhere. */
  readonly clashes: readonly { readonly name: string; readonly session: string; readonly on: IsoDate }[];
}

/** What is odd about a session; a warning, never a refusal. */
export type SessionFinding =
  | { readonly code: 'OUTSIDE_CAMPAIGN'; readonly on: IsoDate }
  | { readonly code: 'POINTS_EXCEED'; readonly points: number; readonly capacity: number }
  | { readonly code: 'LINK_NOT_WEB'; readonly name: string }
  | { readonly code: 'NO_LINK'; readonly count: number }
  | { readonly code: 'NO_TRAINER' }
  | { readonly code: 'ON_DUTY_TWICE'; readonly name: string; readonly session: string; readonly on: IsoDate };

/** Whether a text is an address a browser may open. */
export function isWebLink(link: string): boolean {
  return /^https?:\/\/[^\s/]+/iu.test(link);
}

/** Whether two half-days share a moment. */
export function overlap(one: Omit<Half, 'subjects'>, other: Omit<Half, 'subjects'>): boolean {
  return one.on === other.on && one.from < other.to && other.from < one.to;
}

/** Everything odd about a session, the gravest first. */
export function sessionFindings(
  session: SessionPlan & { readonly trainers: number },
  campaign: { readonly from: IsoDate; readonly to: IsoDate },
): SessionFinding[] {
  const { halves, capacity, mode, points, clashes, trainers } = session;
  const days = [...new Set(halves.map(({ on }) => on))];
  const seats = points.reduce((sum, point) => sum + (point.capacity ?? 0), 0);
  const bare = mode === 'venue' ? 0 : points.filter(({ link }) => link === '').length;
  return [
    ...clashes.map((clash) => ({ code: 'ON_DUTY_TWICE' as const, ...clash })),
    ...days
      .filter((on) => on < campaign.from || on > campaign.to)
      .map((on) => ({ code: 'OUTSIDE_CAMPAIGN' as const, on })),
    ...(capacity !== null && seats > capacity ? [{ code: 'POINTS_EXCEED' as const, points: seats, capacity }] : []),
    ...points
      .filter(({ link }) => link !== '' && !isWebLink(link))
      .map(({ name }) => ({ code: 'LINK_NOT_WEB' as const, name })),
    ...(bare > 0 ? [{ code: 'NO_LINK' as const, count: bare }] : []),
    ...(trainers === 0 ? [{ code: 'NO_TRAINER' as const }] : []),
  ];
}
