import type { IsoDate } from '../kernel/dates.ts';
import type { Tally } from './case-terms.ts';

/** What happened in a village of a round: its meetings and its postings. */
export type VillageEvent =
  | MeetingHeld
  | {
      readonly kind: 'minutes.signed';
      readonly on: IsoDate;
      readonly meetingId: string;
      readonly signers: MinutesSigners;
    }
  | ListPosted
  | { readonly kind: 'posting.ended'; readonly on: IsoDate; readonly postingId: string };

export type MeetingForm = 'inPerson' | 'online' | 'inWriting';

/** One show of hands: for one household, or jointly for households whose class does not change. */
export interface MeetingVote {
  readonly caseIds: readonly string[];
  readonly joint: boolean;
  readonly tally: Tally;
}

export interface Meeting {
  readonly meetingId: string;
  readonly form: MeetingForm;
  /** Needed when not in person. */
  readonly formReason?: string;
  /** Written invitation of the Mặt trận Tổ quốc of the commune; its absence forbids the meeting. */
  readonly frontInvitedOn?: IsoDate;
  readonly frontPresent: boolean;
  readonly chair: string;
  readonly secretary: string;
  readonly attendees: number;
  readonly votes: readonly MeetingVote[];
}

export interface MeetingHeld extends Meeting {
  readonly kind: 'meeting.held';
  readonly on: IsoDate;
}

/** Whether the three signatures stand under both copies. */
export interface MinutesSigners {
  readonly chair: boolean;
  readonly secretary: boolean;
  readonly households: boolean;
}

/** Where a list hangs; the law asks for both. */
export type PostingPlace = 'villageHouse' | 'communeOffice';

export interface Posting {
  readonly postingId: string;
  readonly caseIds: readonly string[];
  readonly places: readonly PostingPlace[];
  /** Announced by the local loudspeakers or other media. */
  readonly announced: boolean;
  /** The posting which this corrected version replaces, with the reason. */
  readonly replaces?: string;
  readonly reason?: string;
}

export interface ListPosted extends Posting {
  readonly kind: 'list.posted';
  readonly on: IsoDate;
  /** 1 = the first list of the village in the round. */
  readonly version: number;
  /** Working days. */
  readonly days: number;
  /** Last day, by the holidays known then. */
  readonly endsOn: IsoDate;
}
