import type { ReactNode } from 'react';
import { Screen } from '../ui/field/screen.tsx';
import { captureWords } from '../words/capture.vi.ts';

/** For the moment in which something is read from the phone. */
export function Opening(): ReactNode {
  return (
    <Screen title={captureWords.product}>
      <p role="status">{captureWords.opening}</p>
    </Screen>
  );
}
