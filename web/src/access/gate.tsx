import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { me } from '@ra-soat/server/access/contract.ts';
import { askHealth } from '../ui/door.ts';
import { Failed } from '../ui/failed.tsx';
import { Loading } from '../ui/loading.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { PasswordScreen } from './password-screen.tsx';
import { SessionProvider } from './session.tsx';
import { SetupScreen } from './setup-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';

/** Lets in who is signed in; the address asked for stays, so that it opens after signing in. */
export function Gate({ children }: { readonly children: ReactNode }): ReactNode {
  const health = useQuery({ queryKey: ['health'], queryFn: askHealth, staleTime: Infinity });
  const who = useAsk(me, {}, { enabled: health.data?.setUp === true });
  const problem = health.error ?? (who.error?.status === 401 ? null : who.error);
  if (health.data?.setUp === false) return <SetupScreen />;
  if (who.error?.status === 401) return <SignInScreen sampleData={health.data?.sampleData === true} />;
  if (problem) return <Failed problem={problem} retry={() => void (health.error ? health.refetch() : who.refetch())} />;
  if (who.data === undefined) return <Loading />;
  if (who.data.mustChangePassword) return <PasswordScreen forced />;
  return <SessionProvider me={who.data}>{children}</SessionProvider>;
}
