import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { metresBetween, type Position } from './distance.ts';

/** The lists of the first screen, the most urgent first. */
export const todayLists = ['back', 'draft', 'due', 'near', 'notStarted', 'decision', 'done', 'others'] as const;
export type TodayList = (typeof todayLists)[number];

/** Stages in which the commune still takes a form. */
const open = ['LISTED', 'SURVEYED', 'RESURVEY', 'SCREENED_OUT'];

/** The one list a household stands in by its state; `due` and `near` are views of what is still to be done. */
export function standingOf(household: HouseholdOnPhone, me: string): Exclude<TodayList, 'due' | 'near'> {
  const { kase, state } = household;
  if (state === 'refused') return 'back';
  if (state === 'draft') return 'draft';
  if (state === 'waiting' || kase.waiting) return 'decision';
  if (state !== 'none') return 'done';
  if (!open.includes(kase.stage)) return 'done';
  if (kase.responsible.given && kase.responsible.accountId !== me) return 'others';
  if (kase.returned !== null || kase.stage === 'RESURVEY') return 'back';
  return kase.basis === null ? 'notStarted' : 'done';
}

const unfinished = ['back', 'draft', 'notStarted'];

/** The households of one list in the order in which one would go. */
export function listOf(
  households: readonly HouseholdOnPhone[],
  list: TodayList,
  at: { readonly me: string; readonly position: Position | null },
): readonly HouseholdOnPhone[] {
  const inOrder = households.toSorted(byNumber);
  const left = () => inOrder.filter((household) => unfinished.includes(standingOf(household, at.me)));
  if (list === 'due')
    return left()
      .filter(({ round }) => round.surveyBy !== null)
      .toSorted(byDeadline);
  if (list === 'near') return left().toSorted((one, other) => far(one, at.position) - far(other, at.position));
  return inOrder.filter((household) => standingOf(household, at.me) === list);
}

/** Household numbers are words with digits in them: 2 before 10. */
function byNumber(one: HouseholdOnPhone, other: HouseholdOnPhone): number {
  return (
    one.village.localeCompare(other.village, 'vi', { numeric: true }) ||
    one.kase.number.localeCompare(other.kase.number, 'vi', { numeric: true }) ||
    one.kase.sortKey.localeCompare(other.kase.sortKey)
  );
}

function byDeadline(one: HouseholdOnPhone, other: HouseholdOnPhone): number {
  return (one.round.surveyBy ?? '').localeCompare(other.round.surveyBy ?? '') || byNumber(one, other);
}

/** Households whose place is not known stay behind the others, in the order of their numbers. */
function far({ work }: HouseholdOnPhone, position: Position | null): number {
  const known = work?.position;
  return position && known ? metresBetween(position, known) : Number.MAX_SAFE_INTEGER;
}

/** Households in which every word typed occurs: head, number, address or somebody who lives there. */
export function found(households: readonly HouseholdOnPhone[], typed: string): readonly HouseholdOnPhone[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  return households.filter(({ kase }) => {
    const names = kase.evidence.members.map(({ name }) => name);
    const text = fold([kase.head, kase.number, kase.address, ...names].join(' '));
    return words.every((word) => text.includes(word));
  });
}

export interface VillageProgress {
  readonly village: string;
  readonly total: number;
  /** The form is done: on its way, at the commune, or further. */
  readonly done: number;
  readonly surveyBy: string | null;
}

/** How far each village is, counted by households whose form is done. */
export function villagesOf(households: readonly HouseholdOnPhone[], me: string): readonly VillageProgress[] {
  const villages = new Map<string, VillageProgress>();
  for (const household of households.toSorted(byNumber)) {
    const { village, round } = household;
    const before = villages.get(village) ?? { village, total: 0, done: 0, surveyBy: round.surveyBy };
    const isDone = ['done', 'decision'].includes(standingOf(household, me));
    villages.set(village, { ...before, total: before.total + 1, done: before.done + (isDone ? 1 : 0) });
  }
  return [...villages.values()];
}
