import { Group, List, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { courseKindWords, audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import { trainedFormText } from '@ra-soat/domain/words/training-plan.vi.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { trainingWords } from '../words/training.vi.ts';
import { CampaignPage } from './campaign-page.tsx';
import type { CampaignAnswer } from './campaign.ts';
import { CampaignSteps } from './campaign-steps.tsx';
import { ChangePlan } from './plan-dialogs.tsx';

/** The plan of a campaign: its grounds, whom it is for, what is taught, and what happened to it. */
export function PlanTab(): ReactNode {
  const { campaignId } = useParams({ from: '/training/$campaignId' });
  return (
    <CampaignPage
      campaignId={campaignId}
      tab=""
      actions={(answer) => answer.mine && <CampaignSteps key={answer.campaign.state} campaign={answer.campaign} />}
    >
      {(answer) => (
        <Stack>
          {answer.mine && open(answer) && (
            <Group>
              <ChangePlan key={answer.history.length} of={answer} />
            </Group>
          )}
          <Grounds of={answer} />
          <Groups of={answer} />
          <Subjects of={answer} />
          <History of={answer} />
        </Stack>
      )}
    </CampaignPage>
  );
}

const open = ({ campaign: { state } }: CampaignAnswer) => state !== 'ended' && state !== 'cancelled';

interface PartProps {
  readonly of: CampaignAnswer;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Stack component="section" gap="xs" aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function Grounds({ of: { campaign, basis, organisers } }: PartProps): ReactNode {
  return (
    <Part title={trainingWords.basis}>
      <List>
        <List.Item>{trainingWords.planPaper(campaign.planNumber, showDate(campaign.planOn))}</List.Item>
        {basis.map(({ title, number, on }) => (
          <List.Item key={`${title} ${number}`}>{trainingWords.basisLine(title, number, showDate(on))}</List.Item>
        ))}
      </List>
      <Text>
        <strong>{trainingWords.organisers}:</strong> {organisers.join('; ')}
      </Text>
      <Text>
        <strong>{trainingWords.kind}:</strong> {courseKindWords[campaign.kind]}
      </Text>
      <Text>
        <strong>{trainingWords.forms}:</strong>{' '}
        {campaign.forms.length === 0 ? trainingWords.noForms : campaign.forms.map(trainedFormText).join('; ')}
      </Text>
    </Part>
  );
}

type GroupRow = CampaignAnswer['groups'][number] & { readonly key: string };

const groupColumns: readonly Column<GroupRow>[] = [
  { id: 'audience', header: trainingWords.audience, names: true, cell: ({ audience }) => audienceWords[audience] },
  {
    id: 'where',
    header: trainingWords.where,
    wide: true,
    cell: ({ places }) =>
      places.length === 0
        ? trainingWords.everywhere
        : trainingWords.manyUnits(
            places.slice(0, 4).map(({ name }) => name),
            Math.max(0, places.length - 4),
          ),
  },
  { id: 'expected', header: trainingWords.expected, number: true, cell: ({ expected }) => whole(expected) },
];

function Groups({ of: { groups } }: PartProps): ReactNode {
  const rows = groups.map((group, at) => ({ ...group, key: String(at) }));
  return (
    <Part title={trainingWords.groups}>
      {rows.length === 0 ? (
        <Text>{trainingWords.noGroups}</Text>
      ) : (
        <DataTable caption={trainingWords.groups} columns={groupColumns} rows={rows} keyOf={({ key }) => key} />
      )}
    </Part>
  );
}

type SubjectRow = CampaignAnswer['subjects'][number];

const subjectColumns: readonly Column<SubjectRow>[] = [
  { id: 'title', header: trainingWords.subject, names: true, wide: true, cell: ({ title }) => title },
  { id: 'kind', header: trainingWords.kind, cell: ({ kind }) => courseKindWords[kind] },
  {
    id: 'minutes',
    header: trainingWords.minutes,
    number: true,
    cell: ({ minutes }) => trainingWords.minutesOf(minutes),
  },
];

function Subjects({ of: { subjects } }: PartProps): ReactNode {
  const all = subjects.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Part title={trainingWords.subjects}>
      {subjects.length === 0 ? (
        <Text>{trainingWords.noSubjects}</Text>
      ) : (
        <>
          <DataTable
            caption={trainingWords.subjects}
            columns={subjectColumns}
            rows={subjects}
            keyOf={({ subjectId }) => subjectId}
          />
          <Text size="sm">{trainingWords.minutesAll(trainingWords.minutesOf(all))}</Text>
        </>
      )}
    </Part>
  );
}

function History({ of: { history } }: PartProps): ReactNode {
  return (
    <Part title={trainingWords.history}>
      <List size="sm">
        {history.map(({ kind, on, by, reason }, at) => (
          <List.Item key={`${kind} ${String(at)}`}>
            {trainingWords.eventLine(showDate(on), trainingWords.events[kind], by, reason)}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
