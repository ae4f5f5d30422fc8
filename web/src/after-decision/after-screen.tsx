import { Tabs } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { worksInVillages } from '../access/works-in-villages.ts';
import { CertificatesPart } from '../certificates/certificates-part.tsx';
import { OpeningPart } from '../households/opening-part.tsx';
import { InsurancePart } from '../reports/insurance-part.tsx';
import { NoticesPart } from '../notices/notices-part.tsx';
import type { Board } from '../rounds/board.ts';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { afterWords } from '../words/after-decision.vi.ts';
import { resultOfRound, roundWords } from '../words/rounds.vi.ts';
import { afterSearch, type AfterSearch } from './after-search.ts';
import { HandoutPart } from './handout-part.tsx';

type Part = NonNullable<AfterSearch['part']>;

const villageParts: readonly Part[] = ['certificates', 'notices'];
const communeParts: readonly Part[] = [...villageParts, 'insurance', 'opening', 'handout'];

/** What a commune does once the decision is signed: certificates, notices, insurance, next year's list, hand-outs. */
export function AfterScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/after' });
  const board = useAsk(roundBoard, { roundId });
  return (
    <Asked of={board}>
      {({ round, villages }) => (
        <Page
          title={afterWords.title}
          subtitle={resultOfRound(round)}
          above={[
            { label: roundWords.title, link: { to: '/rounds' } },
            {
              label: roundWords.nameOf(round),
              link: { to: '/rounds/$roundId', params: { roundId } },
            },
          ]}
        >
          <RoundNav roundId={roundId} />
          {round.decisionId === null ? <NotDecided roundId={roundId} /> : <Parts round={round} villages={villages} />}
        </Page>
      )}
    </Asked>
  );
}

function NotDecided({ roundId }: { readonly roundId: string }): ReactNode {
  return (
    <Empty
      what={afterWords.notDecided}
      remedy={
        <>
          {afterWords.notDecidedHelp}
          <LinkButton size="xs" variant="outline" to="/rounds/$roundId/decision" params={{ roundId }}>
            {afterWords.toDecision}
          </LinkButton>
        </>
      }
    />
  );
}

interface PartsProps {
  readonly round: Board['round'];
  readonly villages: Board['villages'];
}

function Parts({ round, villages }: PartsProps): ReactNode {
  const { grants } = useMe();
  const search = useSearch({ from: '/rounds/$roundId/after' });
  const navigate = useNavigate({ from: '/rounds/$roundId/after' });
  const set = (change: AfterSearch) =>
    void navigate({ search: afterSearch.parse({ ...search, ...change }), replace: true });
  const may = useMay();
  const own = worksInVillages(grants) ? villageParts : communeParts;
  const shown = own.filter((one) => one !== 'handout' || may('paper.print'));
  const common = {
    round,
    villages,
    village: search.village,
    onVillage: (village: string | undefined) => set({ village }),
  };
  const part = search.part ?? 'certificates';
  return (
    <Tabs
      value={part}
      onChange={(value) => set(afterSearch.pick({ part: true }).parse({ part: value }))}
      keepMounted={false}
    >
      <Tabs.List aria-label={afterWords.partsLabel}>
        {shown.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {afterWords.parts[one]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={part} pt="md">
        {part === 'certificates' && <CertificatesPart {...common} />}
        {part === 'notices' && <NoticesPart {...common} />}
        {part === 'insurance' && <InsurancePart {...common} />}
        {part === 'opening' && <OpeningPart {...common} />}
        {part === 'handout' && <HandoutPart {...common} />}
      </Tabs.Panel>
    </Tabs>
  );
}
