import { Alert, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { screeningEntry } from '@ra-soat/server/screening/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { householdWords } from '../words/households.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { screeningScreenWords as words } from '../words/screening.vi.ts';
import { ScreeningForm } from './screening-form.tsx';

export type ScreeningEntry = z.output<typeof screeningEntry.output>;

/** Phiếu A of one household: ticked where a form is in force; where none is, that is said and Phiếu B goes on. */
export function ScreeningScreen(): ReactNode {
  const ids = useParams({ from: '/rounds/$roundId/households/$householdId/screening' });
  const asked = useAsk(screeningEntry, ids);
  const { roundId, householdId } = ids;
  return (
    <Asked of={asked}>
      {(entry) => (
        <Page
          title={words.title(entry.head)}
          subtitle={words.intro}
          above={[
            { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
            { label: householdWords.title, link: { to: '/rounds/$roundId/cases', params: { roundId } } },
          ]}
          actions={
            <Group gap="xs">
              <LinkButton
                variant="outline"
                to="/rounds/$roundId/households/$householdId/survey"
                params={{ roundId, householdId }}
              >
                {words.toSurvey}
              </LinkButton>
              <LinkButton variant="outline" to="/households/$householdId" params={{ householdId }}>
                {words.toHousehold}
              </LinkButton>
            </Group>
          }
        >
          <Last entry={entry} />
          <Content entry={entry} ids={ids} />
        </Page>
      )}
    </Asked>
  );
}

function Last({ entry: { last } }: { readonly entry: ScreeningEntry }): ReactNode {
  if (last === null) return null;
  return (
    <Alert role="status" variant="outline" color="blue" title={words.last(day(last.on), words.outcomes[last.outcome])}>
      {last.reviewReason}
    </Alert>
  );
}

interface ContentProps {
  readonly entry: ScreeningEntry;
  readonly ids: { readonly roundId: string; readonly householdId: string };
}

function Content({ entry, ids }: ContentProps): ReactNode {
  const may = useMay();
  if (!entry.applies) return <Empty what={words.notFor} />;
  if (entry.form === null) return <Empty what={words.notLoaded} remedy={words.notLoadedWho} />;
  if (!entry.open) return <Text>{words.closed}</Text>;
  return (
    <Stack gap="xs">
      <Text size="sm">{words.source(entry.form.source)}</Text>
      <Text size="sm">{words.cutOff(entry.form.cutOff, entry.form.items.length)}</Text>
      {may('survey.enter') && <ScreeningForm form={entry.form} ids={ids} answers={entry.last?.answers ?? {}} />}
    </Stack>
  );
}
