import { Alert, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { paperKeying } from '@ra-soat/server/keying/contract.ts';
import { surveyEntry } from '@ra-soat/server/surveys/contract.ts';
import { useMay } from '../access/session.tsx';
import { openStates } from '../surveys/open-states.ts';
import type { Entry } from '../surveys/work.ts';
import { Asked } from '../ui/asked.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { moment } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { keyingWords as words } from '../words/keying.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import type { Keying, OpenKeying } from './blank-entry.ts';
import { Differences } from './differences.tsx';
import { DropPaper } from './drop-paper.tsx';
import { PaperForm, type Keyed } from './paper-form.tsx';
import { SettledBefore } from './settled-before.tsx';

/** The paper of one household: keyed by two people, compared, settled. */
export function PaperScreen(): ReactNode {
  const at = useParams({ from: '/rounds/$roundId/households/$householdId/paper' });
  const entry = useAsk(surveyEntry, at);
  const keying = useAsk(paperKeying, at);
  return (
    <Asked of={entry} loading={words.loading}>
      {(loaded) => (
        <Page
          title={words.title(loaded.head)}
          subtitle={<About entry={loaded} code={keying.data?.code} />}
          above={[
            { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId: at.roundId } } },
            { label: words.listTitle, link: { to: '/rounds/$roundId/paper', params: { roundId: at.roundId } } },
          ]}
          actions={<Ways at={at} />}
        >
          <Asked of={keying} loading={words.loading}>
            {(known) => (
              <Whole
                key={loaded.householdId}
                entry={loaded}
                keying={known}
                refresh={() => void Promise.all([entry.refetch(), keying.refetch()])}
              />
            )}
          </Asked>
        </Page>
      )}
    </Asked>
  );
}

function About({ entry, code }: { readonly entry: Entry; readonly code: string | undefined }): ReactNode {
  return (
    <Group gap="xs">
      <Text>{surveyWords.about(entry.number, entry.village, entry.commune)}</Text>
      {code !== undefined && <Text fw={600}>{words.code(code)}</Text>}
    </Group>
  );
}

function Ways({ at }: { readonly at: { readonly roundId: string; readonly householdId: string } }): ReactNode {
  return (
    <>
      <LinkButton variant="default" to="/rounds/$roundId/paper" params={{ roundId: at.roundId }}>
        {words.toList}
      </LinkButton>
      <LinkButton variant="outline" to="/rounds/$roundId/households/$householdId/survey" params={at}>
        {words.toForm}
      </LinkButton>
    </>
  );
}

interface WholeProps {
  readonly entry: Entry;
  readonly keying: Keying;
  readonly refresh: () => void;
}

function Whole({ entry, keying, refresh }: WholeProps): ReactNode {
  const [done, setDone] = useState<Keyed | 'dropped' | null>(null);
  const { open, settled } = keying;
  const keyed = (outcome: Keyed) => setDone(outcome.state === 'recorded' ? outcome : null);
  const over = done !== null && done !== 'dropped' && open === null;
  return (
    <Stack>
      {done !== null && open === null && <Done of={done} />}
      {!over && (
        <Step
          key={`${open?.paperId ?? ''} ${open?.state ?? ''}`}
          entry={entry}
          keying={keying}
          refresh={refresh}
          onKeyed={keyed}
          onDropped={() => setDone('dropped')}
        />
      )}
      <SettledBefore entry={entry} settled={settled} />
    </Stack>
  );
}

interface StepProps extends WholeProps {
  readonly onKeyed: (outcome: Keyed) => void;
  readonly onDropped: () => void;
}

/** What this person may do now. */
function Step(props: StepProps): ReactNode {
  const { entry, keying, onKeyed, onDropped } = props;
  const may = useMay();
  const { open } = keying;
  if (!may('survey.enter')) return <Empty what={words.noRight} remedy={words.noRightHelp} />;
  if (open?.overtaken) return <Waiting entry={entry} open={open} onDropped={onDropped} />;
  if (!openStates.includes(entry.state)) return <Empty what={words.notOpen} remedy={words.notOpenHelp} />;
  if (open?.state === 'differs') {
    return <Differences entry={entry} open={open} onSettled={onKeyed} onDropped={onDropped} />;
  }
  if (open?.first.mine) return <Waiting entry={entry} open={open} onDropped={onDropped} />;
  return <PaperForm {...props} />;
}

interface WaitingProps {
  readonly entry: Entry;
  readonly open: OpenKeying;
  readonly onDropped: () => void;
}

function Waiting({ entry, open, onDropped }: WaitingProps): ReactNode {
  const title = open.overtaken ? words.overtaken : words.waiting;
  return (
    <Stack align="flex-start">
      <Alert role="status" variant="outline" color={open.overtaken ? 'orange' : 'blue'} title={title}>
        {open.overtaken ? words.overtakenHelp : words.waitingHelp(moment(open.first.at))}
      </Alert>
      <DropPaper entry={entry} paperId={open.paperId} onDropped={onDropped} />
    </Stack>
  );
}

function Done({ of }: { readonly of: Keyed | 'dropped' }): ReactNode {
  if (of === 'dropped') {
    return (
      <Alert role="status" variant="outline" color="blue">
        {words.dropped}
      </Alert>
    );
  }
  return (
    <Alert role="status" variant="outline" color="green" title={words.recorded(of.version ?? 1)}>
      <Group gap="xs">
        {of.class !== null && <ClassBadge of={of.class} />}
        <Text size="sm">{of.differences === 0 ? words.equal : words.settledDone(of.differences)}</Text>
      </Group>
    </Alert>
  );
}
