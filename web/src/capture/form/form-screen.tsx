import type { ReactNode } from 'react';
import type { FieldWork } from '../../device/device.ts';

export interface FormScreenProps {
  readonly roundId: string;
  readonly householdId: string;
  /** Of the address; absent: where one stopped, or the first. */
  readonly section: string | undefined;
  /** How a filling that begins now is done; one that was begun keeps its own. */
  readonly mode: FieldWork['mode'];
}

export function FormScreen(_props: FormScreenProps): ReactNode {
  return null;
}
