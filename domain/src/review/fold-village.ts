import type { VillageEvent } from './village-event.ts';
import type { VillageState } from './village-state.ts';

export const emptyVillage: VillageState = { meetings: [], postings: [] };

/** The state of a village in the round after one more event. */
export function foldVillage(state: VillageState | undefined, event: VillageEvent): VillageState {
  const { meetings, postings } = state ?? emptyVillage;
  switch (event.kind) {
    case 'meeting.held':
      return { meetings: [...meetings, event], postings };
    case 'minutes.signed':
      return {
        meetings: meetings.map((held) =>
          held.meetingId === event.meetingId ? { ...held, minutesOn: event.on } : held,
        ),
        postings,
      };
    case 'list.posted':
      return { meetings, postings: [...postings, event] };
    case 'posting.ended':
      return {
        meetings,
        postings: postings.map((hung) =>
          hung.postingId === event.postingId ? { ...hung, takenDownOn: event.on } : hung,
        ),
      };
  }
}
