import type { ReactNode } from 'react';
import { useMay } from '../access/session.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { householdWords } from '../words/households.vi.ts';
import { nextScreen } from './next-screen.ts';

interface NextLinkProps {
  readonly roundId: string;
  readonly householdId: string;
  readonly villageId: string;
  readonly head: string;
  readonly state: string;
}

/** A link to the screen on which the case goes on. */
export function NextLink({ roundId, householdId, villageId, head, state }: NextLinkProps): ReactNode {
  const may = useMay();
  const labelOf = (step: string) => householdWords.nextFor(step, head);
  const screen = nextScreen(state, may);
  switch (screen) {
    case 'survey':
    case 'accept': {
      const step = screen === 'survey' ? householdWords.toSurvey : householdWords.toAccept;
      return (
        <TextLink
          to="/rounds/$roundId/households/$householdId/survey"
          params={{ roundId, householdId }}
          aria-label={labelOf(step)}
        >
          {step}
        </TextLink>
      );
    }
    case 'meeting':
      return (
        <TextLink
          to="/rounds/$roundId/villages/$villageId/meeting"
          params={{ roundId, villageId }}
          aria-label={labelOf(householdWords.toMeeting)}
        >
          {householdWords.toMeeting}
        </TextLink>
      );
    case 'posting':
      return (
        <TextLink
          to="/rounds/$roundId/villages/$villageId/posting"
          params={{ roundId, villageId }}
          aria-label={labelOf(householdWords.toPosting)}
        >
          {householdWords.toPosting}
        </TextLink>
      );
    case 'decision':
      return (
        <TextLink to="/rounds/$roundId/decision" params={{ roundId }} aria-label={labelOf(householdWords.toDecision)}>
          {householdWords.toDecision}
        </TextLink>
      );
    case 'page':
      return (
        <TextLink to="/households/$householdId" params={{ householdId }} aria-label={labelOf(householdWords.toPage)}>
          {householdWords.toPage}
        </TextLink>
      );
  }
}
