import type { IsoDate } from '../kernel/dates.ts';
import { applyEvent, type Concerned } from './apply-event.ts';
import type { HouseholdEvent, HouseholdHere } from './household-event.ts';
import { countedDay, inOrder, type ClosedPeriod } from './movement-days.ts';
import { entriesOf, type MovementEntry } from './movement-entries.ts';
import type { Judged } from './movement-problem.ts';

/** What is recorded and when, as the person who records it says. */
export interface EventDays {
  readonly on: IsoDate;
  readonly countFrom?: IsoDate | undefined;
  readonly today: IsoDate;
  readonly closed: ClosedPeriod | null;
}

/** Everything an event does: to people, heads, classes, and in the columns of R2 and R3. */
export interface EventPreview {
  readonly countedOn: IsoDate;
  readonly before: readonly HouseholdHere[];
  readonly after: readonly HouseholdHere[];
  readonly entries: readonly MovementEntry[];
}

/** The consequences of an event, or why it cannot be recorded: the same for the screen and for the server. */
export function previewEvent(event: HouseholdEvent, concerned: Concerned, days: EventDays): Judged<EventPreview> {
  const arriving = event.kind === 'moveIn';
  const found = concerned.other ? [concerned.household, concerned.other] : [concerned.household];
  const ordered = inOrder(event, days.on, arriving ? [] : found);
  if (!ordered.ok) return ordered;
  const counted = countedDay({ countFrom: undefined, ...days });
  if (!counted.ok) return counted;
  const applied = applyEvent(event, concerned, days.on);
  if (!applied.ok) return applied;
  const [before, after] = [arriving ? [] : found, applied.value];
  return { ok: true, value: { countedOn: counted.value, before, after, entries: entriesOf(before, after) } };
}
