import { Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay } from '../access/session.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { whole } from '../ui/show.ts';
import { errorWords as words } from '../words/qualification.vi.ts';
import type { Errors } from './error-bars.tsx';
import { toRetrain } from './to-retrain.ts';

/** Who should be trained once more, and the way to a refresher. */
export function Retrain({ surveyors }: { readonly surveyors: Errors['surveyors'] }): ReactNode {
  const manages = useMay()('training.manage');
  const people = toRetrain(surveyors);
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {words.retrain}
        </Title>
        {people.length === 0 ? (
          <Text size="sm">{words.retrainNone}</Text>
        ) : (
          <>
            <Text size="sm">{words.retrainHelp}</Text>
            <List size="sm">
              {people.map(({ accountId, name, commune, findings, returnedForms }) => (
                <List.Item key={accountId}>
                  {words.retrainLine(name, commune, whole(findings), whole(returnedForms))}
                </List.Item>
              ))}
            </List>
            {manages && (
              <Group>
                <LinkButton to="/training">{words.invite}</LinkButton>
              </Group>
            )}
          </>
        )}
      </Stack>
    </Card>
  );
}
