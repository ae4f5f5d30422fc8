import type { ReactNode } from 'react';
import type { HouseholdOnPhone, SendState } from '../device/device.ts';
import type { IconName } from '../ui/field/icon.tsx';
import { Mark } from '../ui/field/mark.tsx';
import type { Tone } from '../ui/field/notice.tsx';
import { captureWords } from '../words/capture.vi.ts';

const looks: Readonly<Record<SendState, { readonly icon: IconName; readonly tone?: Tone }>> = {
  none: { icon: 'circle' },
  draft: { icon: 'pen', tone: 'warn' },
  toSend: { icon: 'up', tone: 'main' },
  sending: { icon: 'turning', tone: 'main' },
  sent: { icon: 'done', tone: 'good' },
  waiting: { icon: 'wait', tone: 'warn' },
  refused: { icon: 'stop', tone: 'bad' },
};

/** Where a household's form is: on the phone, on its way, at the commune. */
export function StateMark({ state }: { readonly state: SendState }): ReactNode {
  return <Mark {...looks[state]} word={captureWords.state[state]} />;
}

/** The same for a household, which may have to be surveyed again though nothing of ours came back. */
export function WorkMark({ kase, state }: Pick<HouseholdOnPhone, 'kase' | 'state'>): ReactNode {
  if (state === 'none' && kase.stage === 'RESURVEY')
    return <Mark icon="returned" tone="bad" word={captureWords.surveyAgain} />;
  if (state === 'none' && kase.basis !== null) return <StateMark state="sent" />;
  return <StateMark state={state} />;
}
