import { Badge, Group, List, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { inspectionPaper } from '@ra-soat/server/documents/contract.ts';
import { inspectionPage } from '@ra-soat/server/inspections/contract.ts';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { inspectionWords } from '../words/inspections.vi.ts';
import { RemarkActions } from './remark-actions.tsx';
import { remarkColours, type Remark } from './remark.ts';

type Answer = z.output<typeof inspectionPage.output>;

const columns: readonly Column<Remark>[] = [
  { id: 'what', header: inspectionWords.what, names: true, wide: true, cell: ({ what }) => what },
  {
    id: 'who',
    header: inspectionWords.who,
    cell: ({ who, village }) => (village === null ? who : `${who}, ${village}`),
  },
  { id: 'due', header: inspectionWords.due, number: true, cell: ({ dueOn }) => day(dueOn) },
  {
    id: 'state',
    header: inspectionWords.state,
    cell: ({ state }) => <Badge color={remarkColours[state]}>{inspectionWords.states[state]}</Badge>,
  },
  { id: 'result', header: inspectionWords.result, wide: true, cell: (remark) => <Result remark={remark} /> },
];

function Result({ remark }: { readonly remark: Remark }): ReactNode {
  const { mendedOn, note, paper, confirmedOn, returned } = remark;
  return (
    <Stack gap={4} align="flex-start">
      {mendedOn !== null && (
        <Text size="sm">{inspectionWords.mendedOn(showDate(mendedOn), note ?? '', paper ?? '')}</Text>
      )}
      {confirmedOn !== null && <Text size="sm">{inspectionWords.confirmedOn(showDate(confirmedOn))}</Text>}
      {returned !== null && <Text size="sm">{inspectionWords.returned(returned)}</Text>}
      <RemarkActions remark={remark} />
    </Stack>
  );
}

/** The minutes of one inspection and what became of its remarks. */
export function InspectionScreen(): ReactNode {
  const { inspectionId } = useParams({ from: '/inspections/$inspectionId' });
  const asked = useAsk(inspectionPage, { inspectionId });
  return <Asked of={asked}>{(answer) => <Minutes answer={answer} />}</Asked>;
}

function Minutes({ answer }: { readonly answer: Answer }): ReactNode {
  const { inspectionId, communeName, inspector, number, on, venue, team, present, findings, remarks } = answer;
  return (
    <Page
      title={inspectionWords.minutes(number, showDate(on))}
      subtitle={[communeName, inspector, venue].join(' · ')}
      above={[{ label: inspectionWords.title, link: { to: '/inspections' } }]}
    >
      <Group gap="sm">
        <PaperButtons
          name={inspectionWords.paperName}
          urlOf={(format) => fileUrl(inspectionPaper, { inspectionId, format })}
        />
        <AttachmentsButton subject={{ kind: 'inspection', id: inspectionId }} name={inspectionWords.scan(number)} />
      </Group>
      <People title={inspectionWords.team} people={team} />
      <People title={inspectionWords.present} people={present} />
      <Title order={2}>{inspectionWords.findings}</Title>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{findings}</Text>
      <Title order={2}>{inspectionWords.remarks}</Title>
      {remarks.length === 0 ? (
        <Empty what={inspectionWords.noRemarks} />
      ) : (
        <DataTable
          caption={inspectionWords.remarks}
          columns={columns}
          rows={remarks}
          keyOf={({ remarkId }) => remarkId}
        />
      )}
    </Page>
  );
}

function People({ title, people }: { readonly title: string; readonly people: Answer['team'] }): ReactNode {
  return (
    <section>
      <Title order={2}>{title}</Title>
      <List>
        {people.map(({ name, office }) => (
          <List.Item key={`${name} ${office}`}>
            {name}, {office}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
