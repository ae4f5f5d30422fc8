import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { incidentAnswer, incidents } from '@ra-soat/server/incidents/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { moment, whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { incidentWords as words } from '../words/incidents.vi.ts';

type Row = z.output<typeof incidents.output>['incidents'][number];

const result = ({ class: found, b1, b2 }: Row['device']) => words.result(CLASS_WORDS[found], whole(b1), whole(b2));

const columns: readonly Column<Row>[] = [
  { id: 'household', header: words.household, names: true, cell: ({ household }) => <Household of={household} /> },
  { id: 'commune', header: words.commune, cell: ({ commune }) => commune },
  { id: 'at', header: words.at, cell: ({ at }) => moment(at) },
  { id: 'device', header: words.device, cell: ({ device }) => result(device) },
  { id: 'server', header: words.server, cell: ({ server }) => result(server) },
  { id: 'state', header: words.state, wide: true, cell: (row) => <State of={row} /> },
];

/** Forms that a phone and the server computed differently: an alarm for who must look. */
export function IncidentsScreen(): ReactNode {
  const asked = useAsk(incidents, {});
  return (
    <Page title={words.title} subtitle={words.intro} above={[]}>
      <Asked of={asked}>
        {({ incidents: rows }) =>
          rows.length === 0 ? (
            <Empty what={words.none} remedy={words.noneRemedy} />
          ) : (
            <DataTable caption={words.title} columns={columns} rows={rows} keyOf={({ incidentId }) => incidentId} />
          )
        }
      </Asked>
    </Page>
  );
}

function Household({ of }: { readonly of: Row['household'] }): ReactNode {
  if (of === null) return words.hidden;
  const { householdId, head, village } = of;
  return (
    <TextLink to="/households/$householdId" params={{ householdId }}>
      {`${head}, ${village}`}
    </TextLink>
  );
}

function State({ of: { household, found } }: { readonly of: Row }): ReactNode {
  if (found !== null) return words.answered(found);
  return (
    <Stack gap={4} align="flex-start">
      {words.waiting}
      {household && <Answer household={household} />}
    </Stack>
  );
}

function Answer({ household }: { readonly household: NonNullable<Row['household']> }): ReactNode {
  const [found, setFound] = useState('');
  const { roundId, householdId, head } = household;
  const text = found.trim();
  return (
    <ActionDialog
      label={words.answer}
      title={words.answerOf(head)}
      intro={words.answerHelp}
      quiet
      action={useSend(incidentAnswer)}
      body={text === '' ? undefined : { roundId, householdId, found: text }}
    >
      <ReasonField label={words.found} value={found} onChange={setFound} />
    </ActionDialog>
  );
}
