import { Locked, NoNetwork, Refused, StorageFull, WrongPin } from '../device/faults.ts';
import { faultWords } from '../words/capture-faults.vi.ts';

/** What went wrong, for the person who can do something about it; a defect of ours goes on to the nearest boundary. */
export function saidOf(thrown: unknown): string {
  if (thrown instanceof Refused)
    return [thrown.message, ...thrown.problem.fields.map(({ message }) => message)].join(' ');
  if (thrown instanceof NoNetwork) return faultWords.noNetwork;
  if (thrown instanceof StorageFull) return faultWords.storageFull;
  if (thrown instanceof Locked) return faultWords.locked;
  if (thrown instanceof WrongPin) return wrongPin(thrown);
  throw thrown;
}

function wrongPin({ left, waitMs }: WrongPin): string {
  if (left <= 0) return faultWords.noTries;
  const seconds = Math.ceil(waitMs / 1000);
  return seconds > 0 ? faultWords.wrongPinWait(left, seconds) : faultWords.wrongPin(left);
}
