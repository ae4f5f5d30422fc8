import { atTheDoor } from './at-the-door.ts';
import { borderCases } from './border-cases.ts';
import { formAAndB1 } from './form-a-and-b1.ts';
import { formB2 } from './form-b2.ts';
import type { Lesson } from './lesson.ts';
import { postingAndComplaints } from './posting-and-complaints.ts';
import { procedureAndDays } from './procedure-and-days.ts';
import { standardAndServices } from './standard-and-services.ts';
import { villageMeeting } from './village-meeting.ts';
import { withThePhone } from './with-the-phone.ts';

/** In the order of learning. */
export const lessons: readonly Lesson[] = [
  standardAndServices,
  procedureAndDays,
  formAAndB1,
  formB2,
  borderCases,
  villageMeeting,
  postingAndComplaints,
  atTheDoor,
  withThePhone,
];
