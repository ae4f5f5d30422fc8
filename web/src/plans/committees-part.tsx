import { Alert, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { committeeListPaper, committeePaper } from '@ra-soat/server/documents/contract.ts';
import { useMay } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { planWords } from '../words/plans.vi.ts';
import { ChangeMembers, FormCommittee } from './committee-form.tsx';
import type { Committee, CommitteesAnswer } from './committee.ts';

interface CommitteesPartProps {
  readonly commune: string;
  readonly year: number;
  readonly answer: CommitteesAnswer;
}

/** The people of the season, entered once: committees with their papers, and which villages have nobody. */
export function CommitteesPart({ commune, year, answer }: CommitteesPartProps): ReactNode {
  const may = useMay();
  const { committees, villages, uncovered } = answer;
  const manages = may('plan.manage');
  return (
    <Stack component="section" aria-labelledby="committees" gap="sm">
      <Group justify="space-between">
        <Title order={2} id="committees">
          {planWords.committees}
        </Title>
        {manages && <FormCommittee commune={commune} year={year} villages={villages} />}
      </Group>
      {committees.length === 0 && <Empty what={planWords.noCommittees} />}
      {committees.some(({ kind }) => kind === 'enumerators') && (
        <Alert variant="outline" color={uncovered.length === 0 ? 'blue' : 'orange'}>
          {uncovered.length === 0 ? planWords.allCovered : planWords.uncovered(uncovered)}
        </Alert>
      )}
      {committees.map((committee) => (
        <CommitteeCard key={committee.committeeId} commune={commune} committee={committee} villages={villages} />
      ))}
    </Stack>
  );
}

interface CommitteeCardProps {
  readonly commune: string;
  readonly committee: Committee;
  readonly villages: CommitteesAnswer['villages'];
}

function CommitteeCard({ commune, committee, villages }: CommitteeCardProps): ReactNode {
  const may = useMay();
  const { committeeId, name, kind, number, on } = committee;
  return (
    <Card withBorder component="article" aria-label={name}>
      <Stack gap="xs">
        <Title order={3}>{name}</Title>
        <Text size="sm">
          {planWords.kinds[kind]}. {planWords.paperLine(number, showDate(on), showDate(on))}
        </Text>
        <Group gap="sm">
          {may('paper.print') && (
            <>
              <PaperButtons
                name={planWords.committeeDecision}
                urlOf={(format) => fileUrl(committeePaper, { committeeId, format })}
              />
              <PaperButtons
                name={planWords.committeeList}
                urlOf={(format) => fileUrl(committeeListPaper, { committeeId, format })}
              />
            </>
          )}
          <AttachmentsButton subject={{ kind: 'committee', id: committeeId }} name={planWords.committeeScan(name)} />
          {may('plan.manage') && <ChangeMembers commune={commune} committee={committee} villages={villages} />}
        </Group>
        <DataTable
          caption={planWords.members}
          columns={memberColumns(villages)}
          rows={committee.members}
          keyOf={({ memberId }) => memberId}
        />
      </Stack>
    </Card>
  );
}

function memberColumns(villages: CommitteesAnswer['villages']): readonly Column<Committee['members'][number]>[] {
  const nameOf = (id: string) => villages.find(({ villageId }) => villageId === id)?.name ?? '–';
  return [
    { id: 'name', header: planWords.memberName, names: true, cell: ({ name }) => name },
    { id: 'office', header: planWords.office, cell: ({ office }) => office },
    { id: 'post', header: planWords.post, cell: ({ post }) => post },
    {
      id: 'villages',
      header: planWords.villages,
      cell: ({ villages: ids }) => (ids.length === 0 ? planWords.wholeCommune : ids.map(nameOf).join(', ')),
    },
    { id: 'phone', header: planWords.phone, cell: ({ phone }) => phone },
    {
      id: 'time',
      header: planWords.time,
      cell: ({ from, to }) =>
        to === null ? planWords.since(showDate(from)) : planWords.former(showDate(from), showDate(to)),
    },
  ];
}
