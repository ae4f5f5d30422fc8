import { Alert, List, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { decisionPage } from '@ra-soat/server/decisions/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { useMay } from '../access/session.tsx';
import type { Board } from '../rounds/board.ts';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { StandardSwitch } from '../ui/standard-switch.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { decisionWords } from '../words/decisions.vi.ts';
import { resultOfRound, roundWords } from '../words/rounds.vi.ts';
import type { Decision } from './decision.ts';
import { LaterDecisions } from './later-decisions.tsx';
import { ListsTabs } from './lists-tabs.tsx';
import { SignForm } from './sign-form.tsx';
import { SignedPapers } from './signed-papers.tsx';

/** The chairman's decision of a round: what stops it, its four lists, its signing, its papers and certificates. */
export function DecisionScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/decision' });
  const board = useAsk(roundBoard, { roundId });
  const [standard, setStandard] = useState<string>();
  const asked = useAsk(decisionPage, { roundId, ...(standard !== undefined && { standard }) }, { keep: true });
  return (
    <Asked of={board}>
      {({ round, villages }) => (
        <Page
          title={decisionWords.title}
          subtitle={decisionWords.subtitle(resultOfRound(round))}
          above={[
            { label: roundWords.title, link: { to: '/rounds' } },
            {
              label: roundWords.nameOf(round),
              link: { to: '/rounds/$roundId', params: { roundId } },
            },
          ]}
        >
          <RoundNav roundId={roundId} />
          <Asked of={asked} loading={decisionWords.loading}>
            {(decision) => <Content round={round} villages={villages} decision={decision} onStandard={setStandard} />}
          </Asked>
        </Page>
      )}
    </Asked>
  );
}

interface ContentProps {
  readonly round: Board['round'];
  readonly villages: Board['villages'];
  readonly decision: Decision;
  readonly onStandard: (standard: string) => void;
}

function Content({ round, villages, decision, onStandard }: ContentProps): ReactNode {
  const { decisionId, blocks } = decision;
  const { roundId } = round;
  return (
    <Stack>
      {decisionId !== null && (
        <SignedPapers roundId={roundId} decisionId={decisionId} decision={decision} villages={villages} />
      )}
      <LaterDecisions roundId={roundId} standard={round.standard} decision={decision} />
      {blocks.length > 0 && <Blocks roundId={roundId} blocks={blocks} />}
      <StandardSwitch standards={decision.standards} value={decision.standard} onChange={onStandard} />
      <ListsTabs decision={decision} />
      {decisionId === null && blocks.length === 0 && <Sign round={round} />}
    </Stack>
  );
}

function Sign({ round }: { readonly round: Board['round'] }): ReactNode {
  const may = useMay();
  if (!may('decision.sign')) return <Text>{decisionWords.noRight}</Text>;
  return <SignForm roundId={round.roundId} standard={round.standard} />;
}

function Blocks({ roundId, blocks }: { readonly roundId: string; readonly blocks: Decision['blocks'] }): ReactNode {
  return (
    <Alert variant="outline" color="orange" title={decisionWords.blocks}>
      <Stack gap="xs" align="flex-start">
        <List size="sm">
          {blocks.map(({ code, message, village }) => (
            <List.Item key={`${code} ${village ?? ''}`}>
              {village !== null && <strong>{village}: </strong>}
              {message}
            </List.Item>
          ))}
        </List>
        <LinkButton size="xs" variant="outline" to="/rounds/$roundId" params={{ roundId }}>
          {decisionWords.toBoard}
        </LinkButton>
      </Stack>
    </Alert>
  );
}
