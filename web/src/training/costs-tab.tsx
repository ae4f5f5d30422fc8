import { Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { trainingCosts } from '@ra-soat/server/training/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { percent, whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { costWords } from '../words/training-forms.vi.ts';
import { CampaignPage } from './campaign-page.tsx';
import type { CampaignAnswer } from './campaign.ts';
import { AddCost, ChangeCost, DropCost } from './cost-dialogs.tsx';
import { costSums, type CostLine, type CostSum } from './cost-sums.ts';

/** The money of a campaign: lines, and sums for each session. */
export function CostsTab(): ReactNode {
  const { campaignId } = useParams({ from: '/training/$campaignId/costs' });
  const asked = useAsk(trainingCosts, { campaignId });
  return (
    <CampaignPage campaignId={campaignId} tab="costs">
      {(campaign) => (
        <Asked of={asked}>
          {({ lines }) => (
            <Stack>
              <Text>{costWords.intro}</Text>
              {campaign.units.length > 0 && (
                <Group>
                  <AddCost of={campaign} />
                </Group>
              )}
              {lines.length === 0 ? <Empty what={costWords.none} /> : <Money lines={lines} campaign={campaign} />}
            </Stack>
          )}
        </Asked>
      )}
    </CampaignPage>
  );
}

interface MoneyProps {
  readonly lines: readonly CostLine[];
  readonly campaign: CampaignAnswer;
}

function Money({ lines, campaign }: MoneyProps): ReactNode {
  const { all, sessions } = costSums(lines);
  return (
    <>
      <Text fw={600}>{costWords.spent(whole(all.actual), whole(all.estimate), percent(all.actual, all.estimate))}</Text>
      <Progress value={percent(all.actual, all.estimate)} aria-label={costWords.spentLabel} />
      <DataTable caption={costWords.title} columns={columnsFor(campaign)} rows={lines} keyOf={({ lineId }) => lineId} />
      {sessions.length > 1 && (
        <Stack component="section" gap="xs" aria-label={costWords.bySession}>
          <Title order={2} size="h3">
            {costWords.bySession}
          </Title>
          <DataTable caption={costWords.bySession} columns={sumColumns} rows={sessions} keyOf={({ key }) => key} />
        </Stack>
      )}
    </>
  );
}

function columnsFor(campaign: CampaignAnswer): readonly Column<CostLine>[] {
  return [
    { id: 'item', header: costWords.item, names: true, wide: true, cell: ({ item }) => item },
    { id: 'whose', header: costWords.whose, wide: true, cell: ({ session }) => session ?? costWords.common },
    { id: 'unit', header: costWords.unit, cell: ({ placeName }) => placeName },
    { id: 'source', header: costWords.source, cell: ({ source }) => source },
    { id: 'estimate', header: costWords.estimate, number: true, cell: ({ estimate }) => whole(estimate) },
    { id: 'actual', header: costWords.actual, number: true, cell: ({ actual }) => whole(actual) },
    {
      id: 'do',
      header: costWords.actions,
      cell: (line) =>
        line.mine && (
          <Group gap="xs" wrap="nowrap">
            <ChangeCost of={campaign} line={line} />
            <DropCost line={line} />
          </Group>
        ),
    },
  ];
}

const sumColumns: readonly Column<CostSum>[] = [
  { id: 'whose', header: costWords.whose, names: true, wide: true, cell: ({ session }) => session ?? costWords.common },
  { id: 'estimate', header: costWords.estimate, number: true, cell: ({ estimate }) => whole(estimate) },
  { id: 'actual', header: costWords.actual, number: true, cell: ({ actual }) => whole(actual) },
];
