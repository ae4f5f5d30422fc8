import { meetingCandidatesQuery } from './meeting-candidates.ts';
import { meetingHoldCommand } from './meeting-hold.ts';
import { minutesSignCommand } from './minutes-sign.ts';

export const meetings = {
  commands: [meetingHoldCommand, minutesSignCommand],
  queries: [meetingCandidatesQuery],
  files: [],
};
