import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { incidents } from '@ra-soat/server/incidents/contract.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { incidentWords as words } from '../words/incidents.vi.ts';

/** The alarm on the home page: a phone and the server differed and nobody looked yet. */
export function OpenIncidents(): ReactNode {
  const { data } = useAsk(incidents, {}, { everyMs: 60_000 });
  if (data === undefined || data.open === 0) return null;
  return (
    <Alert role="alert" variant="outline" color="red" title={words.alarm(data.open)}>
      <TextLink to="/incidents">{words.open}</TextLink>
    </Alert>
  );
}
