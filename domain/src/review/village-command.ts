import type { Meeting, MinutesSigners, Posting } from './village-event.ts';

/** What may be asked of a village in the round. */
export type VillageCommand =
  | ({ readonly kind: 'meeting.hold' } & Meeting)
  | { readonly kind: 'minutes.sign'; readonly meetingId: string; readonly signers: MinutesSigners }
  | ({ readonly kind: 'list.post' } & Posting)
  | { readonly kind: 'posting.end'; readonly postingId: string };
