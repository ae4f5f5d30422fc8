import { z } from 'zod';
import { file, uuid } from '../platform/contract.ts';

const format = z.enum(['pdf', 'docx']).default('pdf');

export const reviewListPaper = file(
  'paper.reviewList',
  z.object({ roundId: uuid, villageId: uuid.optional(), format }),
);
/** Papers of the counter for one request (Mẫu số 01). */
export const requestReceiptPaper = file(
  'paper.requestReceipt',
  z.object({ householdId: uuid, requestId: uuid, format }),
);
export const requestRefusalPaper = file(
  'paper.requestRefusal',
  z.object({ householdId: uuid, requestId: uuid, format }),
);
export const minutesPaper = file('paper.minutes', z.object({ meetingId: uuid, format }));
export const postedListPaper = file('paper.postedList', z.object({ postingId: uuid, format }));
export const decisionPaper = file('paper.decision', z.object({ roundId: uuid, format }));
export const certificatePaper = file('paper.certificate', z.object({ householdId: uuid, decisionId: uuid, format }));
/** All certificates of a decision, or of one village, in one document. */
export const certificatesPaper = file(
  'paper.certificates',
  z.object({ decisionId: uuid, villageId: uuid.optional(), format }),
);
/** The minutes of all village meetings of a round in one document, village after village. */
export const allMinutesPaper = file('paper.allMinutes', z.object({ roundId: uuid, format }));
/** Every list of a round that hangs or hung and was not replaced, in one document. */
export const allPostedListsPaper = file('paper.allPostedLists', z.object({ roundId: uuid, format }));
