import { Alert, List, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { unitChange } from '@ra-soat/server/units/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { Page } from '../ui/page.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { unitsWords as words } from '../words/units.vi.ts';
import type { Change } from './change-answer.ts';
import { ChangeSteps, StepLine } from './change-steps.tsx';
import { CountTables } from './count-tables.tsx';
import { DividedUnits } from './divided-units.tsx';
import { UnitMap } from './unit-map.tsx';

const above = [{ label: words.back, link: { to: '/units' as const } }];

/** One change of units: what goes where, counted before and after, and its steps. */
export function ChangeScreen(): ReactNode {
  const { changeId } = useParams({ from: '/units/$changeId' });
  const may = useMay();
  const first = useAsk(unitChange, { changeId }, { enabled: may('units.change') });
  const works = first.data?.state === 'running' || first.data?.state === 'undoing';
  const asked = useAsk(unitChange, { changeId }, { enabled: may('units.change'), ...(works && { everyMs: 1000 }) });
  if (!may('units.change')) {
    return (
      <Page title={words.title} above={above}>
        <Text>{words.noRight}</Text>
      </Page>
    );
  }
  return (
    <Asked of={asked}>
      {(change) => (
        <Page
          title={words.pageTitle(change.place.name)}
          subtitle={words.pageIntro(day(change.on), change.basis)}
          above={above}
        >
          <Content change={change} />
        </Page>
      )}
    </Asked>
  );
}

function Content({ change }: { readonly change: Change }): ReactNode {
  const { state, problem, done, total, toKnow, divided } = change;
  return (
    <Stack>
      <Text>
        {words.state}: <strong>{words.states[state]}</strong>
      </Text>
      {problem !== null && (
        <Alert color="red" title={words.problem}>
          {problem}
        </Alert>
      )}
      {(state === 'running' || state === 'undoing') && (
        <div role="status">
          <Text>{state === 'running' ? words.running : words.undoingNow}</Text>
          <Bar label={words.progress} done={done} all={Math.max(total, 1)} />
        </div>
      )}
      <StepLine change={change} />
      <ChangeSteps change={change} />
      <Verdict change={change} />
      {divided.length > 0 && <DividedUnits change={change} />}
      {toKnow.length > 0 && (
        <section aria-labelledby="to-know">
          <Title order={2} id="to-know">
            {words.toKnow}
          </Title>
          <List>
            {toKnow.map(({ text }) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </section>
      )}
      {change.counted && <CountTables change={change} />}
      <UnitMap change={change} />
    </Stack>
  );
}

function Verdict({ change: { counted, different } }: { readonly change: Change }): ReactNode {
  if (!counted) return <Alert color="blue">{words.notCounted}</Alert>;
  if (different > 0) return <Alert color="red">{words.different(different)}</Alert>;
  return <Alert color="green">{words.equal}</Alert>;
}
