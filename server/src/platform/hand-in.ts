import type { Actor } from './access.ts';
import { Problem } from './problem.ts';

/** What a phone that is to be emptied may still do: know whose it is, hand in what it holds, and say that it is empty. */
const handIn: readonly string[] = [
  'me',
  'device.check_in',
  'survey.deliver',
  'visit.record',
  'request.receive',
  'attachment.add',
  'message.read',
  'practice.handIn',
  'quiz.handIn',
  'question.ask',
  'pin.propose',
  'device.order',
  'device.wiped',
];

/** To everything else the session of such a phone has ended. */
export function refuseReading(actor: Actor | undefined, kind: string): void {
  if (actor?.handInOnly && !handIn.includes(kind)) throw new Problem('SIGN_IN_NEEDED');
}
