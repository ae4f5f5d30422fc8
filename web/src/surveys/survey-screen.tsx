import { Button, Group, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { bookletsPaper, filledFormsPaper } from '@ra-soat/server/documents/contract.ts';
import { surveyEntry } from '@ra-soat/server/surveys/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { Attachments } from '../attachments/attachments.tsx';
import { BranchFacts } from '../branches/fact-hint.tsx';
import { ScreeningLink } from '../screening/screening-link.tsx';
import { Asked } from '../ui/asked.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { fileUrl } from '../ui/door.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { caseStageName } from '../words/cases.vi.ts';
import { householdWords } from '../words/households.vi.ts';
import { keyingWords } from '../words/keying.vi.ts';
import { paperScreenWords } from '../words/papers.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { DraftStore } from './draft-store.ts';
import { openStates } from './open-states.ts';
import { ReviewView } from './review-view.tsx';
import { SurveyForm } from './survey-form.tsx';
import { Versions } from './versions.tsx';
import { Visits } from './visits.tsx';
import type { Entry } from './work.ts';

/** Phiếu B of one household: keyed while it is open, read and accepted once it is submitted. */
export function SurveyScreen(): ReactNode {
  const ids = useParams({ from: '/rounds/$roundId/households/$householdId/survey' });
  const asked = useAsk(surveyEntry, ids);
  return (
    <Asked of={asked} loading={surveyWords.loading}>
      {(entry) => <SurveyPage key={entry.householdId} entry={entry} refresh={() => void asked.refetch()} />}
    </Asked>
  );
}

function SurveyPage({ entry, refresh }: { readonly entry: Entry; readonly refresh: () => void }): ReactNode {
  const may = useMay();
  const { accountId } = useMe();
  const drafts = useMemo(() => new DraftStore(globalThis.localStorage, accountId), [accountId]);
  const mayEnter = may('survey.enter') && openStates.includes(entry.state);
  const mayReview = entry.version !== null && entry.mayAccept && may('survey.accept');
  const [review, setReview] = useState(mayReview);
  const { roundId, householdId, head } = entry;
  const showReview = !mayEnter || (review && entry.version !== null);
  return (
    <Page
      title={surveyWords.title(head)}
      subtitle={<About entry={entry} />}
      above={[
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
        { label: householdWords.title, link: { to: '/rounds/$roundId/cases', params: { roundId } } },
      ]}
      actions={
        <>
          {mayEnter && entry.version !== null && (
            <Button variant="outline" onClick={() => setReview(!showReview)}>
              {showReview ? surveyWords.edit : surveyWords.toReview}
            </Button>
          )}
          {mayEnter && entry.version === null && <ScreeningLink roundId={roundId} householdId={householdId} />}
          {mayEnter && (
            <LinkButton
              variant="outline"
              to="/rounds/$roundId/households/$householdId/paper"
              params={{ roundId, householdId }}
            >
              {keyingWords.toKeying}
            </LinkButton>
          )}
          <Neighbour roundId={roundId} householdId={entry.previous} label={surveyWords.previous} />
          <Neighbour roundId={roundId} householdId={entry.next} label={surveyWords.next} />
          <LinkButton variant="outline" to="/households/$householdId" params={{ householdId }}>
            {surveyWords.toHousehold}
          </LinkButton>
        </>
      }
    >
      {showReview ? (
        <ReviewView entry={entry} />
      ) : (
        <BranchFacts householdId={householdId}>
          <SurveyForm entry={entry} drafts={drafts} refresh={refresh} />
        </BranchFacts>
      )}
      <Versions entry={entry} />
      <Visits roundId={roundId} householdId={householdId} state={entry.state} />
      {may('paper.print') && (
        <PaperButtons
          name={surveyWords.booklet}
          urlOf={(format) => fileUrl(bookletsPaper, { roundId, villageId: entry.villageId, householdId, format })}
        />
      )}
      {may('paper.print') && entry.version !== null && (
        <PaperButtons
          name={paperScreenWords.filled}
          urlOf={(format) => fileUrl(filledFormsPaper, { roundId, villageId: entry.villageId, householdId, format })}
        />
      )}
      <Title order={2}>{surveyWords.scan}</Title>
      <Attachments subject={{ kind: 'survey', id: householdId, roundId }} />
    </Page>
  );
}

function About({ entry }: { readonly entry: Entry }): ReactNode {
  return (
    <Group gap="xs">
      <Text>{surveyWords.about(entry.number, entry.village, entry.commune)}</Text>
      <Text>{caseStageName(entry.state)}</Text>
      <Text>{surveyWords.before}</Text>
      <ClassBadge of={entry.before} />
    </Group>
  );
}

interface NeighbourProps {
  readonly roundId: string;
  readonly householdId: string | null;
  readonly label: string;
}

function Neighbour({ roundId, householdId, label }: NeighbourProps): ReactNode {
  if (householdId === null) return null;
  return (
    <LinkButton
      variant="default"
      to="/rounds/$roundId/households/$householdId/survey"
      params={{ roundId, householdId }}
    >
      {label}
    </LinkButton>
  );
}
