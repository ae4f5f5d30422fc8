import type { IsoDate } from '../kernel/dates.ts';
import type { ListPosted, MeetingHeld } from './village-event.ts';

export interface HeldMeeting extends MeetingHeld {
  readonly minutesOn?: IsoDate;
}

export interface HungPosting extends ListPosted {
  readonly takenDownOn?: IsoDate;
}

/** A village in the round, folded from its events. */
export interface VillageState {
  readonly meetings: readonly HeldMeeting[];
  readonly postings: readonly HungPosting[];
}
