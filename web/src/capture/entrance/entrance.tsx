import type { ReactNode } from 'react';
import { Opening } from '../opening.tsx';
import { usePhone } from '../phone-context.tsx';
import { SetUpScreen } from './set-up-screen.tsx';
import { UnlockScreen } from './unlock-screen.tsx';

/** Before the phone is open: the first sign-in, or the PIN. */
export function Entrance(): ReactNode {
  const { opening } = usePhone();
  if (opening.is === 'new') return <SetUpScreen />;
  return opening.is === 'locked' ? <UnlockScreen /> : <Opening />;
}
