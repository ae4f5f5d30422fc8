import { createContext, useContext, type ReactNode } from 'react';
import type { z } from 'zod';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import type { me } from '@ra-soat/server/access/contract.ts';

/** Who works here, with the rights, the clock and the marks that every page shows. */
export type Me = z.output<typeof me.output>;

const MeContext = createContext<Me | null>(null);

export function SessionProvider({ me: who, children }: { readonly me: Me; readonly children: ReactNode }): ReactNode {
  return <MeContext value={who}>{children}</MeContext>;
}

/** The account that is signed in; only inside the gate. */
export function useMe(): Me {
  const who = useContext(MeContext);
  if (who === null) throw new Error('useMe outside the gate');
  return who;
}

/** Whether some role of mine holds the verb; the server judges the place. */
export function useMay(): (verb: Verb) => boolean {
  const { verbs } = useMe();
  return (verb) => verbs.includes(verb);
}
