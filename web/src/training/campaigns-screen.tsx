import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { trainingCampaigns } from '@ra-soat/server/training/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { coverageWords } from '../words/coverage.vi.ts';
import { trainingWords } from '../words/training.vi.ts';
import { CampaignStateBadge } from './campaign-state-badge.tsx';
import type { CampaignRow } from './campaign.ts';
import { MakePlan } from './plan-dialogs.tsx';

const columns: readonly Column<CampaignRow>[] = [
  {
    id: 'title',
    header: trainingWords.campaign,
    names: true,
    wide: true,
    cell: ({ campaignId, title }) => (
      <TextLink to="/training/$campaignId" params={{ campaignId }}>
        {title}
      </TextLink>
    ),
  },
  { id: 'place', header: trainingWords.organiser, cell: ({ placeName }) => placeName },
  {
    id: 'days',
    header: trainingWords.days,
    cell: ({ from, to }) => trainingWords.fromTo(showDate(from), showDate(to)),
  },
  { id: 'state', header: trainingWords.state, cell: ({ state }) => <CampaignStateBadge state={state} /> },
  {
    id: 'sessions',
    header: trainingWords.sessions,
    cell: ({ sessions: { all, ended, cancelled } }) =>
      all === 0 ? trainingWords.noSessions : <Bar label={trainingWords.sessions} done={ended} all={all - cancelled} />,
  },
  {
    id: 'people',
    header: trainingWords.people,
    cell: ({ enrolled, came }) =>
      enrolled === 0 ? trainingWords.noPeople : <Bar label={trainingWords.people} done={came} all={enrolled} />,
  },
];

/** Campaigns at, over and under my places, with how far each is. */
export function CampaignsScreen(): ReactNode {
  const { year } = useSearch({ from: '/training' });
  const navigate = useNavigate({ from: '/training' });
  const may = useMay();
  const thisYear = Number(useMe().today.slice(0, 4));
  const asked = useAsk(trainingCampaigns, year === undefined ? {} : { year }, { keep: true });
  const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2];
  return (
    <Page
      title={trainingWords.title}
      subtitle={trainingWords.intro}
      actions={
        <>
          {may('training.read') && (
            <LinkButton variant="outline" to="/training-coverage">
              {coverageWords.ofYear}
            </LinkButton>
          )}
          {may('training.manage') && <MakePlan />}
        </>
      }
    >
      <NativeSelect
        label={trainingWords.year}
        maw={240}
        data={[
          { value: '', label: trainingWords.anyYear },
          ...[...new Set([...years, ...(year === undefined ? [] : [year])])].map((one) => ({
            value: String(one),
            label: trainingWords.yearOf(one),
          })),
        ]}
        value={year === undefined ? '' : String(year)}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          void navigate({ search: { year: chosen === 0 ? undefined : chosen } });
        }}
      />
      <Asked of={asked}>
        {({ campaigns }) =>
          campaigns.length === 0 ? (
            <Empty
              what={year === undefined ? trainingWords.none : trainingWords.noneOfYear(year)}
              remedy={trainingWords.noneRemedy}
            />
          ) : (
            <DataTable
              caption={trainingWords.title}
              columns={columns}
              rows={campaigns}
              keyOf={({ campaignId }) => campaignId}
            />
          )
        }
      </Asked>
    </Page>
  );
}
