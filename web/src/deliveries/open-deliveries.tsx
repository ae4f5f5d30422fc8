import { Card, List, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { deliveriesOpen } from '@ra-soat/server/deliveries/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { deliveryWords as words } from '../words/deliveries.vi.ts';

/** On the home page: rounds with forms from phones that wait for this person; nothing when there are none. */
export function OpenDeliveries(): ReactNode {
  const asked = useAsk(deliveriesOpen, {});
  return (
    <Asked of={asked}>
      {({ rounds }) =>
        rounds.length === 0 ? null : (
          <Card withBorder component="section" aria-labelledby="open-deliveries">
            <Stack gap="sm">
              <Title order={2} id="open-deliveries">
                {words.homeTitle}
              </Title>
              <List>
                {rounds.map(({ roundId, year, commune, waiting }) => (
                  <List.Item key={roundId}>
                    <TextLink to="/rounds/$roundId/deliveries" params={{ roundId }}>
                      {words.waitingOf(year, commune, waiting)}
                    </TextLink>
                  </List.Item>
                ))}
              </List>
            </Stack>
          </Card>
        )
      }
    </Asked>
  );
}
