import { Alert, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { householdWords } from '../words/households.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { RequestForm, type Added } from './request-form.tsx';

/** A household that asks to be reviewed (Mẫu số 01), entered at the counter from the signed paper. */
export function RequestScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/request' });
  const board = useAsk(roundBoard, { roundId });
  const [added, setAdded] = useState<Added | null>(null);
  return (
    <Page
      title={householdWords.requestTitle}
      subtitle={householdWords.requestHelp}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: householdWords.title, link: { to: '/rounds/$roundId/cases', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      {added && <Done added={added} />}
      <Asked of={board}>
        {({ villages }) => (
          <RequestForm key={added?.householdId ?? 'first'} roundId={roundId} villages={villages} onAdded={setAdded} />
        )}
      </Asked>
    </Page>
  );
}

function Done({ added }: { readonly added: Added }): ReactNode {
  const { householdId, head, elsewhere } = added;
  return (
    <Alert
      role="status"
      variant="outline"
      color={elsewhere.length > 0 ? 'orange' : 'green'}
      title={householdWords.added(head)}
    >
      <Stack gap="xs">
        {elsewhere.length > 0 && <Text>{householdWords.elsewhere(elsewhere.join(', '))}</Text>}
        <Group>
          <LinkButton size="xs" variant="outline" to="/households/$householdId" params={{ householdId }}>
            {householdWords.toHousehold}
          </LinkButton>
        </Group>
      </Stack>
    </Alert>
  );
}
