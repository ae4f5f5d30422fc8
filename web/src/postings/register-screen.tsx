import { SegmentedControl } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { objectionsRegister } from '@ra-soat/server/postings/contract.ts';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { objectionWords } from '../words/objections.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { ObjectionTable } from './objections.tsx';

const states = ['open', 'late', 'answered', 'all'] as const;

/** The register of the whole commune: what is open, what is late, what was answered. */
export function RegisterScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/objections' });
  const [state, setState] = useState<(typeof states)[number]>('open');
  const asked = useAsk(objectionsRegister, { roundId, state }, { keep: true });
  const { open = 0, late = 0, answered = 0 } = asked.data?.counts ?? {};
  const counts = { open, late, answered, all: open + answered };
  return (
    <Page
      title={objectionWords.title}
      subtitle={objectionWords.subtitle}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      <SegmentedControl
        aria-label={objectionWords.filter}
        value={state}
        onChange={setState}
        data={states.map((value) => ({ value, label: objectionWords.states[value](counts[value]) }))}
        style={{ flexWrap: 'wrap' }}
      />
      <Asked of={asked} loading={objectionWords.loading}>
        {({ lines }) =>
          lines.length === 0 ? (
            <Empty what={objectionWords.none} remedy={objectionWords.noneHelp} />
          ) : (
            <ObjectionTable lines={lines} />
          )
        }
      </Asked>
    </Page>
  );
}
