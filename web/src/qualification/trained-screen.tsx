import { Alert, Card, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sayTrainedForm } from '@ra-soat/domain/words/qualification.vi.ts';
import { qualificationPaper } from '@ra-soat/server/documents/contract.ts';
import { qualificationReport } from '@ra-soat/server/qualification/contract.ts';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { fileUrl } from '../ui/door.ts';
import { FileButton } from '../ui/file-button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { qualificationWords as words } from '../words/qualification.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { StandingSquares } from './standing-squares.tsx';
import { SurveyorsTable, type Report } from './surveyors-table.tsx';

/** Who surveys the round and how each was trained; who may, lets somebody survey without a certificate. */
export function TrainedScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/trained' });
  const asked = useAsk(qualificationReport, { roundId });
  const round = asked.data ? `${asked.data.title}, ${asked.data.commune}` : roundWords.boardTab;
  return (
    <Page
      title={words.title}
      subtitle={asked.data && words.form(sayTrainedForm(asked.data.form))}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: round, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
      actions={
        <>
          {asked.data && (
            <LinkButton
              size="xs"
              variant="outline"
              to="/errors"
              search={{ place: asked.data.communeId, year: asked.data.year }}
            >
              {words.errors}
            </LinkButton>
          )}
          <FileButton href={fileUrl(qualificationPaper, { roundId })}>{words.excel}</FileButton>
        </>
      }
    >
      <RoundNav roundId={roundId} />
      <Asked of={asked}>
        {(report) => (
          <>
            <Whole report={report} />
            <Title order={2}>{words.surveyors}</Title>
            <SurveyorsTable report={report} roundId={roundId} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Whole({ report }: { readonly report: Report }): ReactNode {
  const { surveyors, rule } = report;
  const trained = surveyors.filter(({ standing }) => standing === 'trained').length;
  const sum = (of: 'forms' | 'formsUntrained') => surveyors.reduce((all, one) => all + one[of], 0);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Card withBorder>
        <Stack gap="xs">
          <Title order={2} size="h3">
            {words.share(whole(trained), whole(surveyors.length))}
          </Title>
          <StandingSquares people={surveyors.map(({ standing }) => standing)} />
          <Text size="sm">{words.formsCount(whole(sum('formsUntrained')), whole(sum('forms')))}</Text>
          <Text size="sm">{words.rules[rule]}</Text>
        </Stack>
      </Card>
      <Villages report={report} />
    </SimpleGrid>
  );
}

function Villages({ report: { villages, listOpen } }: { readonly report: Report }): ReactNode {
  const without = villages.filter(({ trained }) => trained === 0);
  if (without.length === 0) return <Alert variant="outline" color="green" title={words.villagesCovered} />;
  return (
    <Alert variant="outline" color="orange" title={words.villagesWithout(whole(without.length))}>
      {listOpen && <Text size="sm">{words.villagesWithoutNow}</Text>}
      <List size="sm">
        {without.map(({ villageId, name }) => (
          <List.Item key={villageId}>{name}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
