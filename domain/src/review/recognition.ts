import type { BesideClasses } from '../assessment/beside-result.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { ClassAfter } from './movement.ts';

/** What one decision says of a household; `GONE` when an amendment took it off the lists. */
export interface Recognition {
  readonly decisionId: string;
  readonly on: IsoDate;
  readonly class: ClassAfter;
  readonly beside?: BesideClasses;
  /** Members as decided. */
  readonly persons: number;
}

/** The one that holds: the newest that was not revoked. */
export function standingRecognition(recognitions: readonly Recognition[]): Recognition | undefined {
  return recognitions.at(-1);
}
