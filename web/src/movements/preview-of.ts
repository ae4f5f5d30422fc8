import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { previewEvent, type EventPreview } from '@ra-soat/domain/registry/preview-event.ts';
import type { Judged } from '@ra-soat/domain/registry/movement-problem.ts';
import { ruleEvent, type HouseholdPage, type RecordBody } from './event-draft.ts';

/** What the event does, by the rules the server uses too; nothing of it is stored. */
export function previewOf(
  { event, on, countFrom }: RecordBody,
  page: HouseholdPage,
  other: HouseholdPage | undefined,
  today: IsoDate,
): Judged<EventPreview> {
  const concerned = { household: page.household, other: other?.household };
  return previewEvent(ruleEvent(event, page.near), concerned, { on, countFrom, today, closed: page.closed });
}
