import { Alert, Button, Card, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { AREA_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { reviewListPaper } from '@ra-soat/server/documents/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { worksInVillages } from '../access/works-in-villages.ts';
import { WaitingAlert } from '../deliveries/waiting-alert.tsx';
import { RoundPlan } from '../plans/round-plan.tsx';
import { Asked } from '../ui/asked.tsx';
import { capital } from '../ui/capital.ts';
import { fileUrl } from '../ui/door.ts';
import { Page } from '../ui/page.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { second } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { bulkWords } from '../words/bulk.vi.ts';
import { opinionBodyName } from '../words/opinion.vi.ts';
import { resultOfRound, roundStageName, roundWords } from '../words/rounds.vi.ts';
import { BoardCalendar } from './board-calendar.tsx';
import type { Board } from './board.ts';
import { BoardVillages } from './board-villages.tsx';
import { BulkBar, type BulkKind } from './bulk-bar.tsx';
import { EndAll } from './end-all.tsx';
import { groupBlocks } from './group-blocks.ts';
import { KeyHelp } from './key-help.tsx';
import { PostAll } from './post-all.tsx';
import { RoundNav } from './round-nav.tsx';
import { roundSteps } from './round-step.ts';
import { safePosting } from './safe-posting.ts';
import { StepBar } from './step-bar.tsx';
import { StepBack } from './step-back.tsx';
import { CommitteeOpen } from './committee-open.tsx';
import { StepButton } from './step-button.tsx';

/** The board of a round: how far every village is, what is late, what stops the next step and how to mend it. */
export function BoardScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId' });
  const asked = useAsk(roundBoard, { roundId }, { everyMs: 15_000 });
  return <Asked of={asked}>{(board) => <BoardPage board={board} refresh={() => void asked.refetch()} />}</Asked>;
}

interface BoardPageProps {
  readonly board: Board;
  readonly refresh: () => void;
}

function BoardPage({ board, refresh }: BoardPageProps): ReactNode {
  const { round } = board;
  const [open, setOpen] = useState<BulkKind | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const dialog = (kind: BulkKind) => ({ opened: open === kind, onClose: () => setOpen(null) });
  const about = [
    capital(resultOfRound(round)),
    round.standardName,
    roundWords.area(AREA_WORDS[round.areaType].toLocaleLowerCase('vi')),
    roundWords.form(round.formVersion),
  ].join(' · ');
  return (
    <Page
      title={roundWords.nameOf(round)}
      subtitle={about}
      above={[{ label: roundWords.title, link: { to: '/rounds' } }]}
    >
      <RoundNav roundId={round.roundId} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <Now board={board} />
        <Whole board={board} />
      </SimpleGrid>
      <BulkBar board={board} done={done} onOpen={setOpen} />
      <Group justify="space-between">
        <Title order={2}>{roundWords.villages}</Title>
        <Group gap="xs">
          <Text size="sm" role="status">
            {bulkWords.readAt(second(board.readAt))}
          </Text>
          <Button variant="default" size="xs" onClick={refresh}>
            {bulkWords.refresh}
          </Button>
          <Button variant="default" size="xs" onClick={() => setOpen('keys')} visibleFrom="sm">
            {bulkWords.keys}
          </Button>
        </Group>
      </Group>
      <BoardVillages board={board} onOpen={setOpen} refresh={refresh} />
      <PostAll roundId={round.roundId} {...dialog('postAll')} onDone={setDone} />
      <EndAll roundId={round.roundId} {...dialog('endAll')} onDone={setDone} />
      <KeyHelp {...dialog('keys')} />
      <Title order={2}>{roundWords.calendar}</Title>
      <BoardCalendar steps={board.calendar} />
      <RoundPlan roundId={round.roundId} commune={round.commune} communeName={round.communeName} year={round.year} />
      <Basis board={board} />
    </Page>
  );
}

/** Where the whole commune stands and what its officers may do now. */
function Now({ board }: { readonly board: Board }): ReactNode {
  const may = useMay();
  const { round, blocks } = board;
  const steps = roundSteps(round, may);
  return (
    <Card withBorder component="section" aria-labelledby="now">
      <Stack gap="sm">
        <Title order={2} id="now">
          {roundWords.communeSteps}: {roundStageName(round.state).toLocaleLowerCase('vi')}
        </Title>
        <Opinion round={round} />
        <CommitteeOpen open={board.committeeOpen} />
        <WaitingAlert roundId={round.roundId} />
        {blocks.length > 0 && (
          <Alert variant="outline" color="orange" title={roundWords.blocks}>
            <List size="sm">
              {groupBlocks(blocks).map((block) => (
                <List.Item key={`${block.code} ${block.message}`}>
                  {block.message}
                  {block.villages.length > 0 && <strong> {block.villages.join(', ')}</strong>}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Group gap="xs">
          {steps.map((step) => (
            <StepButton key={step} step={step} board={board} />
          ))}
          {steps.length === 0 && <Text size="sm">{roundWords.nothingToDo}</Text>}
          <StepBack roundId={round.roundId} state={round.state} />
        </Group>
      </Stack>
    </Card>
  );
}

function Opinion({ round }: { readonly round: Board['round'] }): ReactNode {
  const { body, soughtOn, dueOn, receivedOn, agreed } = round.opinion;
  if (soughtOn === null) return null;
  if (receivedOn === null) {
    return (
      <Text>{roundWords.opinionSought(opinionBodyName(body), showDate(soughtOn), dueOn ? showDate(dueOn) : '–')}</Text>
    );
  }
  const said = agreed === true ? roundWords.opinionAgreed : roundWords.opinionRemarks;
  return <Text>{said(opinionBodyName(body), showDate(receivedOn))}</Text>;
}

/** The whole commune as one bar, the last safe posting day, and the list to print. */
function Whole({ board }: { readonly board: Board }): ReactNode {
  const { today, grants } = useMe();
  const may = useMay();
  const onlyVillages = worksInVillages(grants);
  const { round, totals, lastSafePostingOn } = board;
  const { windowEndsOn } = round;
  const safe = safePosting(today, lastSafePostingOn, windowEndsOn);
  const open = round.decidedOn === null && totals.posted < totals.total - totals.sidelined;
  return (
    <Card withBorder component="section" aria-labelledby="whole">
      <Stack gap="sm">
        <Title order={2} id="whole">
          {onlyVillages ? roundWords.myVillages : roundWords.wholeCommune}: {roundWords.households(totals.total)}
        </Title>
        <StepBar counts={totals} />
        {open && (
          <Alert variant="outline" color={safe.level === 'calm' ? 'blue' : 'red'} title={roundWords.safeTitle}>
            {safe.text}
          </Alert>
        )}
        {may('paper.print') && !onlyVillages && (
          <PaperButtons
            name={roundWords.reviewListPaper}
            urlOf={(format) => fileUrl(reviewListPaper, { roundId: round.roundId, format })}
          />
        )}
      </Stack>
    </Card>
  );
}

function Basis({ board }: { readonly board: Board }): ReactNode {
  const { legalBasis, committee } = board.round;
  return (
    <section aria-labelledby="basis">
      <Title order={2} id="basis">
        {roundWords.basis}
      </Title>
      <List mt="xs">
        {legalBasis.map((paper) => (
          <List.Item key={`${paper.number} ${paper.on}`}>
            {roundWords.paper(paper.title, paper.number, showDate(paper.on))}
          </List.Item>
        ))}
      </List>
      <Text mt="xs">
        {roundWords.committee}: {committee}
      </Text>
    </section>
  );
}
