import type { ReactNode } from 'react';
import { TextLink } from '../ui/text-link.tsx';
import { roundWords } from '../words/rounds.vi.ts';
import type { Board } from './board.ts';
import type { VillageWork } from './village-work.ts';

interface WorkLinkProps {
  readonly work: VillageWork;
  readonly roundId: string;
  readonly village: Pick<Board['villages'][number], 'villageId' | 'name' | 'counts'>;
  /** On the link; the name of the work unless told. */
  readonly children?: string;
}

/** The screen on which work that waits in a village is done. */
export function WorkLink({ work, roundId, village, children = roundWords.work[work] }: WorkLinkProps): ReactNode {
  const params = { roundId, villageId: village.villageId };
  const label = roundWords.workIn(children, village.name);
  switch (work) {
    case 'survey':
    case 'accept': {
      const { listed, votedDown } = village.counts;
      const state = work === 'accept' ? 'SURVEYED' : listed > votedDown ? 'LISTED' : 'RESURVEY';
      return (
        <TextLink
          to="/rounds/$roundId/cases"
          params={{ roundId }}
          search={{ village: village.villageId, state }}
          aria-label={label}
        >
          {children}
        </TextLink>
      );
    }
    case 'meet':
      return (
        <TextLink to="/rounds/$roundId/villages/$villageId/meeting" params={params} aria-label={label}>
          {children}
        </TextLink>
      );
    case 'post':
    case 'objections':
      return (
        <TextLink to="/rounds/$roundId/villages/$villageId/posting" params={params} aria-label={label}>
          {children}
        </TextLink>
      );
  }
}
