import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { screeningEntry } from '@ra-soat/server/screening/contract.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { screeningScreenWords as words } from '../words/screening.vi.ts';

interface ScreeningLinkProps {
  readonly roundId: string;
  readonly householdId: string;
}

/** The way to Phiếu A for a household that asked; where no form is loaded, that is said and nothing waits for it. */
export function ScreeningLink({ roundId, householdId }: ScreeningLinkProps): ReactNode {
  const { data } = useAsk(screeningEntry, { roundId, householdId });
  if (!data?.applies || !data.open) return null;
  if (data.form === null) return <Text size="sm">{words.notLoaded}</Text>;
  return (
    <LinkButton
      variant="outline"
      to="/rounds/$roundId/households/$householdId/screening"
      params={{ roundId, householdId }}
    >
      {words.link}
    </LinkButton>
  );
}
