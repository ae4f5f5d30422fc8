import { Alert, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { trainingIndicators } from '@ra-soat/server/coverage/contract.ts';
import { trainingReportPaper, trainingTablesFile } from '@ra-soat/server/documents/contract.ts';
import { useMay } from '../access/session.tsx';
import { NewsPart } from '../propaganda/news-part.tsx';
import { CampaignPage } from '../training/campaign-page.tsx';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { FileButton } from '../ui/file-button.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { Problem } from '../ui/problem.ts';
import { useAsk } from '../ui/use-ask.ts';
import { coverageWords as words } from '../words/coverage.vi.ts';

type Indicators = z.output<typeof trainingIndicators.output>;

/** What a campaign came to: its figures, its papers, its news. */
export function ReportTab(): ReactNode {
  const { campaignId } = useParams({ from: '/training/$campaignId/report' });
  const reads = useMay()('training.read');
  return (
    <CampaignPage campaignId={campaignId} tab="report">
      {({ campaign }) => (
        <Stack>
          {reads && <Figures campaignId={campaignId} />}
          <NewsPart campaignId={campaignId} place={campaign.place} />
        </Stack>
      )}
    </CampaignPage>
  );
}

function Figures({ campaignId }: { readonly campaignId: string }): ReactNode {
  const asked = useAsk(trainingIndicators, { campaignId });
  if (asked.error instanceof Problem && asked.error.code === 'NOT_ALLOWED') {
    return <Alert variant="outline">{words.notYours}</Alert>;
  }
  return (
    <Asked of={asked}>
      {(figures) => (
        <Stack>
          <Papers campaignId={campaignId} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Indicators of={figures} />
            <Cost of={figures} />
          </SimpleGrid>
        </Stack>
      )}
    </Asked>
  );
}

function Papers({ campaignId }: { readonly campaignId: string }): ReactNode {
  const manages = useMay()('training.manage');
  return (
    <Stack gap={4}>
      <Group gap="md">
        <PaperButtons name={words.paper} urlOf={(format) => fileUrl(trainingReportPaper, { campaignId, format })} />
        {manages && <FileButton href={fileUrl(trainingTablesFile, { campaignId })}>{words.tables}</FileButton>}
      </Group>
      <Text size="sm">{words.reportHelp}</Text>
      {manages && <Text size="sm">{words.tablesHelp}</Text>}
    </Stack>
  );
}

function Indicators({ of }: { readonly of: Indicators }): ReactNode {
  const { sessions, points, totals, quiz, questions } = of;
  const bars = [
    [words.heldSessions, sessions.held, sessions.planned],
    [words.connectedPoints, points.connected, points.planned],
    [words.cameListed, totals.came - totals.unlisted, Math.max(totals.expected ?? 0, totals.listed)],
    [words.villagesShort, totals.trainedVillages, totals.villages],
    [words.quizPassed, quiz.passed, quiz.sat],
  ] as const;
  return (
    <Card withBorder component="section" aria-labelledby="indicators">
      <Stack gap="xs">
        <Title order={2} size="h3" id="indicators">
          {words.indicators}
        </Title>
        {bars.map(([label, done, all]) => (
          <div key={label}>
            <Text size="sm">{label}</Text>
            <Bar label={label} done={done} all={all} />
          </div>
        ))}
        <Text>{words.personsAndAttendances(totals.came, totals.attendances, totals.halfDays)}</Text>
        <Text size="sm">{words.womenMinorities(totals.women, totals.minorities)}</Text>
        <Text>{words.openLine(questions.open, questions.asked)}</Text>
      </Stack>
    </Card>
  );
}

type CostRow = Indicators['costs'][number];

const costColumns: readonly Column<CostRow>[] = [
  { id: 'title', header: words.session, names: true, cell: ({ title }) => title ?? words.wholeCampaign },
  { id: 'estimate', header: words.estimate, number: true, cell: ({ estimate }) => words.dong(estimate) },
  { id: 'actual', header: words.actual, number: true, cell: ({ actual }) => words.dong(actual) },
];

function Cost({ of: { cost, costs } }: { readonly of: Indicators }): ReactNode {
  return (
    <Card withBorder component="section" aria-labelledby="cost">
      <Stack gap="xs">
        <Title order={2} size="h3" id="cost">
          {words.cost}
        </Title>
        {costs.length === 0 ? (
          <Text>{words.noCosts}</Text>
        ) : (
          <>
            <Text>
              {words.estimate}: {words.dong(cost.estimate)}. {words.actual}: {words.dong(cost.actual)}.
            </Text>
            <Text>
              {words.perLearnerDay}: {words.dong(cost.perLearnerDay)}
            </Text>
            <DataTable
              caption={words.costOf}
              columns={costColumns}
              rows={costs}
              keyOf={({ sessionId }) => sessionId ?? ''}
            />
          </>
        )}
      </Stack>
    </Card>
  );
}
