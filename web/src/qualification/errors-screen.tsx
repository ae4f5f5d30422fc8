import { Card, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { errorsCounted } from '@ra-soat/server/qualification/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { percent, whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { errorWords as words } from '../words/qualification.vi.ts';
import { QuestionErrors, type Errors } from './error-bars.tsx';
import { SurveyorErrors } from './error-people.tsx';
import { PlaceYear } from './place-year.tsx';
import { Retrain } from './retrain.tsx';
import { usePlaceYear } from './use-place-year.ts';

/** What was found in the real forms of a year: by question, by who filled them, trained against untrained. */
export function ErrorsScreen(): ReactNode {
  const search = useSearch({ from: '/errors' });
  const { place, year, places } = usePlaceYear(search);
  const asked = useAsk(errorsCounted, { place, year }, { keep: true });
  return (
    <Page title={words.title} subtitle={asked.data ? `${asked.data.placeName}. ${words.intro}` : words.intro}>
      <PlaceYear to="/errors" place={place} year={year} places={places} />
      <Asked of={asked}>
        {(errors) => (errors.surveyors.length === 0 ? <Empty what={words.none} /> : <Found errors={errors} />)}
      </Asked>
    </Page>
  );
}

function Found({ errors }: { readonly errors: Errors }): ReactNode {
  return (
    <>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card withBorder>
          <Stack gap="sm">
            <Title order={2} size="h3">
              {words.share}
            </Title>
            <Share label={words.trained} of={errors.trained} />
            <Share label={words.untrained} of={errors.untrained} />
          </Stack>
        </Card>
        <Retrain surveyors={errors.surveyors} />
      </SimpleGrid>
      <Title order={2}>{words.byQuestion}</Title>
      {errors.questions.length === 0 ? <Empty what={words.none} /> : <QuestionErrors questions={errors.questions} />}
      <Title order={2}>{words.bySurveyor}</Title>
      <SurveyorErrors surveyors={errors.surveyors} />
    </>
  );
}

function Share({ label, of }: { readonly label: string; readonly of: Errors['trained'] }): ReactNode {
  const share = percent(of.returned, of.forms);
  const said = of.forms === 0 ? words.noForms : words.shareSaid(whole(of.returned), whole(of.forms), share);
  return (
    <div>
      <Text size="sm">
        {label}: {said}
      </Text>
      <Progress size="xl" value={share} color="red.8" aria-label={`${label}: ${said}`} />
    </div>
  );
}
