import { Stack } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { bookletsPaper, reviewListPaper } from '@ra-soat/server/documents/contract.ts';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { worksInVillages } from '../access/works-in-villages.ts';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { PagesEnd } from '../ui/pages-end.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { usePages } from '../ui/use-pages.ts';
import { householdWords } from '../words/households.vi.ts';
import { tallyWords } from '../words/tally.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { caseColumns } from './case-columns.tsx';
import { CaseFilters } from './case-filters.tsx';
import type { CaseSearch } from './case-search.ts';
import { ListLinks } from './list-links.tsx';

/** The cases of a round: filter, search, go to the next step of each. */
export function CasesScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/cases' });
  const search = useSearch({ from: '/rounds/$roundId/cases' });
  const navigate = useNavigate({ from: '/rounds/$roundId/cases' });
  const may = useMay();
  const { grants } = useMe();
  const onlyVillages = worksInVillages(grants);
  const board = useAsk(roundBoard, { roundId });
  const round = board.data?.round;
  const villages = board.data?.villages ?? [];
  const village = search.village ?? (onlyVillages ? villages[0]?.villageId : undefined);
  const title = round ? roundWords.nameOf(round) : roundWords.title;
  return (
    <Page
      title={householdWords.title}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: title, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
      actions={
        <>
          {may('report.read') && !onlyVillages && (
            <LinkButton to="/rounds/$roundId/forms" params={{ roundId }} variant="outline">
              {tallyWords.link}
            </LinkButton>
          )}
          <ListLinks roundId={roundId} />
          {may('list.add') && (
            <LinkButton to="/rounds/$roundId/request" params={{ roundId }} variant="outline">
              {householdWords.add}
            </LinkButton>
          )}
        </>
      }
    >
      <RoundNav roundId={roundId} />
      <CaseFilters
        search={village === undefined ? search : { ...search, village }}
        anyVillage={!onlyVillages}
        onChange={(next) => void navigate({ search: next, replace: true })}
        villages={villages}
      />
      {village !== undefined && may('paper.print') && (
        <>
          <PaperButtons
            name={householdWords.villagePaper(villages.find(({ villageId }) => villageId === village)?.name ?? '')}
            urlOf={(format) => fileUrl(reviewListPaper, { roundId, villageId: village, format })}
          />
          <PaperButtons
            name={householdWords.villageBooklets}
            urlOf={(format) => fileUrl(bookletsPaper, { roundId, villageId: village, format })}
          />
          <PaperButtons
            name={householdWords.blankBooklets(10)}
            urlOf={(format) => fileUrl(bookletsPaper, { roundId, villageId: village, blank: 10, format })}
          />
        </>
      )}
      {onlyVillages && village === undefined ? (
        <Asked of={board}>{() => <Empty what={householdWords.none} />}</Asked>
      ) : (
        <Cases roundId={roundId} search={{ ...search, village }} />
      )}
    </Page>
  );
}

function Cases({ roundId, search }: { readonly roundId: string; readonly search: CaseSearch }): ReactNode {
  const { village, text, ...filters } = search;
  const pages = usePages(caseList, (after) => ({
    roundId,
    ...filters,
    ...(village === undefined ? {} : { villageId: village }),
    ...(text === undefined || text.trim() === '' ? {} : { text }),
    ...(after === undefined ? {} : { after }),
    limit: 50,
  }));
  return (
    <Asked of={pages}>
      {(shown) => {
        const rows = shown.flatMap((page) => page.cases);
        if (rows.length === 0) return <Empty what={householdWords.none} remedy={householdWords.noneRemedy} />;
        return (
          <Stack gap="sm">
            <DataTable
              caption={householdWords.title}
              columns={caseColumns(roundId)}
              rows={rows}
              keyOf={(row) => row.householdId}
            />
            <PagesEnd shown={rows.length} total={shown[0]?.total ?? rows.length} pages={pages} />
          </Stack>
        );
      }}
    </Asked>
  );
}
